import type { ImportViewCounts } from '@/shared/api/generated';
import { kinds } from './import-words';

export const CountsTable = ({ counts }: { counts: ImportViewCounts[] }) => (
  <table className="list import-counts">
    <thead>
      <tr>
        <th scope="col">Rows</th>
        <th scope="col" className="number">
          New
        </th>
        <th scope="col" className="number">
          Changed
        </th>
        <th scope="col" className="number">
          Unchanged
        </th>
        <th scope="col" className="number">
          Errors
        </th>
      </tr>
    </thead>
    <tbody>
      {counts.map(({ kind, made, changed, unchanged, errors }) => (
        <tr key={kind}>
          <th scope="row">{kinds[kind]}</th>
          <td className="number strong">{made.toLocaleString()}</td>
          <td className="number">{changed.toLocaleString()}</td>
          <td className="number muted">{unchanged.toLocaleString()}</td>
          <td className="number" data-errors={errors > 0 || undefined}>
            {errors.toLocaleString()}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
