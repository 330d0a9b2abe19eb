import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/problem';
import { Refusal } from '@/shared/ui/refusal';
import { Confirm } from '@/shared/ui/confirm';
import { useCommit, useDiscard, useUndo } from './queries';

/** Throws away an import that has not gone in. */
export const Discard = ({ id }: { id: string }) => {
  const [asking, setAsking] = useState(false);
  const discard = useDiscard(id);
  const navigate = useNavigate();
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Throw away
      </Button>
      {asking && (
        <Confirm
          title="Throw this import away?"
          verb="Throw away"
          busy={discard.isPending}
          refusal={discard.isError ? sentenceOf(discard.error) : null}
          onYes={() => discard.mutate(undefined, { onSuccess: () => void navigate('/import') })}
          onClose={() => setAsking(false)}
        >
          Its files and what you chose about them are deleted. Your records stay as they are:
          nothing of it has gone in.
        </Confirm>
      )}
    </>
  );
};

/** Lets an import that stopped in the middle do the rest; whom it adds was said before. */
export const GoOn = ({ id }: { id: string }) => {
  const commit = useCommit(id);
  return (
    <>
      <Refusal sentence={commit.isError ? sentenceOf(commit.error) : null} />
      <Button loading={commit.isPending} onClick={() => commit.mutate(true)}>
        Go on
      </Button>
    </>
  );
};

/** Takes out again what an import made. */
export const Undo = ({ id, words = 'Undo this import' }: { id: string; words?: string }) => {
  const [asking, setAsking] = useState(false);
  const undo = useUndo(id);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words}
      </Button>
      {asking && (
        <Confirm
          title="Undo this import?"
          verb="Undo it"
          busy={undo.isPending}
          refusal={undo.isError ? sentenceOf(undo.error) : null}
          onYes={() => undo.mutate(undefined, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          What it made is taken out, and what it changed becomes as it was. Records that somebody
          touched since stay, and are listed. To have parked all the dormant ones at once does not
          keep them.
        </Confirm>
      )}
    </>
  );
};
