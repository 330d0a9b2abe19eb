import { describe, expect, it } from 'vitest';
import type { ImportViewCounts } from '@/shared/api/generated';
import { countWords, fields, fieldsOf, rowWords } from './import-words';
import { fullInstant } from '@/shared/format/dates';
import { anImport } from './sample-import';
import { standing, workWords } from './standing';

const counts = (change: Partial<ImportViewCounts>): ImportViewCounts => ({
  kind: 'CLIENTS',
  made: 0,
  changed: 0,
  unchanged: 0,
  errors: 0,
  ...change,
});

describe('what would happen', () => {
  it('is said per kind, what is new before what changes', () => {
    expect(
      countWords([
        counts({ made: 2, changed: 1, errors: 1 }),
        counts({ kind: 'CONTACTS', made: 5, errors: 2 }),
      ]),
    ).toBe('2 new clients and 5 new contacts; 1 changed client; 3 rows cannot go in.');
  });

  it('says so when the same files come a second time', () => {
    expect(countWords([counts({ unchanged: 183 })])).toBe('Nothing in these files is new.');
  });

  it('says that the records moved when the preview was made again', () => {
    const view = anImport({ status: 'PREVIEWED', moved: true, counts: [counts({ made: 1 })] });
    expect(standing(view)).toBe(
      'Your records changed since you last looked. Now it would be: 1 new client.',
    );
  });
});

describe('what goes on', () => {
  it('names what is worked at', () => {
    const progress = { done: 3, total: 10, step: 'CONTACTS' as const };
    expect(workWords(anImport({ status: 'COMMITTING', progress }))).toBe('Putting it in: contacts');
  });

  it('says what an undo left', () => {
    expect(standing(anImport({ status: 'UNDONE', kept: 2 }))).toContain(
      'What 2 rows brought stayed',
    );
  });
});

describe('what was undone', () => {
  const undone = anImport({ status: 'UNDONE' });

  it('is said of the rows alone, for people it added may stay', () => {
    expect(standing(undone)).toBe('It is undone. What its rows brought is taken out again.');
    const rosa = { address: 'rosa@harbour.example', name: 'Rosa', mentions: 9, make: true };
    expect(standing({ ...undone, people: [rosa] })).toContain('those who were invited');
    expect(standing({ ...undone, people: [{ ...rosa, make: false }] })).toBe(standing(undone));
  });
});

it('offers every field in at least one kind of file, but for the role, which a title says', () => {
  const offered = new Set(Object.values(fieldsOf).flat());
  expect(Object.keys(fields).filter((field) => !offered.has(field as never))).toEqual(['ROLE']);
});

describe('a row', () => {
  it('says the time of an activity as every other page does', () => {
    const at = '2026-05-28T12:34:00Z';
    expect(rowWords(`${at} · E-mail from us`)).toBe(`${fullInstant(at)} · E-mail from us`);
    expect(rowWords('Oakhurst Ltd · oakhurst.example')).toBe('Oakhurst Ltd · oakhurst.example');
  });
});
