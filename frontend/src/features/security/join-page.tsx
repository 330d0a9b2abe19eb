import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { showProblem } from '@/shared/api/form-errors';
import { lookUpInvitation } from '@/shared/api/generated';
import type { InvitedView } from '@/shared/api/generated';
import { Refusal } from '@/shared/ui/refusal';
import { Failed } from '@/shared/ui/states';
import { FrontDoor } from './front-door';
import { useJoin } from './queries';

/** The secret stands behind the #, so that it reaches neither a server log nor another site. */
export const JoinPage = () => {
  const secret = useLocation().hash.slice(1);
  const invited = useQuery({
    queryKey: ['invitation', secret],
    queryFn: async () => (await lookUpInvitation({ body: { secret } })).data,
    staleTime: Infinity,
  });
  if (invited.isError) {
    return (
      <FrontDoor title="Join" answer="Ask whoever invited you for a new link.">
        <Failed problem={invited.error} />
      </FrontDoor>
    );
  }
  if (!invited.data)
    return (
      <FrontDoor title="Join" answer="One moment.">
        {null}
      </FrontDoor>
    );
  return <JoinForm secret={secret} invited={invited.data} />;
};

const JoinForm = ({ secret, invited }: { secret: string; invited: InvitedView }) => {
  const form = useForm({ initialValues: { name: invited.name, password: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const navigate = useNavigate();
  const join = useJoin();

  const submit = form.onSubmit((values) =>
    join.mutate(
      { secret, ...values },
      {
        onSuccess: () => navigate('/quiet', { replace: true }),
        onError: (thrown) => setRefusal(showProblem(form, thrown)),
      },
    ),
  );

  return (
    <FrontDoor
      title={`Join ${invited.agencyName}`}
      answer={`You will sign in as ${invited.email}. Do you already? Then give that password.`}
    >
      <form onSubmit={submit} noValidate>
        <TextInput label="Name" autoComplete="name" {...form.getInputProps('name')} />
        <PasswordInput
          label="Password"
          description="Ten characters or more."
          autoComplete="new-password"
          autoFocus
          {...form.getInputProps('password')}
        />
        <Refusal sentence={refusal} />
        <Button type="submit" loading={join.isPending}>
          Join
        </Button>
      </form>
    </FrontDoor>
  );
};
