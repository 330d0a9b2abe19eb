import { Link } from 'react-router';
import type { ClientRow } from '@/shared/api/generated';
import { relativeDay } from '@/shared/format/dates';
import { stages } from './filters';

export const ClientTable = ({ rows }: { rows: ClientRow[] }) => (
  <table className="list client-table">
    <thead>
      <tr>
        <th scope="col">Client</th>
        <th scope="col">Stage</th>
        <th scope="col">Industry</th>
        <th scope="col">Owner</th>
        <th scope="col" className="number">
          Changed
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <Link className="quiet-link strong" to={`/clients/${row.id}`}>
              {row.name}
            </Link>{' '}
            {row.offLimits && (
              <span className="tag" data-tone="amber">
                OFF LIMITS
              </span>
            )}{' '}
            {row.doNotContact && (
              <span className="tag" data-tone="red">
                DO NOT CONTACT
              </span>
            )}
            <div className="fine">
              {[row.site, row.domain].filter(Boolean).join(' · ') || 'no web address'}
            </div>
          </td>
          <td>{stages[row.stage]}</td>
          <td className="muted client-industry">{row.industry ?? ''}</td>
          <td className="muted">{row.ownerName ?? 'nobody'}</td>
          <td className="number muted client-changed">{relativeDay(row.changedAt)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
