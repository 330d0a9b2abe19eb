import { afterEach, expect, it } from 'vitest';
import { clock, setClock } from './clock';
import { relativeDay } from './dates';

afterEach(() => setClock(new Date().toISOString()));

it('counts days by the clock of the service', () => {
  setClock(new Date(Date.now() - 3 * 86_400_000).toISOString());
  expect(relativeDay(new Date().toISOString())).toBe('in 3 days');
});

it('takes no notice of how long an answer is on its way', () => {
  setClock(new Date(Date.now() - 5_000).toISOString());
  expect(Math.abs(clock().getTime() - Date.now())).toBeLessThan(1_000);
});
