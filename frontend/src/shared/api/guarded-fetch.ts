import { memberHeaders } from './drawn-for';
import { Problem, problemOf, unreachable } from './problem';

const csrfCookie = 'CSRF';
const csrfHeader = 'X-CSRF-TOKEN';
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const session = '/api/session';
const refresh = '/api/session/refresh';

const cookie = (name: string): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const send = async (request: Request): Promise<Response> => {
  try {
    return await fetch(request);
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw unreachable();
  }
};

const urlOf = (path: string): string => new URL(path, window.location.origin).href;

/** Unsafe requests echo a cookie that only our own pages can read; asking for the session sets it. */
export const csrfHeaders = async (): Promise<Record<string, string>> => {
  if (!cookie(csrfCookie)) await send(new Request(urlOf(session)));
  const token = cookie(csrfCookie);
  return token ? { [csrfHeader]: decodeURIComponent(token) } : {};
};

const guarded = async (request: Request): Promise<Request> => {
  const headers = new Headers(request.headers);
  const ours = {
    ...memberHeaders(new URL(request.url).pathname),
    ...(safe.has(request.method) ? {} : await csrfHeaders()),
  };
  Object.entries(ours).forEach(([name, value]) => headers.set(name, value));
  return new Request(request, { headers });
};

let refreshing: Promise<boolean> | undefined;

const renew = async (): Promise<boolean> => {
  const asked = await send(await guarded(new Request(urlOf(refresh), { method: 'POST' })));
  return asked.ok;
};

/**
 * A refresh token works once. So one refresh at a time, in this tab and across tabs; whoever waited
 * for another tab's finds a fresh session and need not ask again.
 */
export const renewOnce = (): Promise<boolean> => {
  const alone = async (): Promise<boolean> =>
    (await send(new Request(urlOf(session)))).ok || (await renew());
  refreshing ??= (
    'locks' in navigator ? navigator.locks.request('rekindle-session', alone) : alone()
  ).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
};

const opensSession = (request: Request): boolean => {
  const { pathname } = new URL(request.url);
  return !safe.has(request.method) && (pathname === session || pathname === '/api/agencies');
};

/**
 * `fetch` for the generated client: carries the CSRF token and the member for whom the page was
 * drawn, renews the session, throws problems.
 */
export const guardedFetch = async (request: Request): Promise<Response> => {
  const again = request.clone();
  let response = await send(await guarded(request));
  if (response.status === 401 && !opensSession(request) && (await renewOnce())) {
    response = await send(await guarded(again));
  }
  if (response.ok) return response;
  throw await problemOf(response);
};

/** The browser's session is by now that of another member than the page was drawn for. */
export const isAnothers = (thrown: unknown): boolean =>
  thrown instanceof Problem && thrown.is('another-member');

/** The agency asks for a second factor, and until there is one nothing else is answered. */
export const isSetUpFirst = (thrown: unknown): boolean =>
  thrown instanceof Problem && thrown.is('second-factor-required');

export const isSignedOut = (thrown: unknown): boolean =>
  thrown instanceof Problem && thrown.status === 401;
