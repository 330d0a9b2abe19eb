import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './dialog';
import { Refusal } from './refusal';

type ConfirmProps = {
  title: string;
  children: ReactNode;
  verb: string;
  busy: boolean;
  refusal: string | null;
  onYes: () => void;
  onClose: () => void;
};

/** Asks before something goes that cannot be had back by a click; what is safe has the focus. */
export const Confirm = (props: ConfirmProps) => {
  const { title, children, verb, busy, refusal, onYes, onClose } = props;
  return (
    <Dialog onClose={onClose} title={title}>
      <div className="stack">
        <p className="muted">{children}</p>
        <Refusal sentence={refusal} />
        <div className="row">
          <Button loading={busy} onClick={onYes}>
            {verb}
          </Button>
          <Button variant="default" data-autofocus onClick={onClose}>
            Leave it as it is
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
