import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '@/features/tenancy/session';
import { PageHead } from '@/shared/ui/page';
import { FailedPage } from '@/shared/ui/failed-page';
import { ShowMore } from '@/shared/ui/show-more';
import { RowSkeletons } from '@/shared/ui/states';
import { asideAnswer, quietAnswer } from './answer';
import { readFilters, writeFilters, type QuietFilters } from './filters';
import { NothingQuiet } from './nothing-quiet';
import { quietQuery } from './queries';
import { QuietFilterBar } from './quiet-filter-bar';
import { QuietTable } from './quiet-table';
import { StateCounts } from './state-counts';
import '@/features/silence/silence.css';
import './radar.css';

export const QuietPage = () => {
  const [search, setSearch] = useSearchParams();
  const filters = readFilters(search);
  const show = (change: Partial<QuietFilters>) =>
    setSearch(writeFilters({ ...filters, ...change }), { replace: true });
  const quiet = useInfiniteQuery(quietQuery(filters));
  const { ownClientsOnly } = useSession().member;

  if (quiet.isLoadingError) {
    return (
      <FailedPage
        problem={quiet.error}
        retry={quiet.refetch}
        missing={{ title: 'There is no such list', to: '/quiet', label: 'The whole quiet list' }}
      />
    );
  }
  const summary = quiet.data?.pages[0]?.summary;
  const rows = quiet.data?.pages.flatMap(({ items }) => items) ?? [];
  const aside = summary && asideAnswer(summary);

  return (
    <>
      <PageHead
        title="Quiet"
        answer={
          <>
            {summary ? quietAnswer(summary, ownClientsOnly ? 'mine' : filters.owner) : 'Counting.'}{' '}
            {aside && (
              <Link className="link" to={summary.dormant > 0 ? '/triage' : '/quiet?state=PARKED'}>
                {aside}
              </Link>
            )}
          </>
        }
      />
      <StateCounts summary={summary} shown={filters.states} onShow={(states) => show({ states })} />
      <QuietFilterBar filters={filters} onChange={show} />
      <section className="card quiet-card" aria-label="Clients" aria-busy={quiet.isFetching}>
        {!quiet.data && <RowSkeletons rows={8} height={78} />}
        {quiet.data && rows.length === 0 && (
          <NothingQuiet
            total={summary?.total ?? 0}
            filtered={filters.states.length > 0}
            owner={filters.owner}
          />
        )}
        {rows.length > 0 && <QuietTable rows={rows} />}
      </section>
      <ShowMore list={quiet} />
    </>
  );
};
