import { useMutation, useQueryClient } from '@tanstack/react-query';
import { acceptInvitation, signIn, signUp } from '@/shared/api/generated';
import type { Join, SignIn, SignUp } from '@/shared/api/generated';
import { sessionKey } from '@/features/tenancy/session';

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

export const useSignIn = () => useOpenSession((body: SignIn) => signIn({ body }));
export const useSignUp = () => useOpenSession((body: SignUp) => signUp({ body }));
export const useJoin = () => useOpenSession((body: Join) => acceptInvitation({ body }));
