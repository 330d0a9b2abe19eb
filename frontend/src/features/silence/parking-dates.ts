import { clock } from '@/shared/format/clock';
import { plainToday } from '@/shared/format/dates';

const shifted = (now: Date, months: number, days = 0): string =>
  plainToday(new Date(now.getFullYear(), now.getMonth() + months, now.getDate() + days));

/** The dates that people name: next week, in a month, in a quarter, in half a year. */
export const parkingDates = (now = clock()): { label: string; until: string }[] => [
  { label: 'Next week', until: shifted(now, 0, 7) },
  { label: 'In a month', until: shifted(now, 1) },
  { label: 'In three months', until: shifted(now, 3) },
  { label: 'In half a year', until: shifted(now, 6) },
];
