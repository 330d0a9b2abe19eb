import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLogAim } from '@/features/activities/log-context';
import { NextStepsCard } from '@/features/activities/next-steps-card';
import { Timeline } from '@/features/activities/timeline';
import { ExpectationCard } from '@/features/clients/expectation-card';
import { PeopleCard } from '@/features/clients/people-card';
import { clientQuery } from '@/features/clients/queries';
import { silenceQuery } from '@/features/silence/queries';
import { SilenceCard } from '@/features/silence/silence-card';
import { Failed } from '@/shared/ui/states';
import { ClientHead } from './client-head';
import './desk.css';

export const ClientPage = () => {
  const { id = '' } = useParams();
  const client = useQuery(clientQuery(id));
  const silence = useQuery(silenceQuery(id));
  useLogAim(id, client.data?.name);

  if (client.isError) return <Failed problem={client.error} retry={client.refetch} />;
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
          <ExpectationCard clientId={id} />
        </div>
      </div>
    </>
  );
};
