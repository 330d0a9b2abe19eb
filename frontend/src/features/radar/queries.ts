import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getQuiet, getTriage } from '@/shared/api/generated';
import { silenceKey } from '@/shared/api/keys';
import { toQuery, type QuietFilters } from './filters';

export const quietQuery = (filters: QuietFilters) =>
  infiniteQueryOptions({
    queryKey: [...silenceKey, 'quiet', filters],
    queryFn: async ({ pageParam, signal }) =>
      (
        await getQuiet({
          query: { ...toQuery(filters), limit: 50, ...(pageParam ? { after: pageParam } : {}) },
          signal,
        })
      ).data,
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const triageQuery = queryOptions({
  queryKey: [...silenceKey, 'triage'],
  queryFn: async ({ signal }) => (await getTriage({ signal })).data,
});

/** How many have gone quiet, of those the member may see. */
export const quietCountQuery = queryOptions({
  queryKey: [...silenceKey, 'count'],
  queryFn: async ({ signal }) =>
    (await getQuiet({ query: { limit: 1 }, signal })).data.summary.quiet,
});
