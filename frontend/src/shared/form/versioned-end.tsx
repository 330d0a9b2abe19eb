import { Button } from '@mantine/core';
import { Refusal } from '@/shared/ui/refusal';
import { ConflictBox } from './conflict-box';
import type { Conflict } from './versioned-form';

type VersionedEndProps<V> = {
  versioned: {
    refusal: string | null;
    conflict: Conflict<unknown, V> | null;
    busy: boolean;
    keepMine: () => void;
    keepTheirs: () => void;
  };
  verb: string;
  disabled?: boolean;
};

/** The end of a form over a record: what was refused, and Save, unless a conflict is to decide. */
export const VersionedEnd = <V,>({ versioned, verb, disabled = false }: VersionedEndProps<V>) => {
  const { refusal, conflict, busy, keepMine, keepTheirs } = versioned;
  return (
    <>
      <ConflictBox conflict={conflict} onTheirs={keepTheirs} onMine={keepMine} />
      <Refusal sentence={refusal} />
      {!conflict && (
        <div>
          <Button type="submit" loading={busy} disabled={disabled}>
            {verb}
          </Button>
        </div>
      )}
    </>
  );
};
