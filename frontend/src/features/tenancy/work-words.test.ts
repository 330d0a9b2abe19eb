import { expect, it } from 'vitest';
import { workWords } from './work-words';

it('says what belongs to somebody', () => {
  expect(
    workWords([
      { kind: 'CLIENTS', count: 14 },
      { kind: 'NEXT_STEPS', count: 1 },
    ]),
  ).toBe('14 clients and 1 open next step are theirs.');
  expect(
    workWords([
      { kind: 'CLIENTS', count: 1 },
      { kind: 'NEXT_STEPS', count: 0 },
    ]),
  ).toBe('1 client is theirs.');
  expect(workWords([{ kind: 'CLIENTS', count: 0 }])).toMatch(/^No client/);
});
