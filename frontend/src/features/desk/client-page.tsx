import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLogAim } from '@/features/activities/log-context';
import { NextStepsCard } from '@/features/activities/next-steps-card';
import { Timeline } from '@/features/activities/timeline';
import { Agreed } from '@/features/clients/agreed';
import { PeopleCard } from '@/features/clients/people-card';
import { clientQuery } from '@/features/clients/queries';
import { SitesCard } from '@/features/clients/sites-card';
import { HistoryCard } from '@/features/history/history-card';
import { silenceQuery } from '@/features/silence/queries';
import { SilenceCard } from '@/features/silence/silence-card';
import { FailedPage } from '@/shared/ui/failed-page';
import { ClientHead } from './client-head';
import { ClientWaiting } from './client-waiting';
import './desk.css';

export const ClientPage = () => {
  const { id = '' } = useParams();
  const client = useQuery(clientQuery(id));
  // All the rest is asked once the client is known to be there.
  const silence = useQuery({ ...silenceQuery(id), enabled: client.data !== undefined });
  useLogAim(id, client.data?.name);

  if (!client.data) {
    return client.isError ? (
      <FailedPage
        problem={client.error}
        retry={client.refetch}
        missing={{ title: 'There is no such client', to: '/clients', label: 'All clients' }}
      />
    ) : (
      <ClientWaiting />
    );
  }
  const lines = Object.fromEntries(
    (silence.data?.contacts ?? []).map(({ contactId, line }) => [contactId, line]),
  );
  return (
    <>
      <ClientHead client={client.data} silence={silence.data} />
      <div className="client-desk">
        <div className="stack">
          <SilenceCard clientId={id} />
          <Timeline key={id} clientId={id} />
        </div>
        <div className="stack">
          <NextStepsCard clientId={id} />
          <PeopleCard clientId={id} lines={lines} />
          <div className="card">
            <Agreed
              party={{ kind: 'client', id }}
              title="Agreed with them"
              nothing="Nothing yet: which channel, how often, when feedback comes."
            />
          </div>
          <SitesCard clientId={id} />
          <HistoryCard clientId={id} />
        </div>
      </div>
    </>
  );
};
