import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { ImportView, RowOutcome } from '@/shared/api/generated';
import { ShowMore } from '@/shared/ui/show-more';
import { Empty, Failed, RowSkeletons } from '@/shared/ui/states';
import { outcomes } from './import-words';
import { rowsQuery } from './queries';
import { outcomesOf, readRowFilters, writeRowFilters, type RowFilters } from './row-filters';
import { RowLine } from './row-line';

/** The rows of the files and what becomes of each. */
export const RowsCard = ({ view }: { view: ImportView }) => {
  const [search, setSearch] = useSearchParams();
  const filters = readRowFilters(search, view);
  const rows = useInfiniteQuery(rowsQuery(view.id, view.version, filters));
  const lines = rows.data?.pages.flatMap(({ items }) => items) ?? [];
  const show = (change: Partial<RowFilters>) =>
    setSearch(writeRowFilters({ ...filters, ...change }), { replace: true });

  return (
    <section className="card import-card" aria-label="Rows" aria-busy={rows.isFetching}>
      <div className="row import-card-head">
        <h2 className="grow">Row by row</h2>
        <NativeSelect
          aria-label="Which rows"
          value={filters.outcome}
          onChange={({ currentTarget }) => show({ outcome: currentTarget.value as RowOutcome })}
          data={outcomesOf(view).map((value) => ({ value, label: outcomes[value] }))}
        />
        {view.files.length > 1 && (
          <NativeSelect
            aria-label="Of which file"
            value={filters.file}
            onChange={({ currentTarget }) => show({ file: currentTarget.value })}
            data={[
              { value: '', label: 'All files' },
              ...view.files.map(({ name }) => ({ value: name, label: name })),
            ]}
          />
        )}
      </div>
      {rows.isPending && <RowSkeletons rows={6} height={46} />}
      {rows.isLoadingError && <Failed problem={rows.error} retry={rows.refetch} />}
      {rows.data && lines.length === 0 && (
        <Empty title="No rows like that">Choose others above.</Empty>
      )}
      {lines.length > 0 && (
        <table className="list import-rows">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Row</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((row) => (
              <RowLine key={`${row.file}/${row.line}`} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <ShowMore list={rows} />
    </section>
  );
};
