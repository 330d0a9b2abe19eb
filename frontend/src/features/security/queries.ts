import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  acceptInvitation,
  askForPasswordReset,
  getSession,
  listMemberships,
  resetPassword,
  signIn,
  signUp,
  switchAgency,
} from '@/shared/api/generated';
import type { AskForReset, Join, ResetPassword, SignIn, SignUp } from '@/shared/api/generated';
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

const whoIsThere = async (): Promise<Session> => (await getSession()).data;

/**
 * A password opens the agency that was opened last, on whatever device; the page that stands is of
 * another one perhaps, in which the same person may work as well.
 */
const signInAs = async (memberId: string, body: SignIn): Promise<Session> => {
  await signIn({ body });
  const session = await whoIsThere();
  if (session.member.id === memberId) return session;
  const mine = (await listMemberships()).data;
  if (!mine.some((membership) => membership.memberId === memberId)) return session;
  await switchAgency({ body: { memberId } });
  return whoIsThere();
};

/** The same person goes on where they were; for anybody else the page begins anew. */
export const useSignInAgain = (before: Session) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: SignIn) => signInAs(before.member.id, body),
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

export const useAskForReset = () =>
  useMutation({ mutationFn: (body: AskForReset) => askForPasswordReset({ body }) });

export const useResetPassword = () =>
  useMutation({ mutationFn: (body: ResetPassword) => resetPassword({ body }) });
