import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  getSecondFactorRule,
  liftSecondFactorRule,
  listSecondFactors,
  requireSecondFactor,
  takeSecondFactorAway,
} from '@/shared/api/generated';
import { sessionKey } from './session';

const ruleKey = ['tenancy', 'second-factor-rule'] as const;
const factorsKey = ['tenancy', 'second-factors'] as const;

export const secondFactorRuleQuery = queryOptions({
  queryKey: ruleKey,
  queryFn: async () => (await getSecondFactorRule()).data,
});

/** Who of the agency's people has one; for owners. */
export const secondFactorsQuery = queryOptions({
  queryKey: factorsKey,
  queryFn: async () => (await listSecondFactors()).data,
});

/**
 * @param from a plain day, or null to leave it to everybody
 */
export const useChangeSecondFactorRule = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (from: string | null) =>
      from === null ? liftSecondFactorRule() : requireSecondFactor({ body: { from } }),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ruleKey }),
        cache.invalidateQueries({ queryKey: sessionKey }),
      ]),
  });
};

/** Ends every session of theirs and tells them. */
export const useTakeSecondFactorAway = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => takeSecondFactorAway({ path: { id } }),
    onSettled: () => cache.invalidateQueries({ queryKey: factorsKey }),
  });
};
