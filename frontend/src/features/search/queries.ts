import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listClients } from '@/shared/api/generated';
import { clientsKey } from '@/shared/api/keys';

/** Something found, and where it is. */
export type Found = { id: string; name: string; detail: string; to: string };

export const findQuery = (words: string) =>
  queryOptions({
    queryKey: [...clientsKey, 'find', words],
    queryFn: async ({ signal }): Promise<Found[]> => {
      const { data } = await listClients({ query: { name: words, limit: 8 }, signal });
      return data.items.map(({ id, name, domain }) => ({
        id,
        name,
        detail: domain ?? '',
        to: `/clients/${id}`,
      }));
    },
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
