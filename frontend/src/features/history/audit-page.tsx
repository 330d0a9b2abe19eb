import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '@/features/tenancy/session';
import { PageHead } from '@/shared/ui/page';
import { sayProblem } from '@/shared/ui/said';
import { ShowMore } from '@/shared/ui/show-more';
import { Empty, Failed, Forbidden, RowSkeletons } from '@/shared/ui/states';
import { AuditFilterBar } from './audit-filter-bar';
import { ChainLine } from './chain-line';
import { isFiltered, readFilters, writeFilters, type AuditFilters } from './filters';
import { HappeningRow } from './happening-row';
import { auditQuery, useDownloadLog } from './queries';
import './history.css';

/** Everything that happened in the agency, for its owners. */
export const AuditPage = () => {
  const owner = useSession().member.role === 'OWNER';
  return (
    <>
      <PageHead
        title="Audit log"
        above={
          <Link className="quiet-link" to="/settings">
            Settings ›
          </Link>
        }
        answer="Who did what in your agency, when and from where."
      />
      {owner ? <Log /> : <Forbidden />}
    </>
  );
};

const Log = () => {
  const [search, setSearch] = useSearchParams();
  const filters = readFilters(search);
  const log = useInfiniteQuery(auditQuery(filters));
  const download = useDownloadLog();
  const rows = log.data?.pages.flatMap(({ items }) => items) ?? [];
  const show = (change: Partial<AuditFilters>) =>
    setSearch(writeFilters({ ...filters, ...change }), { replace: true });
  return (
    <div className="stack history">
      <ChainLine />
      <section className="card" aria-label="What happened">
        <div className="row">
          <AuditFilterBar filters={filters} onChange={show} />
          <span className="grow" />
          <Button
            variant="default"
            size="compact-sm"
            loading={download.isPending}
            onClick={() => download.mutate(filters, { onError: sayProblem })}
          >
            Download as CSV
          </Button>
        </div>
        {log.isPending && <RowSkeletons rows={8} height={46} />}
        {log.isLoadingError && <Failed problem={log.error} retry={log.refetch} />}
        {log.data && rows.length === 0 && (
          <Empty title={isFiltered(filters) ? 'Nothing like that' : 'Nothing has happened yet'}>
            Choose another person, kind or time.
          </Empty>
        )}
        <ul className="happenings">
          {rows.map((happening) => (
            <HappeningRow key={happening.id} happening={happening} showClient />
          ))}
        </ul>
        <ShowMore list={log} />
      </section>
    </div>
  );
};
