import { useQuery } from '@tanstack/react-query';
import { clientQuery } from '@/features/clients/queries';

/** Before anything is logged: whether this client is to be left alone, or their people are. */
export const OffLimitsLine = ({ clientId }: { clientId: string }) => {
  const client = useQuery(clientQuery(clientId)).data;
  if (!client?.doNotContact && !client?.offLimits) return null;
  return (
    <div className="refusal" role="note">
      {client.doNotContact && <p>Do not contact: {client.name} is not to be contacted.</p>}
      {client.offLimits && <p>Off limits: do not approach their people as candidates.</p>}
    </div>
  );
};
