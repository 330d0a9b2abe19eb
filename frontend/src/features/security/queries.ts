import { useMutation, useQueryClient } from '@tanstack/react-query';
import { acceptInvitation, getSession, signIn, signUp } from '@/shared/api/generated';
import type { Join, SignIn, SignUp } from '@/shared/api/generated';
import { sessionKey, type Session } from '@/features/tenancy/session';
import { goOn } from '@/features/tenancy/standing';
import { tellOtherTabs } from '@/features/tenancy/tab-channel';
import { drawFor } from '@/shared/api/drawn-for';

/** Whatever opens a session leaves nothing in the cache of who was there before. */
const useOpenSession = <Sent>(mutationFn: (sent: Sent) => Promise<unknown>) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => {
      drawFor(null);
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
      cache.setQueryData(sessionKey, session);
      tellOtherTabs(session.member.id);
      await goOn(cache);
    },
  });
};

export const useSignIn = () => useOpenSession((body: SignIn) => signIn({ body }));
export const useSignUp = () => useOpenSession((body: SignUp) => signUp({ body }));
export const useJoin = () => useOpenSession((body: Join) => acceptInvitation({ body }));
