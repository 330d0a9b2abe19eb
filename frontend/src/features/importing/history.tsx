import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ImportSummary } from '@/shared/api/generated';
import { fullInstant, relativeDay } from '@/shared/format/dates';
import { listed } from '@/shared/format/words';
import { ShowMore } from '@/shared/ui/show-more';
import { Empty, Failed, RowSkeletons } from '@/shared/ui/states';
import { statuses } from './import-words';
import { importsQuery } from './queries';

/** Every import there was, newest first. */
export const History = () => {
  const imports = useInfiniteQuery(importsQuery);
  const rows = imports.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="card import-card" aria-labelledby="imports-before">
      <h2 id="imports-before">Imports before</h2>
      {imports.isPending && <RowSkeletons rows={3} height={58} />}
      {imports.isLoadingError && <Failed problem={imports.error} retry={imports.refetch} />}
      {imports.data && rows.length === 0 && (
        <Empty title="Nothing has been imported yet">
          Every import stands here afterwards, with what it brought, and can be undone.
        </Empty>
      )}
      {rows.length > 0 && <HistoryTable rows={rows} />}
      <ShowMore list={imports} />
    </section>
  );
};

const HistoryTable = ({ rows }: { rows: ImportSummary[] }) => (
  <table className="list import-history">
    <thead>
      <tr>
        <th scope="col">Files</th>
        <th scope="col">State</th>
        <th scope="col" className="number">
          New
        </th>
        <th scope="col" className="number">
          Changed
        </th>
        <th scope="col" className="number">
          Errors
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <Link className="quiet-link strong file-name" to={`/import/${row.id}`}>
              {row.files.length > 0 ? listed(row.files) : 'No files yet'}
            </Link>
            <div className="fine" title={fullInstant(row.startedAt)}>
              {relativeDay(row.startedAt)}
              {row.startedBy && `, ${row.startedBy}`}
            </div>
          </td>
          <td>{statuses[row.status]}</td>
          <td className="number">{row.made.toLocaleString()}</td>
          <td className="number">{row.changed.toLocaleString()}</td>
          <td className="number">{row.errors.toLocaleString()}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
