import { describe, expect, it } from 'vitest';
import { asideAnswer, quietAnswer } from './answer';
import { triageAnswer } from './triage-answer';

const none = {
  total: 0,
  quiet: 0,
  newlyQuiet: 0,
  weOwe: 0,
  drifting: 0,
  cooling: 0,
  dormant: 0,
  parked: 0,
};

describe('the first line of the quiet page', () => {
  it('answers in words who has gone quiet, and how many are new', () => {
    expect(quietAnswer({ ...none, total: 183, quiet: 14, newlyQuiet: 3 })).toBe(
      '14 of 183 clients have gone quiet, 3 since yesterday.',
    );
  });

  it('does not mention yesterday when nothing changed', () => {
    expect(quietAnswer({ ...none, total: 2, quiet: 1 })).toBe('1 of 2 clients has gone quiet.');
  });

  it('says so when nobody is quiet', () => {
    expect(quietAnswer({ ...none, total: 14 })).toBe('None of 14 clients has gone quiet.');
  });

  it('has words of their own for a single client', () => {
    const one = { ...none, total: 1 };
    expect(quietAnswer(one)).toBe('The one client here has not gone quiet.');
    expect(quietAnswer({ ...one, quiet: 1 })).toBe('The one client here has gone quiet.');
    expect(quietAnswer({ ...one, quiet: 1, newlyQuiet: 1 })).toBe(
      'The one client here has gone quiet since yesterday.',
    );
  });

  it('points at the dormant ones until they are parked', () => {
    expect(asideAnswer({ ...none, dormant: 117, parked: 2 })).toBe(
      '117 dormant clients not parked yet',
    );
    expect(asideAnswer({ ...none, parked: 119 })).toBe('119 clients parked');
    expect(asideAnswer(none)).toBeNull();
  });
});

describe('the first line of the triage', () => {
  const group = (count: number) => ({ count, rows: [] });

  const calm = {
    total: 14,
    weOwe: { ...group(0), older: 0 },
    quiet: group(0),
    drifting: group(0),
    cooling: group(14),
    dormant: group(0),
    active: 0,
    parked: 0,
  };

  it('claims nothing of clients that merely need nobody', () => {
    expect(triageAnswer(calm)).toBe('None of 14 clients needs you today.');
    expect(triageAnswer({ ...calm, total: 1 })).toBe('Your one client needs nothing today.');
    expect(triageAnswer({ ...calm, total: 1, quiet: group(1) })).toBe(
      'Your one client has gone quiet.',
    );
  });

  it('names what there is and leaves out what there is not', () => {
    expect(
      triageAnswer({
        total: 183,
        weOwe: { ...group(7), older: 55 },
        quiet: group(8),
        drifting: group(0),
        cooling: group(19),
        dormant: group(117),
        active: 32,
        parked: 0,
      }),
    ).toBe(
      'Of 183 clients, 7 wait for an answer from us, 8 have gone quiet and 117 were dormant before.',
    );
  });
});
