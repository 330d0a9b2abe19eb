import { describe, expect, it } from 'vitest';
import { readRowFilters, writeRowFilters } from './row-filters';
import { aFile, anImport } from './sample-import';

const clients = { kind: 'CLIENTS' as const, made: 3, changed: 1, unchanged: 0, errors: 0 };
const nothing = new URLSearchParams();

describe('the rows shown first', () => {
  it('are those that cannot go in', () => {
    const view = anImport({ counts: [{ ...clients, errors: 1 }] });
    expect(readRowFilters(nothing, view).outcome).toBe('ERROR');
  });

  it('are the new ones when all is well', () => {
    expect(readRowFilters(nothing, anImport({ counts: [clients] })).outcome).toBe('NEW');
  });

  it('are those that stayed after an undo', () => {
    const view = anImport({ status: 'UNDONE', kept: 1, counts: [clients] });
    expect(readRowFilters(nothing, view).outcome).toBe('KEPT');
  });
});

it('keeps the choice in the address, and forgets a file that is gone', () => {
  const filters = { outcome: 'CHANGED' as const, file: 'clients.csv' };
  const written = writeRowFilters(filters);
  expect(readRowFilters(written, anImport({ files: [aFile()] }))).toEqual(filters);
  expect(readRowFilters(written, anImport()).file).toBe('');
});
