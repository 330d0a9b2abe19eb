import { expect, it } from 'vitest';
import { parkingDates } from './parking-dates';

it('parks until dates that people name', () => {
  const offered = parkingDates(new Date(2026, 10, 22, 23, 30));
  expect(offered.map(({ until }) => until)).toEqual([
    '2026-11-29',
    '2026-12-22',
    '2027-02-22',
    '2027-05-22',
  ]);
});
