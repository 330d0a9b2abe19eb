import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { inviteMember, listInvitations, withdrawInvitation } from '@/shared/api/generated';
import { sayProblem } from '@/shared/ui/said';

const key = ['tenancy', 'invitations'] as const;

/** A mail that has just been written is on its way for some seconds. */
const soon = 3_000;

export const invitationsQuery = queryOptions({
  queryKey: key,
  queryFn: async () => (await listInvitations()).data,
  refetchInterval: ({ state }) =>
    state.data?.some(({ mail }) => mail === 'ON_ITS_WAY') ? soon : false,
});

/** Makes a link and mails it; the link before stops working. */
export const useInvite = (id: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async () => (await inviteMember({ path: { id } })).data,
    onError: sayProblem,
    onSuccess: () => cache.invalidateQueries({ queryKey: key }),
  });
};

export const useWithdrawInvitation = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => withdrawInvitation({ path: { id } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: key }),
  });
};
