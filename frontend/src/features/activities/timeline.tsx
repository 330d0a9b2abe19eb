import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { ShowMore } from '@/shared/ui/show-more';
import { Empty, Failed, RowSkeletons } from '@/shared/ui/states';
import { isFiltered, readFilters, writeFilters, type TimelineFilters } from './filters';
import { useLog } from './log-context';
import { timelineQuery } from './queries';
import { TimelineFilterBar } from './timeline-filter-bar';
import { TimelineRow } from './timeline-row';
import './activities.css';

/** Everything that happened with a client, newest first. */
export const Timeline = ({ clientId }: { clientId: string }) => {
  const [search, setSearch] = useSearchParams();
  const filters = readFilters(search);
  const timeline = useInfiniteQuery(timelineQuery(clientId, filters));
  const { open } = useLog();
  const rows = timeline.data?.pages.flatMap(({ items }) => items) ?? [];
  const show = (change: Partial<TimelineFilters>) =>
    setSearch(writeFilters({ ...filters, ...change }), { replace: true });

  return (
    <section className="card timeline-card" aria-label="What happened">
      <TimelineFilterBar clientId={clientId} filters={filters} onChange={show} />
      {timeline.isPending && <RowSkeletons rows={6} height={46} />}
      {timeline.isLoadingError && <Failed problem={timeline.error} retry={timeline.refetch} />}
      {timeline.data && rows.length === 0 && (
        <Empty
          title={isFiltered(filters) ? 'Nothing like that' : 'Nothing has happened yet'}
          action={!isFiltered(filters) && <Button onClick={() => open()}>Log the first</Button>}
        >
          {isFiltered(filters)
            ? 'Show another kind, person or direction.'
            : 'Calls, mails and meetings stand here once somebody logs them: press L.'}
        </Empty>
      )}
      {rows.length > 0 && (
        <table className="list timeline">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Words</th>
              <th scope="col">Who</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((activity) => (
              <TimelineRow key={activity.id} activity={activity} />
            ))}
          </tbody>
        </table>
      )}
      <ShowMore list={timeline} />
    </section>
  );
};
