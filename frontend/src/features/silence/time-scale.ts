import { plainToday } from '@/shared/format/dates';

const day = 86_400_000;

/** A plain date as a count of days, free of zones. */
const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / day);

/** Where each date of the last `days` days lies on a line of `width`; earlier ones are left out. */
export const timeScale = (days: number, width: number, today = plainToday()) => {
  const end = dayNumber(today);
  const start = end - days;
  const x = (date: string): number => ((Math.min(dayNumber(date), end) - start) / days) * width;
  const within = (dates: string[]): { date: string; x: number }[] =>
    dates.filter((date) => dayNumber(date) >= start).map((date) => ({ date, x: x(date) }));
  const clamped = (date: string): number => Math.max(0, x(date));
  return { within, clamped, width, start, end };
};

export type TimeScale = ReturnType<typeof timeScale>;

/** The first days of the months on the scale, with the name to write beside each. */
export const months = (scale: TimeScale): { x: number; label: string }[] => {
  const name = new Intl.DateTimeFormat(navigator.language, { month: 'short', timeZone: 'UTC' });
  const first = new Date(scale.start * day);
  const all: { x: number; label: string }[] = [];
  const at = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1));
  while (at.getTime() / day <= scale.end) {
    const x = ((at.getTime() / day - scale.start) / (scale.end - scale.start)) * scale.width;
    all.push({ x, label: name.format(at) });
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return all;
};
