import type { ImportView, RowOutcome } from '@/shared/api/generated';
import { outcomes, sumOf } from './import-words';

/** An empty file is all files. */
export type RowFilters = { outcome: RowOutcome; file: string };

const isOutcome = (word: string | null): word is RowOutcome => word !== null && word in outcomes;

/** Nobody asked: what needs somebody comes first. */
const worthALook = ({ status, kept, counts }: ImportView): RowOutcome => {
  if (status === 'UNDONE' && kept > 0) return 'KEPT';
  if (status !== 'UNDONE' && sumOf(counts, 'errors') > 0) return 'ERROR';
  return sumOf(counts, 'made') > 0 || sumOf(counts, 'changed') === 0 ? 'NEW' : 'CHANGED';
};

export const readRowFilters = (search: URLSearchParams, view: ImportView): RowFilters => {
  const outcome = search.get('rows');
  const file = search.get('file') ?? '';
  return {
    outcome: isOutcome(outcome) ? outcome : worthALook(view),
    file: view.files.some(({ name }) => name === file) ? file : '',
  };
};

export const writeRowFilters = ({ outcome, file }: RowFilters): URLSearchParams => {
  const search = new URLSearchParams({ rows: outcome });
  if (file) search.set('file', file);
  return search;
};

/** Nothing stays behind before something was undone. */
export const outcomesOf = ({ status }: ImportView): RowOutcome[] =>
  status === 'UNDONE'
    ? ['KEPT', 'NEW', 'CHANGED', 'UNCHANGED', 'ERROR']
    : ['NEW', 'CHANGED', 'UNCHANGED', 'ERROR'];
