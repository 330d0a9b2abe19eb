const header = 'X-Member';

let drawnFor: string | null = null;

/**
 * Cookies are the browser's, a page is its tab's: when somebody else signs in or opens another
 * agency in another tab, this page still shows what it showed. So it says with every request for
 * which member it was drawn, and the server refuses where the session is by now another's.
 */
export const drawFor = (member: string | null): void => {
  drawnFor = member;
};

export const isDrawn = (): boolean => drawnFor !== null;

export const isDrawnForAnotherThan = (member: string): boolean =>
  drawnFor !== null && drawnFor !== member;

/** Who is there, and who else they may be, is asked without it: the answer may be another member. */
const asksWhoIsThere = (path: string): boolean => /^\/api\/(session|memberships)(\/|$)/.test(path);

export const memberHeaders = (path: string): Record<string, string> =>
  drawnFor === null || asksWhoIsThere(path) ? {} : { [header]: drawnFor };
