import { say } from '@/shared/ui/said';
import { Dialog } from '@/shared/ui/dialog';
import { ProveForm } from './prove-form';
import { useRemoveSecondFactor, useRenewRecoveryCodes } from './queries';
import { RecoveryCodes } from './recovery-codes';
import { SetUpSecondFactor } from './set-up-second-factor';

export type FactorChange = 'SET_UP' | 'CODES' | 'OFF';

type SecondFactorDialogProps = { change: FactorChange; isOn: boolean; onClose: () => void };

const titles: Record<FactorChange, string> = {
  SET_UP: 'Set up an authenticator',
  CODES: 'New recovery codes',
  OFF: 'Switch the second step off',
};

/** It does not close by a click beside it: the recovery codes are shown once. */
export const SecondFactorDialog = ({ change, isOn, onClose }: SecondFactorDialogProps) => (
  <Dialog
    onClose={onClose}
    title={titles[change]}
    closeOnClickOutside={false}
    closeButtonProps={{ 'aria-label': 'Close' }}
  >
    {change === 'SET_UP' && <SetUpSecondFactor withCode={isOn} onDone={onClose} />}
    {change === 'CODES' && <NewCodes onDone={onClose} />}
    {change === 'OFF' && <SwitchOff onDone={onClose} />}
  </Dialog>
);

const NewCodes = ({ onDone }: { onDone: () => void }) => {
  const renew = useRenewRecoveryCodes();
  if (renew.data) return <RecoveryCodes codes={renew.data.codes} onDone={onDone} />;
  return (
    <div className="stack">
      <p className="muted">You get ten new codes. Those you have open nothing any more.</p>
      <ProveForm withCode verb="Make new codes" busy={renew.isPending} send={renew.mutate} />
    </div>
  );
};

const SwitchOff = ({ onDone }: { onDone: () => void }) => {
  const remove = useRemoveSecondFactor();
  return (
    <div className="stack">
      <p className="muted">
        Your password alone signs in then, and the recovery codes are worth nothing.
      </p>
      <ProveForm
        withCode
        verb="Switch it off"
        busy={remove.isPending}
        send={(proof, { onError }) =>
          remove.mutate(proof, {
            onSuccess: () => {
              say('Signing in asks for your password alone.');
              onDone();
            },
            onError,
          })
        }
      />
    </div>
  );
};
