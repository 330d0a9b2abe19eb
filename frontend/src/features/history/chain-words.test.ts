import { expect, it } from 'vitest';
import { chainWords, faultWords } from './chain-words';

const whole = {
  since: '2026-11-20T10:14:00Z',
  entries: 1234,
  erased: 0,
  waiting: 0,
  seal: 17,
  hash: 'a'.repeat(64),
};

it('says since when the log is unbroken, and what was erased', () => {
  expect(chainWords(whole)).toMatch(
    /^Unbroken since .*: 1,234 entries are as they were written\.$/,
  );
  expect(chainWords({ ...whole, erased: 3, waiting: 1 })).toMatch(
    /In 3 of them personal words were erased\. 1 entry of the last seconds will be sealed next\.$/,
  );
  expect(chainWords({ ...whole, since: null, entries: 0, seal: 0 })).toContain('Nothing is sealed');
});

it('names the first place that is not as it was', () => {
  expect(faultWords({ kind: 'ENTRIES', seal: 3, at: whole.since })).toMatch(/^Broken at seal 3 of/);
  expect(faultWords({ kind: 'END_MISSING', seal: 9 })).toContain('seal 9 is not there any more');
});
