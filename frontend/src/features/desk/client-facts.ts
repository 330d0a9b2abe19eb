import { sources } from '@/features/clients/client-values';
import { stages } from '@/features/clients/filters';
import type { ClientView } from '@/shared/api/generated';

/** "halyard-plastics.example · Plastics · Key account · Ana Costa · from MPC call with Yusuf Kaya". */
export const clientFacts = (client: ClientView): string => {
  const from =
    client.source === 'UNKNOWN'
      ? ''
      : `from ${sources[client.source]}${client.sourceCandidate ? ` with ${client.sourceCandidate}` : ''}`;
  return [
    client.domain,
    client.industry,
    client.segment,
    stages[client.stage],
    client.ownerName ?? 'nobody owns them',
    from,
  ]
    .filter(Boolean)
    .join(' · ');
};
