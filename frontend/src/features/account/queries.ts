import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  confirmSecondFactor,
  endSession,
  getIdentity,
  getSecondFactor,
  listSessions,
  offerSecondFactor,
  removeIdentity,
  removeSecondFactor,
  renewRecoveryCodes,
  stopOwnWayBack,
} from '@/shared/api/generated';
import type { Proof } from '@/shared/api/generated';

const key = ['account', 'sessions'] as const;

export const sessionsQuery = queryOptions({
  queryKey: key,
  queryFn: async () => (await listSessions()).data,
});

export const useEndSession = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => endSession({ path: { id } }),
    // One that is gone by now has been signed out as well.
    onSettled: () => cache.invalidateQueries({ queryKey: key }),
  });
};

export const identityQuery = queryOptions({
  queryKey: ['account', 'identity'],
  queryFn: async () => (await getIdentity()).data,
});

const factorKey = ['account', 'second-factor'] as const;

export const secondFactorQuery = queryOptions({
  queryKey: factorKey,
  queryFn: async () => (await getSecondFactor()).data,
});

/** A secret for an authenticator; nothing changes until a code of it comes back. */
export const useOfferSecondFactor = () =>
  useMutation({ mutationFn: async (body: Proof) => (await offerSecondFactor({ body })).data });

const useFactorChange = <Sent, Got>(mutationFn: (sent: Sent) => Promise<Got>) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    // Other browsers may have been signed out, too.
    onSuccess: () => cache.invalidateQueries({ queryKey: ['account'] }),
  });
};

/** Answers the recovery codes, which are shown this once. */
export const useConfirmSecondFactor = () =>
  useFactorChange(async (code: string) => (await confirmSecondFactor({ body: { code } })).data);

export const useRenewRecoveryCodes = () =>
  useFactorChange(async (body: Proof) => (await renewRecoveryCodes({ body })).data);

/** Of somebody who asked to sign in as this person without a code. */
export const useStopWayBack = () => useFactorChange(() => stopOwnWayBack());

export const useRemoveSecondFactor = () =>
  useFactorChange((body: Proof) => removeSecondFactor({ body }));

export const useRemoveIdentity = () => useFactorChange((body: Proof) => removeIdentity({ body }));
