import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { sentenceOf } from '@/shared/api/problem';

/** A short word that something was done, for what needs no answer. */
export const say = (message: string): void => {
  notifications.show({ message, color: 'green', autoClose: 4000 });
};

/** The same with a way back, open long enough to be reached without hurry. */
export const sayWithUndo = (message: string, undo: () => void): void => {
  const id = crypto.randomUUID();
  const back = () => {
    notifications.hide(id);
    undo();
  };
  notifications.show({
    id,
    color: 'green',
    autoClose: 12_000,
    message: (
      <span className="row">
        <span className="grow">{message}</span>
        <Button variant="default" size="compact-sm" onClick={back}>
          Undo
        </Button>
      </span>
    ),
  });
};

/**
 * For a decision by one click. Its row is often gone when the answer comes, and with it whatever was
 * asked of that one call; so what is to be said belongs to the mutation itself.
 */
export const aloud = <Got, Sent>(onSuccess: (got: Got, sent: Sent) => void = () => undefined) => ({
  onSuccess,
  onError: sayProblem,
});

/** What went wrong, in a sentence, for what has no place of its own on the page. */
export const sayProblem = (thrown: unknown): void => sayRefused(sentenceOf(thrown));

export const sayRefused = (message: string): void => {
  notifications.show({ message, color: 'red', autoClose: 8000 });
};
