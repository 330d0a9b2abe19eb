import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** By how much the program's clock differs from this machine's. */
export const skewOf = async (page: Page): Promise<number> => {
  const { now } = (await (await page.request.get('/api/session')).json()) as { now: string };
  return Date.parse(now) - Date.now();
};

/** What an authenticator shows for a key at a moment. */
export const codeOf = (key: string, moment: number): string => {
  const bits = key
    .replaceAll(' ', '')
    .replaceAll(/./g, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'));
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((octet) => parseInt(octet, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(moment / 30_000)));
  const hash = createHmac('sha1', secret).update(step).digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
};
