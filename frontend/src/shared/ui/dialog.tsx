import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';

/** An item of a menu is gone once it is picked; what opened the menu is still there. */
const lasting = (element: Element | null): HTMLElement | null => {
  const opener = element?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  const found = opener ? document.getElementById(opener) : element;
  return found instanceof HTMLElement ? found : null;
};

/**
 * A dialog that is drawn while it is needed. When it goes, the focus returns to where it was, so
 * that a list can be worked from the keyboard: Mantine returns it only when `opened` changes.
 */
export const Dialog = (props: Omit<ModalProps, 'opened'>) => {
  const [before] = useState(() => lasting(document.activeElement));
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body) before?.focus({ preventScroll: true });
      });
    },
    [before],
  );
  return <Modal opened returnFocus={false} {...props} />;
};
