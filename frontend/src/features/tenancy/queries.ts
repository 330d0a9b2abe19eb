import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  addMember,
  changeAgency,
  changeMember,
  getAgency,
  listMembers,
  listMemberships,
  switchAgency,
  takeSignInAway,
} from '@/shared/api/generated';
import type { AgencyDetails, MemberChange, MemberView, NewMember } from '@/shared/api/generated';
import { useOnce } from '@/shared/api/use-once';
import { ifMatch } from '@/shared/api/form-errors';
import { sessionKey } from './session';
import { tellOtherTabs } from './tab-channel';

const key = ['tenancy'] as const;

export const membersQuery = queryOptions({
  queryKey: [...key, 'members'],
  queryFn: async () => (await listMembers()).data,
  staleTime: 300_000,
});

/** To whom something can be given. Whoever left is offered only where they are chosen already. */
export const useColleagues = (chosen?: string | null): MemberView[] =>
  (useQuery(membersQuery).data ?? []).filter(({ id, left }) => !left || id === chosen);

export const agencyQuery = queryOptions({
  queryKey: [...key, 'agency'],
  queryFn: async () => (await getAgency()).data,
});

export const useChangeAgency = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: AgencyDetails & { version: number }) =>
      changeAgency({ body, headers: ifMatch(version) }),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: key }),
        cache.invalidateQueries({ queryKey: sessionKey }),
      ]),
  });
};

export const useAddMember = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: useOnce((body: NewMember, headers) => addMember({ body, headers })),
    onSuccess: () => cache.invalidateQueries({ queryKey: key }),
  });
};

export const useChangeMember = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, ...body }: MemberChange & { id: string; version: number }) =>
      changeMember({ path: { id }, body, headers: ifMatch(version) }),
    onSettled: () => cache.invalidateQueries({ queryKey: key }),
  });
};

/** Ends every session of theirs here, at once. */
export const useTakeSignInAway = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => takeSignInAway({ path: { id } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: key }),
  });
};

/** The agencies in which whoever is signed in may work. */
export const membershipsQuery = queryOptions({
  queryKey: [...key, 'memberships'],
  queryFn: async () => (await listMemberships()).data,
  staleTime: 300_000,
});

/** Another agency has nothing of this one: the page begins anew there. */
export const useSwitchAgency = () =>
  useMutation({
    mutationFn: (memberId: string) => switchAgency({ body: { memberId } }),
    onSuccess: (_, memberId) => {
      tellOtherTabs(memberId);
      globalThis.location.assign('/');
    },
  });
