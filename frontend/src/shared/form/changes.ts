import { listed } from '@/shared/format/words';

/** How each field of a form is called and, where it holds codes or ids, how they read in words. */
export type FieldWords<V> = {
  [K in keyof V]: { label: string; say?: (value: V[K]) => string };
};

/** A field that somebody else made something of, and what the writer had put there, if anything. */
export type Change<V> = { field: keyof V; label: string; theirs: string; mine: string | null };

export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const plain = (value: unknown): string => {
  if (Array.isArray(value)) return listed(value.map(String));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** What they changed since the writer read it; the writer's own edits are no changes of theirs. */
export const changesOf = <V extends object>(
  read: V,
  now: V,
  mine: V,
  words: FieldWords<V>,
): Change<V>[] => {
  const say = (field: keyof V, values: V): string =>
    (words[field].say?.(values[field]) ?? plain(values[field])) || 'nothing';
  return (Object.keys(words) as (keyof V)[])
    .filter((field) => !same(read[field], now[field]))
    .map((field) => ({
      field,
      label: words[field].label,
      theirs: say(field, now),
      mine:
        same(read[field], mine[field]) || same(mine[field], now[field]) ? null : say(field, mine),
    }));
};

/** The writer's values where they wrote something, and the other person's everywhere else. */
export const mineOver = <V extends object>(read: V, now: V, mine: V): V =>
  Object.fromEntries(
    Object.entries(mine).map(([field, value]) => [
      field,
      same(value, read[field as keyof V]) ? now[field as keyof V] : (value as unknown),
    ]),
  ) as V;

/** The other person's values where they changed something, and the writer's everywhere else. */
export const theirsOver = <V extends object>(read: V, now: V, mine: V): V =>
  mineOver(read, mine, now);

/** "Ben changed Stage to Key account and Industry to Chemicals." */
export const conflictSentence = <V>(by: string, changes: Change<V>[]): string => {
  const who = by === 'You' ? 'You, in another window,' : by;
  if (changes.length === 0) return `${who} saved this while you were editing.`;
  return `${who} changed ${listed(changes.map(({ label, theirs }) => `${label} to ${theirs}`))}.`;
};
