import { expect, it } from 'vitest';
import { fullInstant } from '@/shared/format/dates';
import { revisionWords } from './revision-words';

it('says codes, instants and answers in the words of the correction dialog', () => {
  expect(revisionWords({ field: 'kind', before: 'EMAIL', after: 'CALL' })).toEqual({
    label: 'What happened',
    before: 'E-mail',
    after: 'Call',
  });
  expect(revisionWords({ field: 'contactId', before: null, after: 'Dana Novák' })).toEqual({
    label: 'With',
    before: 'nothing',
    after: 'Dana Novák',
  });
  expect(revisionWords({ field: 'expectsAnswer', before: 'true', after: 'false' })).toEqual({
    label: 'Expects an answer',
    before: 'yes',
    after: 'no',
  });
  const [before, after] = ['2026-11-22T16:00:00Z', '2026-11-17T15:00:00Z'];
  expect(revisionWords({ field: 'when', before, after })).toEqual({
    label: 'When',
    before: fullInstant(before),
    after: fullInstant(after),
  });
});
