import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Failed } from '@/shared/ui/states';
import { HappeningRow } from './happening-row';
import { latestQuery } from './queries';
import './history.css';

/** Who changed something of a client last, and the way to the rest of it. */
export const HistoryCard = ({ clientId }: { clientId: string }) => {
  const latest = useQuery(latestQuery(clientId));
  return (
    <section className="card" aria-labelledby="history">
      <header className="row">
        <h2 id="history" className="grow">
          History
        </h2>
        <Link className="link small" to={`/clients/${clientId}/history`}>
          All of it
        </Link>
      </header>
      {latest.isPending && <Skeleton height={80} mt={10} />}
      {latest.isLoadingError && <Failed problem={latest.error} retry={latest.refetch} />}
      {latest.data && (
        <ul className="happenings">
          {latest.data.items.map((happening) => (
            <HappeningRow key={happening.id} happening={happening} />
          ))}
        </ul>
      )}
    </section>
  );
};
