import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { showProblem } from '@/shared/api/form-errors';
import { isWrongAddress, Problem, sentenceOf } from '@/shared/api/problem';
import { lookUpInvitation } from '@/shared/api/generated';
import type { InvitedView } from '@/shared/api/generated';
import { Refusal } from '@/shared/ui/refusal';
import { FrontDoor } from './front-door';
import { useJoin } from './queries';
import { SignOnButton } from './sign-on-button';

/** The secret stands behind the #, so that it reaches neither a server log nor another site. */
export const JoinPage = () => {
  const secret = useLocation().hash.slice(1);
  const invited = useQuery({
    queryKey: ['invitation', secret],
    queryFn: async () => (await lookUpInvitation({ body: { secret } })).data,
    staleTime: Infinity,
    enabled: secret !== '',
  });
  if (secret === '') {
    return (
      <FrontDoor
        title="This link is not whole"
        answer="The part after the # is missing. Copy the whole link from the message you were sent."
      >
        <ToSignIn />
      </FrontDoor>
    );
  }
  if (isWrongAddress(invited.error)) {
    return (
      <FrontDoor
        title="This link does not work any more"
        answer="An invitation works once, and for some days. If you have joined already, sign in. If not, ask whoever invited you for a new link."
      >
        <ToSignIn />
      </FrontDoor>
    );
  }
  if (hasEnded(invited.error)) {
    return (
      <FrontDoor title={endedTitle(invited.error)} answer={sentenceOf(invited.error)}>
        <ToSignIn />
      </FrontDoor>
    );
  }
  if (invited.isLoadingError) {
    return (
      <FrontDoor title="Join" answer={sentenceOf(invited.error)}>
        <Button onClick={() => void invited.refetch()}>Try again</Button>
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

const hasEnded = (thrown: unknown): thrown is Problem =>
  thrown instanceof Problem &&
  (thrown.is('invitation-expired') || thrown.is('invitation-withdrawn'));

const endedTitle = (ended: Problem): string =>
  ended.is('invitation-expired') ? 'This invitation has expired' : 'This invitation was withdrawn';

const ToSignIn = () => (
  <Button component={Link} to="/sign-in">
    Sign in
  </Button>
);

const JoinForm = ({ secret, invited }: { secret: string; invited: InvitedView }) => {
  const form = useForm({ initialValues: { name: invited.name, password: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const navigate = useNavigate();
  const join = useJoin();

  /** The address is not asked for here: the invitation names it, so only the password can differ. */
  const refused = (thrown: unknown) => {
    if (thrown instanceof Problem && thrown.errors.some(({ field }) => field === 'email')) {
      setRefusal(null);
      form.setFieldError('password', 'This address signs in already: type its password.');
    } else setRefusal(showProblem(form, thrown));
  };

  const submit = form.onSubmit((values) =>
    join.mutate(
      { secret, ...values },
      {
        onSuccess: () => navigate('/quiet', { replace: true }),
        onError: refused,
      },
    ),
  );

  return (
    <FrontDoor
      title={`Join ${invited.agencyName}`}
      answer={`You will sign in as ${invited.email}. If you sign in with this address already, use that password.`}
    >
      <form onSubmit={submit} noValidate>
        <TextInput label="Name" autoComplete="name" {...form.getInputProps('name')} />
        <PasswordInput
          label="Password"
          description="Twelve characters or more: three or four words, say."
          autoComplete="new-password"
          autoFocus
          {...form.getInputProps('password')}
        />
        <Refusal sentence={refusal} />
        <Button type="submit" loading={join.isPending}>
          Join
        </Button>
      </form>
      <SignOnButton verb="Join" to={{ invitation: secret, then: '/quiet' }} />
    </FrontDoor>
  );
};
