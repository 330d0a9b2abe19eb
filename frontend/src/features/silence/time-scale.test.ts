import { describe, expect, it } from 'vitest';
import { months, timeScale } from './time-scale';

describe('the scale of days', () => {
  const scale = timeScale(180, 180, '2026-11-22');

  it('puts today at the right edge and the first day at the left', () => {
    expect(scale.within(['2026-11-22', '2026-05-26'])).toEqual([
      { date: '2026-11-22', x: 180 },
      { date: '2026-05-26', x: 0 },
    ]);
  });

  it('leaves out what happened before it begins', () => {
    expect(scale.within(['2026-05-25'])).toEqual([]);
  });

  it('lets a silence that began earlier start at the edge', () => {
    expect(scale.clamped('2025-01-01')).toBe(0);
  });

  it('keeps a day that lies ahead in another zone inside the picture', () => {
    expect(scale.within(['2026-11-23'])[0]?.x).toBe(180);
  });

  it('names every month that begins on it', () => {
    expect(months(scale).map(({ label }) => label)).toEqual([
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
    ]);
  });
});
