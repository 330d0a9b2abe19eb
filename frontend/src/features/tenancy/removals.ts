import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bringMemberBack, listWork, removeMember } from '@/shared/api/generated';
import { clientsKey } from '@/shared/api/keys';
import { aloud } from '@/shared/ui/said';

const key = ['tenancy'] as const;

export const workQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, 'work', id],
    queryFn: async ({ signal }) => (await listWork({ path: { id }, signal })).data,
    staleTime: 0,
  });

/** Their clients are somebody else's from now on, on every page that names an owner. */
/**
 * @param onRemoved is told at once: when the list is read anew, whoever asked is gone from it
 */
export const useRemoveMember = (onRemoved: () => void) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, receiverId }: { id: string; receiverId: string }) =>
      removeMember({ path: { id }, body: { receiverId } }),
    onSuccess: () => {
      onRemoved();
      return Promise.all([
        cache.invalidateQueries({ queryKey: key }),
        cache.invalidateQueries({ queryKey: clientsKey }),
        cache.invalidateQueries({ queryKey: ['activities'] }),
      ]);
    },
  });
};

export const useBringBack = (onBack: () => void) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => bringMemberBack({ path: { id } }),
    onSettled: () => cache.invalidateQueries({ queryKey: key }),
    ...aloud(onBack),
  });
};
