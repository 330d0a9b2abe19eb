import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { count } from '@/shared/format/words';
import { PageHead } from '@/shared/ui/page';
import { FailedPage } from '@/shared/ui/failed-page';
import { RowSkeletons } from '@/shared/ui/states';
import { NothingQuiet } from './nothing-quiet';
import { ParkAll } from './park-all';
import { triageQuery } from './queries';
import { triageAnswer } from './triage-answer';
import { TriageGroup } from './triage-group';
import '@/features/silence/silence.css';
import './radar.css';

/** Day one after an import: what needs us, in the order of doing it, and what can rest. */
export const TriagePage = () => {
  const triage = useQuery(triageQuery);
  if (triage.isLoadingError) {
    return (
      <FailedPage
        problem={triage.error}
        retry={triage.refetch}
        missing={{ title: 'There is no such list', to: '/quiet', label: 'The whole quiet list' }}
      />
    );
  }
  const { data } = triage;
  if (data?.total === 0) {
    return (
      <>
        <PageHead title="Triage" answer="Nothing is here to be sorted yet." />
        <section className="card">
          <NothingQuiet total={0} filtered={false} />
        </section>
      </>
    );
  }
  return (
    <>
      <PageHead title="Triage" answer={data ? triageAnswer(data) : 'Sorting your clients.'} />
      {!data && (
        <section className="card quiet-card">
          <RowSkeletons rows={8} height={78} />
        </section>
      )}
      {data && (
        <div className="stack">
          <TriageGroup
            title="They wrote, and nobody has answered"
            group={data.weOwe}
            state="WE_OWE"
            note={
              data.weOwe.older > 0
                ? `${count(data.weOwe.older, 'more client')} wrote longer ago; they are not today's work.`
                : undefined
            }
          />
          <TriageGroup title="Gone quiet" group={data.quiet} state="QUIET" />
          <TriageGroup title="We let them drift" group={data.drifting} state="DRIFTING" />
          <TriageGroup title="Cooling" group={data.cooling} state="COOLING" folded />
          <TriageGroup
            title="Dormant long before today"
            group={data.dormant}
            state="DORMANT"
            folded
            note="Silent for long, with nothing open. Parked, they stay out of your lists until a date."
            action={<ParkAll dormant={data.dormant.count} />}
          />
          <p className="fine">
            {count(data.active, 'other client')}, and {data.parked.toLocaleString()} parked.{' '}
            <Link className="link" to="/quiet">
              To the quiet list
            </Link>
          </p>
        </div>
      )}
    </>
  );
};
