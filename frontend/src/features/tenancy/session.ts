import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type QueryClient,
} from '@tanstack/react-query';
import { getSession, signOut } from '@/shared/api/generated';
import type { Role, SessionView } from '@/shared/api/generated';
import { isSignedOut } from '@/shared/api/guarded-fetch';
import { setClock } from '@/shared/format/clock';

export type { Role };
export type Session = SessionView;

export const sessionKey = ['session'] as const;

/** True while a page stands whose session has ended behind it. */
export const sessionEndedKey = ['session-ended'] as const;

export const useSessionEnded = (): boolean =>
  useQuery({ queryKey: sessionEndedKey, queryFn: () => false, staleTime: Infinity }).data ?? false;

/**
 * The server knows nobody any more. What stands on the page stays, with all that was typed there,
 * until the same person has signed in again; without a page there is nobody.
 */
export const endSession = (cache: QueryClient): void => {
  if (cache.getQueryData(sessionKey)) cache.setQueryData(sessionEndedKey, true);
  else cache.setQueryData(sessionKey, null);
};

/** Who is signed in, or null. It is asked once; a refusal anywhere later sets it to null. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async (): Promise<Session | null> => {
    try {
      const session = (await getSession()).data;
      setClock(session.now);
      return session;
    } catch (thrown) {
      if (isSignedOut(thrown)) return null;
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

export const useSignOut = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => signOut(),
    onSuccess: () => {
      // First the session, whose watchers leave for the sign-in page; then all that they had loaded.
      cache.setQueryData(sessionKey, null);
      cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
};
