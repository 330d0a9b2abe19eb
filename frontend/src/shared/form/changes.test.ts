import { describe, expect, it } from 'vitest';
import { changesOf, conflictSentence, mineOver, theirsOver } from './changes';

const stages: Record<string, string> = { ACTIVE: 'Active', KEY_ACCOUNT: 'Key account' };
const words = {
  name: { label: 'Name' },
  stage: { label: 'Stage', say: (code: string) => stages[code] ?? code },
  tags: { label: 'Tags' },
};
const read = { name: 'Halyard', stage: 'ACTIVE', tags: ['steel'] };

describe('a lost race', () => {
  it('names what the other made of the fields, in words', () => {
    const now = { ...read, stage: 'KEY_ACCOUNT', tags: [] };
    const changes = changesOf(read, now, read, words);
    expect(conflictSentence('Ben', changes)).toBe(
      'Ben changed Stage to Key account and Tags to nothing.',
    );
    expect(conflictSentence('You', changes)).toMatch(/^You, in another window, changed Stage/);
  });

  it('does not count what the writer changed', () => {
    const mine = { ...read, name: 'Halyard Inc.' };
    const changes = changesOf(read, { ...read, stage: 'KEY_ACCOUNT' }, mine, words);
    expect(changes.map(({ label, mine: wrote }) => [label, wrote])).toEqual([['Stage', null]]);
  });

  it('says what the writer had put into the same field', () => {
    const mine = { ...read, name: 'Halyard Inc.' };
    const [change] = changesOf(read, { ...read, name: 'Halyard Plc' }, mine, words);
    expect(change).toMatchObject({ theirs: 'Halyard Plc', mine: 'Halyard Inc.' });
  });

  it('never undoes a field that only the other one touched', () => {
    const mine = { ...read, name: 'Halyard Inc.' };
    const now = { ...read, name: 'Halyard Plc', stage: 'KEY_ACCOUNT' };
    expect(mineOver(read, now, mine)).toEqual({ ...now, name: 'Halyard Inc.' });
    expect(theirsOver(read, now, mine)).toEqual(now);
  });
});
