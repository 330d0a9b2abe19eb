import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { Session } from '@/features/tenancy/session';
import { showProblem } from '@/shared/api/form-errors';
import { Dialog } from '@/shared/ui/dialog';
import { Refusal } from '@/shared/ui/refusal';
import { CodeForm } from './code-form';
import { useSignInAgain } from './queries';
import { SignOnButton } from './sign-on-button';

/** Stands over the page whose session has ended; behind it all that was typed is kept. */
export const SignInAgain = ({ session }: { session: Session }) => {
  const { password, code } = useSignInAgain(session);
  return (
    <Dialog
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Your session has ended"
      zIndex={400}
    >
      <div className="stack">
        <p className="muted">
          Sign in again as {session.member.name} to go on where you were. What you typed is still
          here.
        </p>
        {password.data === 'CODE_NEEDED' ? (
          <CodeForm busy={code.isPending} send={code.mutate}>
            <Button variant="subtle" onClick={() => password.reset()}>
              Back to the password
            </Button>
          </CodeForm>
        ) : (
          <PasswordForm email={session.member.email ?? ''} signIn={password} />
        )}
      </div>
    </Dialog>
  );
};

type PasswordFormProps = {
  email: string;
  signIn: ReturnType<typeof useSignInAgain>['password'];
};

const PasswordForm = ({ email, signIn }: PasswordFormProps) => {
  const form = useForm({ initialValues: { password: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = form.onSubmit(({ password }) =>
    signIn.mutate(
      { email, password },
      { onError: (thrown) => setRefusal(showProblem(form, thrown)) },
    ),
  );
  return (
    <form onSubmit={submit} noValidate className="stack">
      <TextInput label="E-mail" autoComplete="username" value={email} readOnly />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        data-autofocus
        {...form.getInputProps('password')}
      />
      <Refusal sentence={refusal} />
      <div className="row">
        <Button type="submit" loading={signIn.isPending}>
          Sign in
        </Button>
        <a className="link" href="/sign-in">
          Sign in as somebody else
        </a>
      </div>
      <SignOnButton
        verb="Leave the page and sign in"
        to={{ then: window.location.pathname + window.location.search }}
      />
    </form>
  );
};
