import { QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { makeQueryClient } from '@/app/query-client';
import { LogProvider } from '@/features/activities/log-provider';
import { aClient } from '@/features/clients/sample-client';
import { ClientPage } from '@/features/desk/client-page';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { SignedIn } from './signed-in';

const halyard = { 'GET /api/session': ana, 'GET /api/clients/halyard': aClient() };

const password = () => screen.findByLabelText('Password', { selector: 'input' });

/** Ana has typed a new industry into Change. */
const typeIntoChange = async () => {
  const routes: Record<string, unknown> = { ...halyard, 'GET /api/members': [ana.member] };
  const sent = serve(routes);
  const cache = makeQueryClient();
  show(
    <QueryClientProvider client={cache}>
      <SignedIn>
        <LogProvider>
          <Routes>
            <Route path="clients/:id" element={<ClientPage />} />
          </Routes>
        </LogProvider>
      </SignedIn>
    </QueryClientProvider>,
    '/clients/halyard',
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  const industry = await screen.findByLabelText('Industry');
  await userEvent.clear(industry);
  await userEvent.type(industry, 'Steel');
  return { routes, sent, cache };
};

/** Then the session ends, and the page asks anew. */
const endTheSessionUnderChange = async () => {
  const { routes, sent, cache } = await typeIntoChange();
  const gone = refusal(401, 'sign-in-required');
  Object.keys(halyard).forEach((call) => (routes[call] = gone));
  routes['POST /api/session/refresh'] = gone;
  await cache.invalidateQueries();
  expect(await screen.findByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  return { routes, sent };
};

it('keeps an open dialog and its words when the session ends, and goes on after the password', async () => {
  const { routes, sent } = await endTheSessionUnderChange();
  expect(screen.getByLabelText('Industry')).toHaveValue('Steel');

  Object.assign(routes, halyard, { 'POST /api/session': ana });
  await userEvent.type(await password(), 'correct horse battery{Enter}');
  await waitFor(() =>
    expect(screen.queryByRole('dialog', { name: /session has ended/ })).not.toBeInTheDocument(),
  );
  expect(screen.getByLabelText('Industry')).toHaveValue('Steel');
  expect(sent.find(({ call }) => call === 'POST /api/session')?.body).toEqual({
    email: 'ana@harbour.example',
    password: 'correct horse battery',
  });
});

it('signing in again comes back to the agency of the page, whichever was opened last', async () => {
  const { routes, sent } = await endTheSessionUnderChange();
  const inRival = { ...ana, member: { ...ana.member, id: 'ana-in-rival' } };
  Object.assign(routes, halyard, {
    'POST /api/session': inRival,
    'GET /api/session': inRival,
    'GET /api/memberships': [
      { memberId: 'ana', agencyName: 'Harbour Search', current: false },
      { memberId: 'ana-in-rival', agencyName: 'Rival', current: true },
    ],
    'PUT /api/session/agency': () => {
      routes['GET /api/session'] = ana;
    },
  });
  await userEvent.type(await password(), 'correct horse battery{Enter}');
  await waitFor(() =>
    expect(screen.queryByRole('dialog', { name: /session has ended/ })).not.toBeInTheDocument(),
  );
  expect(screen.getByLabelText('Industry')).toHaveValue('Steel');
  expect(sent.find(({ call }) => call === 'PUT /api/session/agency')?.body).toEqual({
    memberId: 'ana',
  });
});

const outdated = { name: 'This page is no longer current' };

it('a page that was drawn for another member says so and keeps what was typed to itself', async () => {
  const { routes, sent } = await typeIntoChange();
  routes['PUT /api/clients/halyard'] = refusal(409, 'another-member');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('dialog', outdated)).toHaveTextContent(
    'another agency was opened. This page still shows Harbour Search as Ana Costa sees it.',
  );
  expect(screen.getByRole('button', { name: 'Load the page anew' })).toBeVisible();
  expect(sent.map(({ headers }) => headers.get('X-Member'))).toEqual(['ana']);
  expect(screen.getByLabelText('Industry')).toHaveValue('Steel');
});

it('a session that is found to be another’s is not drawn into the page', async () => {
  const { routes, cache } = await typeIntoChange();
  routes['GET /api/session'] = { ...ana, member: { ...ana.member, id: 'ben', name: 'Ben Ortiz' } };
  await cache.invalidateQueries({ queryKey: ['session'] });
  expect(await screen.findByRole('dialog', outdated)).toHaveTextContent('as Ana Costa sees it');
});

it('hears from another tab whose the session is, and goes on when it is its own again', async () => {
  await typeIntoChange();
  const tab = new BroadcastChannel('rekindle-session');
  tab.postMessage('ben');
  expect(await screen.findByRole('dialog', outdated)).toBeVisible();
  tab.postMessage('ana');
  await waitFor(() => expect(screen.queryByRole('dialog', outdated)).not.toBeInTheDocument());
  tab.postMessage(null);
  expect(await screen.findByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  expect(screen.getByLabelText('Industry')).toHaveValue('Steel');
  tab.close();
});
