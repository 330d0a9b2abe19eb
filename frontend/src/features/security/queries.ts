import { useMutation, useQueryClient } from '@tanstack/react-query';
import { acceptInvitation, getSession, signIn, signUp } from '@/shared/api/generated';
import type { Join, SignIn, SignUp } from '@/shared/api/generated';
import { sessionEndedKey, sessionKey, type Session } from '@/features/tenancy/session';

/** Whatever opens a session leaves nothing in the cache of who was there before. */
const useOpenSession = <Sent>(mutationFn: (sent: Sent) => Promise<unknown>) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => {
      cache.clear();
      return cache.invalidateQueries({ queryKey: sessionKey });
    },
  });
};

/** The same person goes on where they were; for anybody else the page begins anew. */
export const useSignInAgain = (before: Session) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: SignIn) => {
      await signIn({ body });
      return (await getSession()).data;
    },
    onSuccess: async (session) => {
      if (session.member.id !== before.member.id) {
        window.location.assign('/');
        return;
      }
      cache.setQueryData(sessionEndedKey, false);
      cache.setQueryData(sessionKey, session);
      await cache.invalidateQueries({ predicate: ({ queryKey }) => !isOfSession(queryKey) });
    },
  });
};

const isOfSession = ([root]: readonly unknown[]): boolean =>
  root === sessionKey[0] || root === sessionEndedKey[0];

export const useSignIn = () => useOpenSession((body: SignIn) => signIn({ body }));
export const useSignUp = () => useOpenSession((body: SignUp) => signUp({ body }));
export const useJoin = () => useOpenSession((body: Join) => acceptInvitation({ body }));
