import { Skeleton } from '@mantine/core';
import { PageHead } from '@/shared/ui/page';
import { RowSkeletons } from '@/shared/ui/states';

/** The client's page before it is known that there is such a client, in the size it will have. */
export const ClientWaiting = () => (
  <>
    <PageHead title="Client" answer={<Skeleton height={14} width={360} mt={4} maw="100%" />} />
    <div className="client-desk" role="status" aria-label="Loading">
      <div className="stack">
        <section className="card">
          <Skeleton height={196} />
        </section>
        <section className="card">
          <RowSkeletons rows={6} height={46} />
        </section>
      </div>
      <div className="stack">
        <section className="card">
          <Skeleton height={62} />
        </section>
        <section className="card">
          <Skeleton height={120} />
        </section>
      </div>
    </div>
  </>
);
