import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { endSession, listSessions } from '@/shared/api/generated';

const key = ['account', 'sessions'] as const;

export const sessionsQuery = queryOptions({
  queryKey: key,
  queryFn: async () => (await listSessions()).data,
});

export const useEndSession = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => endSession({ path: { id } }),
    // One that is gone by now has been signed out as well.
    onSettled: () => cache.invalidateQueries({ queryKey: key }),
  });
};
