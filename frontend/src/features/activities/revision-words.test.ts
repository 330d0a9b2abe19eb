import { expect, it } from 'vitest';
import { revisionWords } from './revision-words';

it('says codes, ids and answers in the words of the correction dialog', () => {
  const names = { id1: 'Dana Novák' };
  expect(revisionWords({ field: 'kind', before: 'EMAIL', after: 'CALL' }, names)).toEqual({
    label: 'What happened',
    before: 'E-mail',
    after: 'Call',
  });
  expect(revisionWords({ field: 'contactId', before: null, after: 'id1' }, names)).toEqual({
    label: 'With',
    before: 'nothing',
    after: 'Dana Novák',
  });
  expect(revisionWords({ field: 'expectsAnswer', before: 'true', after: 'false' }, names)).toEqual({
    label: 'Expects an answer',
    before: 'yes',
    after: 'no',
  });
});
