import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import type { OfferView } from '@/shared/api/generated';
import { Refusal } from '@/shared/ui/refusal';
import { ProveForm } from './prove-form';
import { useConfirmSecondFactor, useOfferSecondFactor } from './queries';
import { QrCode } from './qr-code';
import { RecoveryCodes } from './recovery-codes';

type SetUpSecondFactorProps = { withCode: boolean; onDone: () => void };

/** The password, then the secret for the authenticator and a code of it, then the way back. */
export const SetUpSecondFactor = ({ withCode, onDone }: SetUpSecondFactorProps) => {
  const offer = useOfferSecondFactor();
  const confirm = useConfirmSecondFactor();
  if (confirm.data) return <RecoveryCodes codes={confirm.data.codes} onDone={onDone} />;
  if (offer.data) return <Scan offer={offer.data} confirm={confirm} />;
  return (
    <div className="stack">
      <p className="muted">
        Signing in will ask for your password and then for a code that an authenticator on your
        telephone shows, such as Aegis, Google Authenticator or a password manager.
      </p>
      <ProveForm withCode={withCode} verb="Go on" busy={offer.isPending} send={offer.mutate} />
    </div>
  );
};

type ScanProps = { offer: OfferView; confirm: ReturnType<typeof useConfirmSecondFactor> };

const Scan = ({ offer, confirm }: ScanProps) => {
  const form = useForm({ initialValues: { code: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = form.onSubmit(({ code }) =>
    confirm.mutate(code, { onError: (thrown) => setRefusal(showProblem(form, thrown)) }),
  );
  return (
    <form onSubmit={submit} noValidate className="stack">
      <p className="muted">Scan this with your authenticator, then type the code it shows.</p>
      <QrCode text={offer.uri} label="The key for your authenticator" />
      <TextInput
        label="Or type this key"
        readOnly
        className="key-text"
        value={offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <TextInput
        label="Code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        {...form.getInputProps('code')}
      />
      <Refusal sentence={refusal} />
      <div>
        <Button type="submit" loading={confirm.isPending}>
          Switch it on
        </Button>
      </div>
    </form>
  );
};
