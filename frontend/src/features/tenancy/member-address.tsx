import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import type { MemberView } from '@/shared/api/generated';
import { Dialog } from '@/shared/ui/dialog';
import { Refusal } from '@/shared/ui/refusal';
import { say } from '@/shared/ui/said';
import { useChangeMember } from './queries';

type MemberAddressProps = { member: MemberView; mayChange: boolean };

/** Where an invitation goes; whoever signs in with an address keeps it. */
export const MemberAddress = ({ member, mayChange }: MemberAddressProps) => {
  const [changing, setChanging] = useState(false);
  const { name, email, canSignIn } = member;
  return (
    <div className="fine">
      {email ?? 'no e-mail address'}{' '}
      {mayChange && !canSignIn && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-label={email ? `Change the address of ${name}` : `Give one to ${name}`}
          onClick={() => setChanging(true)}
        >
          {email ? 'Change' : 'Give one'}
        </Button>
      )}
      {changing && <AddressDialog member={member} onClose={() => setChanging(false)} />}
    </div>
  );
};

const AddressDialog = ({ member, onClose }: { member: MemberView; onClose: () => void }) => {
  const { id, name, role, ownClientsOnly, version } = member;
  const form = useForm({ initialValues: { email: member.email ?? '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = useChangeMember();
  const submit = form.onSubmit(({ email }) =>
    change.mutate(
      { id, version, role, ownClientsOnly, email },
      {
        onSuccess: () => {
          say(`${name} can be invited at ${email}.`);
          onClose();
        },
        onError: (thrown) => setRefusal(showProblem(form, thrown)),
      },
    ),
  );
  return (
    <Dialog onClose={onClose} title={`Address of ${name}`}>
      <form onSubmit={submit} noValidate className="stack">
        <TextInput label="E-mail" type="email" data-autofocus {...form.getInputProps('email')} />
        {member.email && (
          <p className="fine">A link that was made for the address before stops working.</p>
        )}
        <Refusal sentence={refusal} />
        <div>
          <Button type="submit" loading={change.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
