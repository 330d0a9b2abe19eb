import { useState } from 'react';
import { ClientPicker } from '@/features/clients/client-picker';
import { Dialog } from '@/shared/ui/dialog';
import type { LogTarget, Warning } from './log-context';
import { LogForm } from './log-form';
import { keyFor } from './repeat-key';
import type { SentLog } from './use-quick-log';
import './activities.css';

type LogDialogProps = {
  target: LogTarget | null;
  idempotencyKey: string;
  refused: { sent: SentLog; by: unknown } | undefined;
  warning: Warning;
  onSend: (sent: SentLog) => void;
  onClose: () => void;
};

/** Says whom it is about, asks when nothing says so, then takes down what happened. */
export const LogDialog = (props: LogDialogProps) => {
  const { target, idempotencyKey, refused, warning, onSend, onClose } = props;
  const [about, setAbout] = useState(target);
  return (
    <Dialog
      onClose={onClose}
      title={about ? `Log activity: ${about.client}` : 'Log activity'}
      size={600}
    >
      {about ? (
        <LogForm
          key={about.clientId}
          target={about}
          warning={warning(about.clientId)}
          refused={refused && { values: refused.sent.values, by: refused.by }}
          onSend={(entry, values) =>
            onSend({ entry, values, key: keyFor(entry, refused, idempotencyKey), target: about })
          }
        />
      ) : (
        <ClientPicker
          label="With which client?"
          onPick={({ id, name }) => setAbout({ clientId: id, client: name })}
        />
      )}
    </Dialog>
  );
};
