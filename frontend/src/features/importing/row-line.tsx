import type { ImportRowView } from '@/shared/api/generated';
import { fields, rowWords } from './import-words';

/** One row of a file: its line, what it is, and why it cannot go in or what it changes. */
export const RowLine = ({ row }: { row: ImportRowView }) => (
  <tr>
    <td className="number">
      <div className="muted">line {row.line.toLocaleString()}</div>
      <div className="fine file-name">{row.file}</div>
    </td>
    <td className="row-words">
      <div>{rowWords(row.summary)}</div>
      {row.errors.map(({ column, reason }) => (
        <div key={`${column}/${reason}`} className="small" data-reason={row.outcome}>
          {column && <span className="strong">{column}: </span>}
          {reason}
        </div>
      ))}
      {row.changes.map(({ field, before, after }) => (
        <div key={field} className="small muted">
          {fields[field]}: <del>{before || 'nothing'}</del> → <ins>{after || 'nothing'}</ins>
        </div>
      ))}
    </td>
  </tr>
);
