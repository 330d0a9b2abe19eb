import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DeletionView } from '@/shared/api/generated';
import { fullInstant, relativeDay } from '@/shared/format/dates';
import { PageHead } from '@/shared/ui/page';
import { ShowMore } from '@/shared/ui/show-more';
import { Empty, Failed, RowSkeletons } from '@/shared/ui/states';
import { deletionsQuery, useRestore } from './queries';
import './deleting.css';

export const DeletedPage = () => {
  const deletions = useInfiniteQuery(deletionsQuery);
  const rows = deletions.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead
        title="Deleted"
        above={
          <Link className="quiet-link" to="/clients">
            Clients ›
          </Link>
        }
        answer="What was deleted can be restored for 30 days. Then it is gone for good."
      />
      <section className="card" aria-label="Deleted" aria-busy={deletions.isFetching}>
        {deletions.isPending && <RowSkeletons rows={4} height={62} />}
        {deletions.isLoadingError && <Failed problem={deletions.error} retry={deletions.refetch} />}
        {deletions.data && rows.length === 0 && (
          <Empty title="Nothing is deleted">
            Clients, contacts and next steps that somebody deletes are kept here for 30 days.
          </Empty>
        )}
        {rows.length > 0 && (
          <ul className="deleted">
            {rows.map((row) => (
              <Deleted key={row.id} deletion={row} />
            ))}
          </ul>
        )}
      </section>
      <ShowMore list={deletions} />
    </>
  );
};

const kinds: Record<DeletionView['kind'], string> = {
  CLIENT: 'client',
  CONTACT: 'contact',
  NEXT_STEP: 'next step',
};

const Deleted = ({ deletion }: { deletion: DeletionView }) => {
  const { id, kind, name, client, by, at, goneAt } = deletion;
  const restore = useRestore();
  return (
    <li className="row">
      <div className="grow">
        <span className="strong">{name}</span> <span className="tag">{kinds[kind]}</span>
        <div className="fine">
          {kind !== 'CLIENT' && `${client} · `}
          <span title={fullInstant(at)}>
            deleted {relativeDay(at)} by {by}
          </span>{' '}
          · <span title={fullInstant(goneAt)}>gone for good {relativeDay(goneAt)}</span>
        </div>
      </div>
      <Button
        variant="default"
        aria-label={`Restore ${name}`}
        loading={restore.isPending}
        onClick={() => restore.mutate(id)}
      >
        Restore
      </Button>
    </li>
  );
};
