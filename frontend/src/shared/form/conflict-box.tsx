import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { conflictSentence } from './changes';
import type { Conflict } from './versioned-form';
import './conflict-box.css';

type ConflictBoxProps<V> = {
  conflict: Conflict<unknown, V> | null;
  onTheirs: () => void;
  onMine: () => void;
};

/** Stands above the button that was pressed until the writer has decided. */
export const ConflictBox = <V,>({ conflict, onTheirs, onMine }: ConflictBoxProps<V>) =>
  conflict && (
    <section className="conflict" role="alert" aria-label="Changed meanwhile">
      <p className="strong">{conflictSentence(conflict.by, conflict.changes)}</p>
      {conflict.changes.map(
        ({ field, label, mine }) =>
          mine !== null && (
            <p key={String(field)} className="small">
              {label}: you wrote {mine}.
            </p>
          ),
      )}
      <Choices
        theirs={conflict.by === 'You' ? 'Keep the other' : 'Keep theirs'}
        onTheirs={onTheirs}
        onMine={onMine}
      />
    </section>
  );

type ChoicesProps = { theirs: string; onTheirs: () => void; onMine: () => void };

/** The focus comes here, because Save has just gone from under it. */
const Choices = ({ theirs, onTheirs, onMine }: ChoicesProps) => {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="row">
      <Button variant="default" ref={first} onClick={onTheirs}>
        {theirs}
      </Button>
      <Button onClick={onMine}>Keep mine</Button>
    </div>
  );
};
