import { Link } from 'react-router';
import { useLog } from '@/features/activities/log-context';
import { SilenceStrip } from '@/features/silence/silence-strip';
import { StateTag } from '@/features/silence/state-tag';
import type { QuietRow } from '@/shared/api/generated';
import { shortDay } from '@/shared/format/dates';
import { headed } from '@/shared/format/words';
import { NextButton } from '@/features/silence/next-button';
import { SilenceActions } from '@/features/silence/silence-actions';

export const QuietTableRow = ({ row }: { row: QuietRow }) => {
  const { aimAt } = useLog();
  const target = { clientId: row.clientId, client: row.client };
  return (
    <tr onFocus={() => aimAt(target)}>
      <td className="quiet-client">
        <Link className="quiet-link strong" data-row to={`/clients/${row.clientId}`}>
          {row.client}
        </Link>
        {row.who && (
          <div className="fine">{[row.who.name, row.who.title].filter(Boolean).join(' · ')}</div>
        )}
      </td>
      <td className="quiet-state">
        <StateTag state={row.state} situation={row.situation} />
        {row.stateSince && <div className="fine">since {shortDay(row.stateSince)}</div>}
      </td>
      <td className="quiet-why">
        <SilenceStrip {...row} />
        <div className="small">{row.sentence}</div>
      </td>
      <td className="number quiet-owner">
        {headed(row.stage)}
        <div className="fine">{row.owner?.name ?? 'nobody'}</div>
      </td>
      <td className="quiet-next">
        <div className="next-cell">
          {row.next && <NextButton next={row.next} target={target} />}
          <SilenceActions silence={row} client={row.client} />
        </div>
      </td>
    </tr>
  );
};
