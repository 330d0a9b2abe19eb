/** Where somebody wanted to go before they had to sign in: a path of ours, never another site. */
export const wayBack = (search: URLSearchParams): string => {
  const ours = window.location.origin;
  const then = search.get('then') ?? '/';
  if (!then.startsWith('/') || !URL.canParse(then, ours)) return '/';
  const target = new URL(then, ours);
  const path = target.pathname + target.search;
  // What was tidied up may begin with two strokes, and then names another site after all.
  return target.origin === ours && !path.startsWith('//') ? path : '/';
};
