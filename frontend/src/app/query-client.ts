import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isAnothers, isSetUpFirst, isSignedOut } from '@/shared/api/guarded-fetch';
import { Problem } from '@/shared/api/problem';
import { sessionKey } from '@/features/tenancy/session';
import { endSession, standForAnother } from '@/features/tenancy/standing';

/** A refusal stays a refusal; only what never reached the server is worth asking again. */
const worthAskingAgain = (failures: number, thrown: Error): boolean =>
  failures < 2 && !(thrown instanceof Problem && thrown.status >= 400 && thrown.status < 500);

export const makeQueryClient = (): QueryClient => {
  const onError = (thrown: unknown): void => {
    if (isSignedOut(thrown)) endSession(client);
    if (isAnothers(thrown)) standForAnother(client);
    if (isSetUpFirst(thrown)) void client.invalidateQueries({ queryKey: sessionKey });
  };
  const client = new QueryClient({
    defaultOptions: {
      queries: { retry: worthAskingAgain, staleTime: 15_000 },
      // Offline, a write fails at once and its words come back, instead of waiting unseen in a tab.
      mutations: { networkMode: 'always' },
    },
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
  });
  return client;
};
