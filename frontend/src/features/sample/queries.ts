import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getSampleData, removeSampleData } from '@/shared/api/generated';

/** How much of the agency came with the sample; it changes by our own removal alone. */
export const sampleQuery = queryOptions({
  queryKey: ['sample'],
  queryFn: async ({ signal }) => (await getSampleData({ signal })).data,
  staleTime: Infinity,
});

/** Whether something of the sample is still there; no as long as nobody knows. */
export const useSample = (): boolean => (useQuery(sampleQuery).data?.clients ?? 0) > 0;

/** Every page shows something that goes with it. */
export const useRemoveSample = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => removeSampleData(),
    onSuccess: () => cache.invalidateQueries(),
  });
};
