import { skipToken, useQuery, type QueryClient } from '@tanstack/react-query';
import { sessionKey, type Session } from './session';

/** Whose the browser's session is, seen from the page that stands: its own, nobody's, another's. */
export type Standing = 'OWN' | 'ENDED' | 'ANOTHER';

const standingKey = ['standing'] as const;

const own: Standing = 'OWN';

export const useStanding = (): Standing =>
  useQuery<Standing>({ queryKey: standingKey, queryFn: skipToken }).data ?? own;

const drawn = (cache: QueryClient): Session | null | undefined => cache.getQueryData(sessionKey);

/**
 * The server knows nobody any more. What stands on the page stays, with all that was typed there,
 * until the same person has signed in again; without a page there is nobody.
 */
export const endSession = (cache: QueryClient): void => {
  if (drawn(cache)) cache.setQueryData<Standing>(standingKey, 'ENDED');
  else cache.setQueryData(sessionKey, null);
};

/** Somebody else signed in, or opened another agency: nothing more can be done from this page. */
export const standForAnother = (cache: QueryClient): void => {
  cache.setQueryData<Standing>(standingKey, 'ANOTHER');
};

/** The session is again that of the member for whom the page was drawn; all is read anew. */
export const goOn = (cache: QueryClient): Promise<void> => {
  cache.setQueryData(standingKey, own);
  return cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
};

/** Another tab has said whose the session is now; null for nobody's. */
export const hearOf = (cache: QueryClient, member: string | null): void => {
  const before = drawn(cache);
  if (!before) return;
  if (member === null) endSession(cache);
  else if (member !== before.member.id) standForAnother(cache);
  else if ((cache.getQueryData<Standing>(standingKey) ?? own) !== own) void goOn(cache);
};
