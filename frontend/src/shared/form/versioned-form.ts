import { useForm } from '@mantine/form';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import { Problem, sentenceOf } from '@/shared/api/problem';
import { changesOf, mineOver, same, theirsOver, type Change, type FieldWords } from './changes';

/** Somebody saved first: who, what they changed, and the record as it stands now. */
export type Conflict<R, V> = { by: string; changes: Change<V>[]; now: R };

type VersionedForm<R, V> = {
  record: R;
  valuesOf: (record: R) => V;
  words: FieldWords<V>;
  /** Writes the values over this record; sends its version. */
  save: (values: V, over: R) => Promise<unknown>;
  onSaved: () => void;
  /** Asks for the record anew, after somebody else has saved. */
  readNow: () => Promise<R>;
  /** Theirs was kept, and nothing of the writer's is left to save. */
  onNothingLeft?: () => void;
};

/**
 * A form over a record that others may change meanwhile. The record is the one that was read when
 * the form was opened, however often it is read again behind it; so a colleague's change is never
 * overwritten unseen. A lost race is told as a conflict, to keep theirs or mine.
 */
export const useVersionedForm = <R, V extends Record<string, unknown>>(
  options: VersionedForm<R, V>,
) => {
  const { valuesOf, words, save, readNow } = options;
  const [base, setBase] = useState(options.record);
  const [initialValues] = useState(() => valuesOf(options.record));
  const form = useForm<V>({ initialValues });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict<R, V> | null>(null);
  const [busy, setBusy] = useState(false);

  const refused = async (thrown: unknown, mine: V, over: R): Promise<void> => {
    if (!(thrown instanceof Problem && thrown.is('changed-meanwhile'))) {
      setRefusal(showProblem(form, thrown));
      return;
    }
    const now = await readNow();
    const changes = changesOf(valuesOf(over), valuesOf(now), mine, words);
    setConflict({ by: thrown.by ?? 'Somebody', changes, now });
  };

  const send = async (values: V, over: R): Promise<void> => {
    setRefusal(null);
    setBusy(true);
    try {
      await save(values, over);
      options.onSaved();
    } catch (thrown) {
      await refused(thrown, values, over).catch((unread: unknown) =>
        setRefusal(sentenceOf(unread)),
      );
    } finally {
      setBusy(false);
    }
  };

  const settle = (merged: V, now: R): void => {
    setBase(now);
    setConflict(null);
    form.setInitialValues(valuesOf(now));
    form.setValues(merged);
  };

  const keepMine = (): void => {
    if (!conflict) return;
    const merged = mineOver(valuesOf(base), valuesOf(conflict.now), form.getValues());
    settle(merged, conflict.now);
    void send(merged, conflict.now);
  };

  const keepTheirs = (): void => {
    if (!conflict) return;
    const merged = theirsOver(valuesOf(base), valuesOf(conflict.now), form.getValues());
    settle(merged, conflict.now);
    if (same(merged, valuesOf(conflict.now))) options.onNothingLeft?.();
  };

  const submit = form.onSubmit((values) => {
    if (!conflict) void send(values, base);
  });

  return { form, submit, refusal, conflict, busy, keepMine, keepTheirs };
};
