import { clock } from './clock';

/** Instants in words and in the reader's own zone; the zone of a plain date does not matter. */
const locale = (): string => navigator.language;

const day = 86_400_000;

export const daysBetween = (from: Date, to: Date): number => {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / day);
};

/** "25 Nov", with the year when it is another one. */
export const shortDay = (instant: string, now = clock()): string => {
  const date = new Date(instant);
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(date);
};

/** "25 Nov, 16:00", with the year when it is another one. */
export const shortInstant = (instant: string, now = clock()): string =>
  `${shortDay(instant, now)}, ${new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(instant))}`;

/** "Wednesday 25 November 2026, 16:00", for titles and for screen readers. */
export const fullInstant = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(instant),
  );

/** "today", "yesterday", "12 days ago", "in 3 days". */
export const relativeDay = (instant: string, now = clock()): string => {
  const days = daysBetween(now, new Date(instant));
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (Math.abs(days) < 60) return words.format(days, 'day');
  if (Math.abs(days) < 700) return words.format(Math.round(days / 30.4), 'month');
  return words.format(Math.round(days / 365.25), 'year');
};

/** A date without a time, "2026-12-04", as "4 Dec". */
export const plainDay = (date: string): string => shortDay(`${date}T12:00:00`);

/** The day it is, as 2026-11-25; where no zone is given, where the reader is. */
export const plainToday = (now = clock(), timeZone?: string): string => {
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone && { timeZone }),
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};
