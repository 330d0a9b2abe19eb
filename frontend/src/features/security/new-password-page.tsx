import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { showProblem } from '@/shared/api/form-errors';
import { lookUpPasswordReset } from '@/shared/api/generated';
import { Problem, sentenceOf } from '@/shared/api/problem';
import { Refusal } from '@/shared/ui/refusal';
import { FrontDoor } from './front-door';
import { useResetPassword } from './queries';

/** The secret stands behind the #, so that it reaches neither a server log nor another site. */
export const NewPasswordPage = () => {
  const secret = useLocation().hash.slice(1);
  const link = useQuery({
    queryKey: ['password-reset', secret],
    queryFn: async () => (await lookUpPasswordReset({ body: { secret } })).data,
    staleTime: Infinity,
    enabled: secret !== '',
  });
  if (secret === '' || hasEnded(link.error)) return <Ended />;
  if (link.isLoadingError) {
    return (
      <FrontDoor title="Choose a new password" answer={sentenceOf(link.error)}>
        <Button onClick={() => void link.refetch()}>Try again</Button>
      </FrontDoor>
    );
  }
  if (!link.data)
    return (
      <FrontDoor title="Choose a new password" answer="One moment.">
        {null}
      </FrontDoor>
    );
  return <NewPasswordForm secret={secret} email={link.data.email} />;
};

const hasEnded = (thrown: unknown): boolean =>
  thrown instanceof Problem && thrown.is('reset-ended');

const Ended = () => (
  <FrontDoor
    title="This link does not work any more"
    answer="A link for a new password works once, for half an hour."
  >
    <Button component={Link} to="/forgot-password">
      Ask for a new one
    </Button>
  </FrontDoor>
);

const NewPasswordForm = ({ secret, email }: { secret: string; email: string }) => {
  const form = useForm({ initialValues: { password: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const reset = useResetPassword();
  const submit = form.onSubmit(({ password }) =>
    reset.mutate(
      { secret, password },
      { onError: (thrown) => setRefusal(showProblem(form, thrown)) },
    ),
  );
  if (hasEnded(reset.error)) return <Ended />;
  if (reset.isSuccess) {
    return (
      <FrontDoor
        title="Your password is changed"
        answer="You were signed out everywhere. Sign in with the new one."
      >
        <Button component={Link} to="/sign-in" autoFocus>
          Sign in
        </Button>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor
      title="Choose a new password"
      answer="You are signed out everywhere then, and sign in with the new one."
    >
      <form onSubmit={submit} noValidate>
        <TextInput label="E-mail" autoComplete="username" value={email} readOnly />
        <PasswordInput
          label="Password"
          description="Twelve characters or more: three or four words, say."
          autoComplete="new-password"
          autoFocus
          {...form.getInputProps('password')}
        />
        <Refusal sentence={refusal} />
        <Button type="submit" loading={reset.isPending}>
          Change the password
        </Button>
      </form>
    </FrontDoor>
  );
};
