import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';

type Sent = { call: string; body: unknown; headers: Headers };
type Answer = unknown;
type Routes = Record<string, Answer>;

/** What a refused call is answered with, as the server would. */
export const refusal = (status: number, type: string, more: object = {}): Response =>
  new Response(
    JSON.stringify({ type: `/problems/${type}`, status, detail: 'Refused.', errors: [], ...more }),
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

const answered = (body: unknown): Response =>
  body === undefined
    ? new Response(null, { status: 204 })
    : new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });

/**
 * Stands in for the server: "GET /api/clients/1" has a body, or a function of what was sent. The
 * routes may be changed while the page is open. What is not named is not there. Answers the writes.
 */
export const serve = (routes: Routes): Sent[] => {
  const sent: Sent[] = [];
  document.cookie = 'CSRF=token';
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const request = input as Request;
    const call = `${request.method} ${new URL(request.url).pathname}`;
    const text = await request.text();
    const body: unknown = text ? JSON.parse(text) : undefined;
    if (request.method !== 'GET') sent.push({ call, body, headers: request.headers });
    if (!(call in routes)) return refusal(404, 'not-found', { detail: `Nothing at ${call}` });
    const route = routes[call];
    const answer: unknown =
      typeof route === 'function'
        ? await (route as (body: unknown, url: URL) => unknown)(body, new URL(request.url))
        : route;
    return answer instanceof Response ? answer.clone() : answered(answer);
  });
  return sent;
};

export const ana = {
  now: new Date().toISOString(),
  secondFactorDue: false,
  member: {
    id: 'ana',
    name: 'Ana Costa',
    email: 'ana@harbour.example',
    role: 'OWNER',
    ownClientsOnly: false,
    canSignIn: true,
    version: 0,
  },
  agency: {
    name: 'Harbour Search',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    country: 'FR',
    version: 0,
  },
};

/** Draws a page or a part of one as the app does, and answers the cache behind it. */
export const show = (page: ReactNode, at = '/'): QueryClient => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider>
      <Notifications />
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[at]}>
          <Suspense>{page}</Suspense>
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return client;
};
