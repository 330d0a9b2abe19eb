import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import type { Proof } from '@/shared/api/generated';
import { Refusal } from '@/shared/ui/refusal';

type ProveFormProps = {
  /** Those who have an authenticator show it as well. */
  withCode: boolean;
  verb: string;
  busy: boolean;
  send: (proof: Proof, on: { onError: (thrown: unknown) => void }) => void;
};

/** Shows again that it is them, before what opens the account is changed. */
export const ProveForm = ({ withCode, verb, busy, send }: ProveFormProps) => {
  const form = useForm({ initialValues: { password: '', code: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = form.onSubmit(({ password, code }) => {
    setRefusal(null);
    send(withCode ? { password, code } : { password }, {
      onError: (thrown) => setRefusal(showProblem(form, thrown)),
    });
  });
  return (
    <form onSubmit={submit} noValidate className="stack">
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        data-autofocus
        {...form.getInputProps('password')}
      />
      {withCode && (
        <TextInput
          label="Code"
          description="What your authenticator shows now, or a recovery code."
          autoComplete="one-time-code"
          {...form.getInputProps('code')}
        />
      )}
      <Refusal sentence={refusal} />
      <div>
        <Button type="submit" loading={busy}>
          {verb}
        </Button>
      </div>
    </form>
  );
};
