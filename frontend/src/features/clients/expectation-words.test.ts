import { expect, it } from 'vitest';
import { expectationWords } from './expectation-words';

it('says what was agreed as one would say it', () => {
  expect(
    expectationWords({
      preferredChannel: 'PHONE',
      quietFrom: '18:00:00',
      quietUntil: '09:00:00',
      mostChases: 2,
      chasePeriod: 'WEEK',
      feedbackDays: 1,
      mayBeChased: true,
    }),
  ).toEqual([
    'Phone preferred',
    'not from 18:00 to 09:00',
    'at most 2 chases a week',
    'feedback within 1 business day',
  ]);
});

it('keeps zero apart from nothing said', () => {
  expect(expectationWords({ mostChases: 0, mayBeChased: false })).toEqual([
    'at most 0 chases a week',
    'not to be chased',
  ]);
});
