import { expect, it } from 'vitest';
import { deviceWords } from './device-words';

it('names the browser and the system', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
  expect(deviceWords(firefox)).toBe('Firefox on Linux');
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
  expect(deviceWords(phone)).toBe('Safari on iOS');
});

it('says so when a browser says nothing', () => {
  expect(deviceWords(null)).toBe('An unknown browser');
  expect(deviceWords('x')).toBe('An unknown browser');
});
