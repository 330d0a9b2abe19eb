import { useQuery } from '@tanstack/react-query';
import { clientQuery } from '@/features/clients/queries';
import { silenceQuery } from './queries';

/** Whether this client is to be left alone, or their people are; said before anything is done. */
export const StopLine = ({ clientId }: { clientId: string }) => {
  const client = useQuery(clientQuery(clientId)).data;
  const silence = useQuery(silenceQuery(clientId)).data;
  const stopped = !client?.doNotContact && silence?.situation === 'STOPPED';
  if (!client?.doNotContact && !client?.offLimits && !stopped) return null;
  return (
    <div className="refusal" role="note">
      {client?.doNotContact && <p>Do not contact: {client.name} is not to be contacted.</p>}
      {stopped && <p>Leave alone: {silence.sentence}</p>}
      {client?.offLimits && <p>Off limits: do not approach their people as candidates.</p>}
    </div>
  );
};
