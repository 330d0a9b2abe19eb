import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { findClients } from '@/shared/api/generated';
import { clientsKey } from '@/shared/api/keys';

/** Something found, and where it is. */
export type Found = { id: string; name: string; detail: string; to: string };

export const findQuery = (words: string) =>
  queryOptions({
    queryKey: [...clientsKey, 'find', words],
    queryFn: async ({ signal }): Promise<Found[]> => {
      const { data } = await findClients({ query: { q: words, limit: 8 }, signal });
      return data.map(({ clientId, name, site, domain, person }) => ({
        id: clientId,
        name: site ? `${name}, ${site}` : name,
        detail: person ? [person.name, person.title].filter(Boolean).join(', ') : (domain ?? ''),
        to: `/clients/${clientId}`,
      }));
    },
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
