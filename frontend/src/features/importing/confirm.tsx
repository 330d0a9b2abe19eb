import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { Refusal } from '@/shared/ui/refusal';

type ConfirmProps = {
  title: string;
  children: ReactNode;
  verb: string;
  busy: boolean;
  refusal: string | null;
  onYes: () => void;
  onClose: () => void;
};

export const Confirm = (props: ConfirmProps) => {
  const { title, children, verb, busy, refusal, onYes, onClose } = props;
  return (
    <Modal opened onClose={onClose} title={title}>
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
    </Modal>
  );
};
