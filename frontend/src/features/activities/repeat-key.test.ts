import { describe, expect, it } from 'vitest';
import { Problem, unreachable } from '@/shared/api/problem';
import { keyFor } from './repeat-key';

const entry = { clientId: 'halyard', kind: 'VOICEMAIL' as const };
const sent = { entry, key: 'first' };

describe('the key of an activity that is sent again', () => {
  it('is the same while the words are the same and the answer was lost', () => {
    expect(keyFor(entry, { sent, by: unreachable() }, 'fresh')).toBe('first');
    const broken = new Problem(502, 'about:blank', 'Something went wrong.');
    expect(keyFor({ ...entry }, { sent, by: broken }, 'fresh')).toBe('first');
  });

  it('is a new one for other words', () => {
    const other = { ...entry, text: 'Left my number' };
    expect(keyFor(other, { sent, by: unreachable() }, 'fresh')).toBe('fresh');
  });

  it('is a new one when the server has refused and stored nothing', () => {
    const refused = new Problem(422, '/problems/invalid-input', 'Please check.');
    expect(keyFor(entry, { sent, by: refused }, 'fresh')).toBe('fresh');
    expect(keyFor(entry, undefined, 'fresh')).toBe('fresh');
  });
});
