import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { makeQueryClient } from '@/app/query-client';
import { getClient } from '@/shared/api/generated';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { SignedIn } from './signed-in';

const Page = () => {
  const [words, setWords] = useState('');
  const client = useQuery({
    queryKey: ['clients', words],
    queryFn: async () => (await getClient({ path: { id: 'halyard' } })).data,
  });
  return (
    <>
      <p>{client.data?.name ?? 'nothing'}</p>
      <input aria-label="Words" value={words} onChange={(e) => setWords(e.target.value)} />
    </>
  );
};

it('keeps what was typed when the session ends, and goes on after the password', async () => {
  const gone = refusal(401, 'sign-in-required');
  const routes: Record<string, unknown> = {
    'GET /api/session': ana,
    'GET /api/clients/halyard': { name: 'Halyard' },
  };
  const sent = serve(routes);
  show(
    <QueryClientProvider client={makeQueryClient()}>
      <SignedIn>
        <Page />
      </SignedIn>
    </QueryClientProvider>,
  );
  expect(await screen.findByText('Halyard')).toBeVisible();

  routes['GET /api/session'] = gone;
  routes['GET /api/clients/halyard'] = gone;
  routes['POST /api/session/refresh'] = gone;
  await userEvent.type(screen.getByLabelText('Words'), 's');
  expect(await screen.findByRole('dialog', { name: 'Your session has ended' })).toBeVisible();

  routes['POST /api/session'] = ana;
  routes['GET /api/session'] = ana;
  routes['GET /api/clients/halyard'] = { name: 'Halyard' };
  const password = screen.getByLabelText('Password', { selector: 'input' });
  await userEvent.type(password, 'correct horse battery{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByLabelText('Words')).toHaveValue('s');
  expect(await screen.findByText('Halyard')).toBeVisible();
  expect(sent.find(({ call }) => call === 'POST /api/session')?.body).toEqual({
    email: 'ana@harbour.example',
    password: 'correct horse battery',
  });
});
