import { queryOptions, useMutation } from '@tanstack/react-query';
import { beginSingleSignOn, getSingleSignOn } from '@/shared/api/generated';
import type { BeginSignOn } from '@/shared/api/generated';
import { leaveTo } from './leave';

/** It is part of how the installation is set up, so it changes while nobody looks. */
export const singleSignOnQuery = queryOptions({
  queryKey: ['single-sign-on'],
  queryFn: async () => (await getSingleSignOn()).data,
  staleTime: Infinity,
});

/** The whole window goes to the provider, which sends it back. */
export const useSignOn = () =>
  useMutation({
    mutationFn: async (body: BeginSignOn) => {
      const { address } = (await beginSingleSignOn({ body })).data;
      leaveTo(address);
    },
  });

const sentences: Record<string, (name: string) => string> = {
  CANCELLED: (name) => `You did not sign in at ${name}. Try again, or use your password.`,
  ENDED: (name) => `That took too long, or began in another window. Sign in with ${name} again.`,
  NOT_CONFIRMED: (name) =>
    `What ${name} said could not be checked. Try again, or use your password.`,
  AWAY: (name) => `${name} does not answer. Try again in a minute, or use your password.`,
  NO_ADDRESS: (name) =>
    `${name} names no e-mail address of yours that it has verified. Have it verified there, or use your password.`,
  OTHER_ACCOUNT: (name) =>
    `You sign in by another account at ${name}. Use that one; or sign in with your password, and remove it in your account.`,
  OTHER_ADDRESS: (name) =>
    `The invitation is for another address than the one ${name} has verified. Open it again and choose a password.`,
  SIGN_IN_FIRST: () =>
    'You sign in with a code as well: sign in first, then open the invitation again.',
  INVITATION_ENDED: () => 'This invitation does not hold any more. Ask whoever invited you.',
  NO_AGENCY: () => 'You are not a member of any agency.',
};

/** Why somebody who came back from the provider was not let in. */
export const refusedWords = (reason: string | null, name: string): string | null =>
  reason === null ? null : (sentences[reason]?.(name) ?? `Signing in with ${name} did not work.`);
