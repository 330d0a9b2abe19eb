import type {
  ImportFileView,
  ImportFileViewImportColumn,
  ImportView,
} from '@/shared/api/generated';

/** Imports, files and columns for tests; each names what matters to it. */
export const anImport = (change: Partial<ImportView> = {}): ImportView => ({
  id: '0190a0a0-0000-7000-8000-000000000001',
  version: 1,
  status: 'COLLECTING',
  working: false,
  progress: { done: 0, total: 0, step: 'READING' },
  zone: 'Europe/Berlin',
  files: [],
  counts: [],
  people: [],
  deleted: [],
  moved: false,
  kept: 0,
  startedAt: '2026-11-22T09:00:00Z',
  startedBy: 'Ana',
  ...change,
});

export const aFile = (change: Partial<ImportFileView> = {}): ImportFileView => ({
  name: 'clients.csv',
  bytes: 1200,
  rows: 12,
  encoding: 'UTF-8',
  delimiter: 'COMMA',
  kind: 'CLIENTS',
  kindConfidence: 0.9,
  columns: [],
  errors: 0,
  ...change,
});

export const aColumn = (
  change: Partial<ImportFileViewImportColumn> = {},
): ImportFileViewImportColumn => ({
  position: 0,
  header: 'Company',
  field: 'CLIENT_NAME',
  confidence: 0.95,
  samples: ['Halyard'],
  dateOrderAsked: false,
  ...change,
});
