import { Button, Modal, type ModalProps } from '@mantine/core';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useEscape } from './escape';

type DialogProps = Omit<ModalProps, 'opened'>;

/** An item of a menu is gone once it is picked; what opened the menu is still there. */
const lasting = (element: Element | null): HTMLElement | null => {
  const opener = element?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  const found = opener ? document.getElementById(opener) : element;
  return found instanceof HTMLElement ? found : null;
};

/** Words are worth a question; a choice is made again with a click, and a search is no work. */
const holdsWords = (field: EventTarget): boolean =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && !['radio', 'checkbox', 'search'].includes(field.type));

/**
 * A dialog that is drawn while it is needed. When it goes, the focus returns to where it was, so
 * that a list can be worked from the keyboard: Mantine returns it only when `opened` changes. Words
 * that were typed into it are not lost by a key or a click that went astray.
 */
export const Dialog = ({ onClose, children, closeOnEscape = true, ...props }: DialogProps) => {
  const [before] = useState(() => lasting(document.activeElement));
  const [asking, setAsking] = useState(false);
  const typed = useRef(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body) before?.focus({ preventScroll: true });
      });
    },
    [before],
  );
  /** React tells of what is typed in a dialog inside this one too; that one asks about its own. */
  const remember = ({ target, currentTarget }: SyntheticEvent) => {
    if (target instanceof Node && currentTarget.contains(target) && holdsWords(target)) {
      typed.current = true;
    }
  };
  const leave = () => {
    if (typed.current) setAsking(true);
    else onClose();
  };
  useEscape(body, () => {
    if (closeOnEscape) leave();
  });
  return (
    <Modal opened returnFocus={false} closeOnEscape={false} onClose={leave} {...props}>
      <div ref={body} onInput={remember}>
        {children}
      </div>
      {asking && <LosesWords onStay={() => setAsking(false)} onLeave={onClose} />}
    </Modal>
  );
};

const LosesWords = ({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) => {
  const body = useRef<HTMLDivElement>(null);
  useEscape(body, onStay);
  return (
    <Modal opened closeOnEscape={false} onClose={onStay} title="Close without saving?" size="sm">
      <div ref={body} className="stack">
        <p className="muted">What you typed would be lost.</p>
        <div className="row">
          <Button data-autofocus onClick={onStay}>
            Go on writing
          </Button>
          <Button variant="default" onClick={onLeave}>
            Close
          </Button>
        </div>
      </div>
    </Modal>
  );
};
