import { describe, expect, it } from 'vitest';
import { layChain } from './chain-layout';

const steps = (contacts: { id: string; introducedBy?: string }[]) =>
  layChain(contacts).placed.map(({ contact, depth, from }) => [
    contact.id,
    depth,
    from?.contact.id ?? null,
  ]);

describe('who introduced whom', () => {
  it('stands one step below the introducer', () => {
    expect(
      steps([
        { id: 'plant manager', introducedBy: 'dana' },
        { id: 'dana', introducedBy: 'frank' },
        { id: 'frank' },
        { id: 'grace', introducedBy: 'frank' },
      ]),
    ).toEqual([
      ['frank', 0, null],
      ['dana', 1, 'frank'],
      ['plant manager', 2, 'dana'],
      ['grace', 1, 'frank'],
    ]);
  });

  it('keeps people apart whom nobody introduced and who introduced nobody', () => {
    const { placed, apart } = layChain([{ id: 'alone' }]);
    expect(placed).toEqual([]);
    expect(apart.map(({ id }) => id)).toEqual(['alone']);
  });

  it('takes somebody as not introduced when the introducer is not known here', () => {
    expect(layChain([{ id: 'dana', introducedBy: 'elsewhere' }]).apart).toHaveLength(1);
  });

  it('is drawn even when the data go round in a circle', () => {
    expect(
      steps([
        { id: 'one', introducedBy: 'two' },
        { id: 'two', introducedBy: 'one' },
      ]),
    ).toEqual([
      ['one', 0, null],
      ['two', 1, 'one'],
    ]);
  });
});
