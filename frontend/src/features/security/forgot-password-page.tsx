import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { MailboxLine } from '@/features/mail/mailbox-line';
import { showProblem } from '@/shared/api/form-errors';
import { Refusal } from '@/shared/ui/refusal';
import { FrontDoor } from './front-door';
import { useAskForReset } from './queries';

const ToSignIn = () => (
  <Link className="link" to="/sign-in">
    Back to the sign-in
  </Link>
);

/** It says the same of every address, so that nobody learns here who signs in. */
export const ForgotPasswordPage = () => {
  const form = useForm({ initialValues: { email: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const ask = useAskForReset();
  const submit = form.onSubmit((values) =>
    ask.mutate(values, { onError: (thrown) => setRefusal(showProblem(form, thrown)) }),
  );
  if (ask.isSuccess) {
    return (
      <FrontDoor
        title="Look into your mail"
        answer={`If somebody signs in as ${ask.variables.email}, a link for a new password is on its way there. It holds half an hour.`}
        below={<ToSignIn />}
      >
        <p className="muted">
          Nothing there after a few minutes? Look into the spam folder, and check that the address
          is the one you sign in with.
        </p>
        <MailboxLine />
        <Button variant="default" autoFocus onClick={() => ask.reset()}>
          Try another address
        </Button>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor
      title="Forgot your password?"
      answer="Type the address you sign in with. You are mailed a link for a new password."
      below={<ToSignIn />}
    >
      <form onSubmit={submit} noValidate>
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          autoFocus
          {...form.getInputProps('email')}
        />
        <Refusal sentence={refusal} />
        <Button type="submit" loading={ask.isPending}>
          Mail me a link
        </Button>
      </form>
    </FrontDoor>
  );
};
