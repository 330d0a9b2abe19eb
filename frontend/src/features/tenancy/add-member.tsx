import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import type { NewMember } from '@/shared/api/generated';
import { Refusal } from '@/shared/ui/refusal';
import { say } from '@/shared/ui/said';
import { Dialog } from '@/shared/ui/dialog';
import { useAddMember } from './queries';
import { roles } from './roles';

const nobodyYet: Required<NewMember> = {
  name: '',
  email: '',
  role: 'RECRUITER',
  ownClientsOnly: false,
};

export const AddMember = ({ onClose }: { onClose: () => void }) => {
  const form = useForm({ initialValues: nobodyYet });
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = useAddMember();
  const submit = form.onSubmit(({ email, ...values }) =>
    add.mutate(
      {
        ...values,
        ownClientsOnly: values.role === 'RECRUITER' && values.ownClientsOnly,
        ...(email ? { email } : {}),
      },
      {
        onSuccess: () => {
          say(`${values.name} is added. Invite them when you like.`);
          onClose();
        },
        onError: (thrown) => setRefusal(showProblem(form, thrown)),
      },
    ),
  );
  return (
    <Dialog onClose={onClose} title="Add somebody">
      <form onSubmit={submit} noValidate className="stack">
        <TextInput label="Name" data-autofocus {...form.getInputProps('name')} />
        <TextInput label="E-mail" type="email" {...form.getInputProps('email')} />
        <NativeSelect label="Role" data={roles} {...form.getInputProps('role')} />
        {form.values.role === 'RECRUITER' && (
          <Switch
            label="Sees own clients only"
            {...form.getInputProps('ownClientsOnly', { type: 'checkbox' })}
          />
        )}
        <Refusal sentence={refusal} />
        <div>
          <Button type="submit" loading={add.isPending}>
            Add
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
