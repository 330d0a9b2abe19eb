import { expect, it } from 'vitest';
import type { HappeningView } from '@/shared/api/generated';
import { didWords, furtherChanges, whoWords } from './happening-words';

const mara = { id: 'mara', name: 'Mara Lind' };
const halyard = { id: 'halyard', name: 'Halyard Plastics' };

const changed: HappeningView = {
  id: '1',
  at: '2026-11-20T10:14:00Z',
  by: mara,
  act: 'CHANGED',
  kind: 'CLIENT',
  what: halyard,
  client: halyard,
  imported: false,
  erased: false,
  changes: [{ field: 'stage', before: 'PROSPECT', after: 'KEY_ACCOUNT' }],
};

it('says one change in the sentence itself, in words', () => {
  expect(`${whoWords(changed)} ${didWords(changed)}`).toBe(
    'Mara Lind changed Halyard Plastics: stage from Prospect to Key account',
  );
  expect(furtherChanges(changed)).toEqual([]);
});

it('lists several changes below it', () => {
  const several = {
    ...changed,
    changes: [
      ...changed.changes,
      { field: 'ownerId', before: 'Mara Lind', after: 'Ben Ortiz' },
      { field: 'offLimits', before: 'false', after: 'true' },
      { field: 'industry', before: 'Plastics', after: null },
    ],
  };
  expect(didWords(several)).toBe('changed Halyard Plastics');
  expect(furtherChanges(several)).toEqual([
    'stage from Prospect to Key account',
    'owner from Mara Lind to Ben Ortiz',
    'off limits from no to yes',
    'industry: no longer Plastics',
  ]);
});

it('names a corrected call and what was corrected as the correction dialog does', () => {
  const corrected: HappeningView = {
    ...changed,
    kind: 'ACTIVITY',
    what: { id: 'call', name: 'CALL' },
    changes: [{ field: 'outcome', before: 'NO_ANSWER', after: 'ANSWERED' }],
  };
  expect(didWords(corrected)).toBe('corrected the call');
  expect(furtherChanges(corrected)).toEqual(['what came of it from No answer to Answered']);
});

it('says when somebody tried to sign in, or is gone, or nobody of the agency did it', () => {
  const tried: HappeningView = {
    ...changed,
    by: null,
    act: 'REFUSED',
    kind: 'SIGN_IN',
    what: mara,
    client: null,
    changes: [],
  };
  expect(`${whoWords(tried)} ${didWords(tried)}`).toBe(
    'Somebody tried to sign in as Mara Lind and was refused',
  );
  expect(whoWords({ ...changed, by: { id: 'gone' } })).toBe('Somebody who was deleted');
  expect(whoWords({ ...changed, by: null })).toBe('Rekindle');
  expect(didWords({ ...changed, what: { id: 'x' }, client: { id: 'x' } })).toContain(
    'a client that was deleted',
  );
});

it('says what was deleted by the name it had, also when nobody knows it any more', () => {
  const deleted: HappeningView = {
    ...changed,
    act: 'REMOVED',
    what: { id: 'halyard' },
    client: { id: 'halyard' },
    changes: [{ field: 'name', before: 'Halyard Plastics', after: null }],
  };
  expect(didWords(deleted)).toBe('deleted Halyard Plastics');
  expect(furtherChanges(deleted)).toEqual([]);
  const restored: HappeningView = {
    ...deleted,
    act: 'RESTORED',
    changes: [{ field: 'name', before: null, after: 'Halyard Plastics' }],
  };
  expect(didWords(restored)).toBe('restored Halyard Plastics');
  const purged: HappeningView = {
    ...deleted,
    by: null,
    act: 'PURGED',
    kind: 'CONTACT',
    changes: [],
  };
  expect(`${whoWords(purged)} ${didWords(purged)}`).toBe(
    'Rekindle let a contact who was deleted go for good',
  );
});

it('says that an import did it', () => {
  expect(didWords({ ...changed, act: 'ADDED', changes: [], imported: true })).toBe(
    'added Halyard Plastics, by an import',
  );
});
