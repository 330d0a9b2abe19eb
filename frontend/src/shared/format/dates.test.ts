import { describe, expect, it } from 'vitest';
import { daysBetween, relativeDay, shortDay } from './dates';

const now = new Date(2026, 10, 22, 9, 0);
const local = (year: number, month: number, day: number, hour = 12) =>
  new Date(year, month - 1, day, hour).toISOString();

describe('days in words', () => {
  it('count midnights, not hours', () => {
    expect(daysBetween(new Date(2026, 10, 21, 23, 59), now)).toBe(1);
  });

  it('say yesterday for the evening before', () => {
    expect(relativeDay(local(2026, 11, 21, 23), now)).toBe('yesterday');
  });

  it('change to months when days stop meaning anything', () => {
    expect(relativeDay(local(2026, 5, 22), now)).toBe('6 months ago');
  });

  it('name the year only when it is another one', () => {
    expect(shortDay(local(2026, 9, 14), now)).not.toContain('2026');
    expect(shortDay(local(2025, 9, 14), now)).toContain('2025');
  });
});
