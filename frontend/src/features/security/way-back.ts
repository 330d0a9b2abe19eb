/** Where somebody wanted to go before they had to sign in: a path of ours, never another site. */
export const wayBack = (search: URLSearchParams): string => {
  const then = search.get('then') ?? '/';
  const target = new URL(then, window.location.origin);
  return target.origin === window.location.origin && then.startsWith('/')
    ? target.pathname + target.search
    : '/';
};
