import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getSession, signOut } from '@/shared/api/generated';
import type { Role, SessionView } from '@/shared/api/generated';
import { isSignedOut } from '@/shared/api/guarded-fetch';

export type { Role };
export type Session = SessionView;

export const sessionKey = ['session'] as const;

/** Who is signed in, or null. It is asked once; a refusal anywhere later sets it to null. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async (): Promise<Session | null> => {
    try {
      return (await getSession()).data;
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
