import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { clientQuery, contactsQuery } from '@/features/clients/queries';
import { FailedPage } from '@/shared/ui/failed-page';
import { PageHead } from '@/shared/ui/page';
import { ShowMore } from '@/shared/ui/show-more';
import { Failed, RowSkeletons } from '@/shared/ui/states';
import { HappeningRow } from './happening-row';
import { historyQuery } from './queries';
import './history.css';

/** Everything that was done to a client and what belongs to it, or to one of its contacts. */
export const HistoryPage = () => {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const contactId = search.get('contact') ?? undefined;
  const client = useQuery(clientQuery(id));
  const contacts = useQuery({
    ...contactsQuery(id),
    enabled: contactId !== undefined && client.data !== undefined,
  });
  const history = useInfiniteQuery({
    ...historyQuery({ clientId: id, contactId }),
    enabled: client.data !== undefined,
  });
  if (client.isError) {
    return (
      <FailedPage
        problem={client.error}
        retry={client.refetch}
        missing={{ title: 'There is no such client', to: '/clients', label: 'All clients' }}
      />
    );
  }
  const contact = contacts.data?.find((each) => each.id === contactId);
  const name = contactId ? contact?.name : client.data?.name;
  const rows = history.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead
        title={name ? `History of ${name}` : 'History'}
        above={
          client.data && (
            <Link className="quiet-link" to={`/clients/${id}`}>
              {client.data.name} ›
            </Link>
          )
        }
        answer="Who did what, and when. Nobody can change it afterwards."
      />
      <section className="card history" aria-labelledby="page-title">
        {history.isPending && <RowSkeletons rows={6} height={46} />}
        {history.isLoadingError && <Failed problem={history.error} retry={history.refetch} />}
        <ul className="happenings">
          {rows.map((happening) => (
            <HappeningRow key={happening.id} happening={happening} />
          ))}
        </ul>
        <ShowMore list={history} />
      </section>
    </>
  );
};
