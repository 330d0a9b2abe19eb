import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  acceptInvitation,
  askForPasswordReset,
  askForWayBack,
  completeSignIn,
  completeWayBack,
  getSession,
  listMemberships,
  resetPassword,
  signIn,
  signUp,
  stopWayBack,
  switchAgency,
} from '@/shared/api/generated';
import type { AskForReset, Join, ResetPassword, SignIn, SignUp } from '@/shared/api/generated';
import { sessionKey, type Session } from '@/features/tenancy/session';
import { goOn } from '@/features/tenancy/standing';
import { tellOtherTabs } from '@/features/tenancy/tab-channel';
import { drawFor } from '@/shared/api/drawn-for';

/** Whatever opens a session leaves nothing in the cache of who was there before. */
const useOpenSession = <Sent, Got>(mutationFn: (sent: Sent) => Promise<Got>) => {
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

export type Arrival = 'SIGNED_IN' | 'CODE_NEEDED';

/** A password signs in, or is the first half where somebody has an authenticator. */
const bringPassword = async (body: SignIn): Promise<Arrival> =>
  (await signIn({ body })).data.codeUntil ? 'CODE_NEEDED' : 'SIGNED_IN';

/**
 * Signing in opens the agency that was opened last, on whatever device; the page that stands is of
 * another one perhaps, in which the same person may work as well.
 */
const backTo = async (memberId: string): Promise<Session> => {
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
  const standAgain = async () => {
    const session = await backTo(before.member.id);
    if (session.member.id !== before.member.id) {
      window.location.assign('/');
      return;
    }
    cache.setQueryData(sessionKey, session);
    tellOtherTabs(session.member.id);
    await goOn(cache);
  };
  const password = useMutation({
    mutationFn: async (body: SignIn) => {
      const arrival = await bringPassword(body);
      if (arrival === 'SIGNED_IN') await standAgain();
      return arrival;
    },
  });
  const code = useMutation({
    mutationFn: async (typed: string) => {
      await completeSignIn({ body: { code: typed } });
      await standAgain();
    },
  });
  return { password, code };
};

export const useSignIn = () => useOpenSession(bringPassword);
export const useSecondStep = () =>
  useOpenSession((code: string) => completeSignIn({ body: { code } }));

/** Asks to sign in without a code, or for the link once the three days are over. */
export const useAskForWayBack = () =>
  useMutation({ mutationFn: async () => (await askForWayBack()).data });

export const useCompleteWayBack = () =>
  useMutation({ mutationFn: (secret: string) => completeWayBack({ body: { secret } }) });

export const useStopWayBackByMail = () =>
  useMutation({ mutationFn: (secret: string) => stopWayBack({ body: { secret } }) });

export const useSignUp = () => useOpenSession((body: SignUp) => signUp({ body }));
export const useJoin = () => useOpenSession((body: Join) => acceptInvitation({ body }));

export const useAskForReset = () =>
  useMutation({ mutationFn: (body: AskForReset) => askForPasswordReset({ body }) });

export const useResetPassword = () =>
  useMutation({ mutationFn: (body: ResetPassword) => resetPassword({ body }) });
