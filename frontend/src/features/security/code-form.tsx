import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState, type ReactNode } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import { Refusal } from '@/shared/ui/refusal';

type CodeFormProps = {
  send: (code: string, on: { onError: (thrown: unknown) => void }) => void;
  busy: boolean;
  children: ReactNode;
};

/** Asks for a code of the authenticator, or for one to recover by when it is lost. */
export const CodeForm = ({ send, busy, children }: CodeFormProps) => {
  const [recovering, setRecovering] = useState(false);
  const form = useForm({ initialValues: { code: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = form.onSubmit(({ code }) =>
    send(code, { onError: (thrown) => setRefusal(showProblem(form, thrown)) }),
  );
  const change = () => {
    form.reset();
    setRefusal(null);
    setRecovering(!recovering);
  };
  return (
    <form onSubmit={submit} noValidate className="stack">
      {recovering ? (
        <TextInput
          key="recovery"
          label="Recovery code"
          description="Four groups of six letters and digits. Each works once."
          autoComplete="off"
          autoFocus
          data-autofocus
          {...form.getInputProps('code')}
        />
      ) : (
        <TextInput
          key="authenticator"
          label="Code"
          description="The six digits that your authenticator shows now."
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          data-autofocus
          {...form.getInputProps('code')}
        />
      )}
      <Refusal sentence={refusal} />
      <div className="row">
        <Button type="submit" loading={busy}>
          Sign in
        </Button>
        <Button variant="default" onClick={change}>
          {recovering ? 'Use the authenticator' : 'Use a recovery code'}
        </Button>
      </div>
      {children}
    </form>
  );
};
