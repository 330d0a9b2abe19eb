import { describe, expect, it } from 'vitest';
import { readFilters, toQuery, writeFilters } from './filters';

describe('filters in the address', () => {
  it('come back as they were written', () => {
    const filters = { states: ['QUIET', 'WE_OWE'] as const, owner: 'mine', sort: 'NAME' as const };
    const written = writeFilters({ ...filters, states: [...filters.states] });
    expect(readFilters(written)).toEqual({ ...filters, states: [...filters.states] });
  });

  it('leave out what is usual', () => {
    expect(writeFilters({ states: [], owner: 'team', sort: 'URGENCY' }).toString()).toBe('');
  });

  it('ignore what nobody offered', () => {
    expect(readFilters(new URLSearchParams('state=LOUD,QUIET&sort=COLOUR'))).toEqual({
      states: ['QUIET'],
      owner: 'team',
      sort: 'URGENCY',
    });
  });

  it('ask for the longest silence first, and for names from A', () => {
    expect(toQuery({ states: [], owner: 'team', sort: 'SILENCE' }).order).toBe('DESC');
    expect(toQuery({ states: [], owner: 'team', sort: 'NAME' }).order).toBe('ASC');
  });
});
