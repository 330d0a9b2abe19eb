import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { endSessions, getSession, signOut } from '@/shared/api/generated';
import type { Role, SessionView } from '@/shared/api/generated';
import { drawFor, isDrawn, isDrawnForAnotherThan } from '@/shared/api/drawn-for';
import { isSignedOut } from '@/shared/api/guarded-fetch';
import { anotherMember, sentenceOf } from '@/shared/api/problem';
import { setClock } from '@/shared/format/clock';
import { sayRefused } from '@/shared/ui/said';
import { tellOtherTabs } from './tab-channel';

export type { Role };
export type Session = SessionView;

export const sessionKey = ['session'] as const;

/** Who is signed in, or null. It is asked once, for what is drawn is drawn for this member. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async (): Promise<Session | null> => {
    try {
      const session = (await getSession()).data;
      const { id } = session.member;
      // A page shows one member's world; that of another is begun anew, not drawn into it.
      if (isDrawnForAnotherThan(id)) throw anotherMember();
      drawFor(id);
      tellOtherTabs(id);
      setClock(session.now);
      return session;
    } catch (thrown) {
      // Under a page that stands, its end is told as any other refusal is: the page is kept.
      if (isSignedOut(thrown) && !isDrawn()) return null;
      throw thrown;
    }
  },
  staleTime: Infinity,
});

/** The session, for what is drawn only when there is one. */
export const useSession = (): Session => {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('This part of the page needs somebody signed in.');
  return data;
};

const useLeaving = (leave: () => Promise<unknown>) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: leave,
    onError: (thrown) => sayRefused(`You are still signed in. ${sentenceOf(thrown)}`),
    onSuccess: () => {
      drawFor(null);
      tellOtherTabs(null);
      // First the session, whose watchers leave for the sign-in page; then all that they had loaded.
      cache.setQueryData(sessionKey, null);
      cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
};

export const useSignOut = () => useLeaving(() => signOut());

/** On every device, in every agency of the person, this window too. */
export const useSignOutEverywhere = () => useLeaving(() => endSessions());
