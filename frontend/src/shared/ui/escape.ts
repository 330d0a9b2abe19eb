import { useEffect, useEffectEvent, type RefObject } from 'react';

type Open = { body: RefObject<HTMLElement | null>; leave: () => void };

/** The dialogs that are open, the innermost last. */
const open: Open[] = [];

/** Keys of the page behind mean nothing while a dialog is open. */
export const isDialogOpen = (): boolean => open.length > 0;

/** Lists that are unfolded inside a dialog, and what is not ours, take Escape for themselves. */
const isTaken = (target: EventTarget | null, { body }: Open): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.getAttribute('data-mantine-stop-propagation') === 'true') return true;
  const dialog = target.closest('[role=dialog]');
  return dialog !== null && !dialog.contains(body.current);
};

const toInnermost = (event: KeyboardEvent): void => {
  const innermost = open.at(-1);
  if (event.key !== 'Escape' || event.isComposing || !innermost) return;
  if (!isTaken(event.target, innermost)) innermost.leave();
};

/**
 * Escape leaves the innermost dialog alone. One listener serves all: with one for each, the outer
 * one is asked of the same key when the inner one has just gone.
 */
export const useEscape = (body: RefObject<HTMLElement | null>, onEscape: () => void): void => {
  const leave = useEffectEvent(onEscape);
  useEffect(() => {
    const own = { body, leave: () => leave() };
    if (open.length === 0) window.addEventListener('keydown', toInnermost, { capture: true });
    open.push(own);
    return () => {
      open.splice(open.indexOf(own), 1);
      if (open.length === 0) window.removeEventListener('keydown', toInnermost, { capture: true });
    };
  }, [body]);
};
