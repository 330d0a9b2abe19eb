import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { refusal, serve, show } from '@/shared/test/screen';
import { IdentityCard } from './identity-card';

const bound = {
  provider: 'Example',
  email: 'ana@harbour.example',
  boundAt: '2026-11-20T09:00:00Z',
};

it('is not there where no provider signs anybody in', async () => {
  serve({ 'GET /api/single-sign-on/identity': {} });
  show(<IdentityCard />);
  expect(screen.getByRole('heading')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('heading')).not.toBeInTheDocument());
});

it('says how an account comes to be there', async () => {
  serve({ 'GET /api/single-sign-on/identity': { provider: 'Example' } });
  show(<IdentityCard />);
  expect(await screen.findByText(/The first time you sign in with Example/)).toBeVisible();
});

it('removes the account with the password, and says why not', async () => {
  const routes: Record<string, unknown> = {
    'GET /api/single-sign-on/identity': bound,
    'GET /api/second-factor': { recoveryCodesLeft: 0 },
    'POST /api/single-sign-on/identity/removal': refusal(400, 'invalid-input', {
      errors: [{ field: 'password', message: 'This is not your password.' }],
    }),
  };
  const sent = serve(routes);
  show(<IdentityCard />);
  expect(await screen.findByText(/as ana@harbour.example then/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove this account' }));
  const password = await screen.findByLabelText('Password', { selector: 'input' });
  await userEvent.type(password, 'wrong{Enter}');
  expect(await screen.findByText('This is not your password.')).toBeVisible();
  routes['POST /api/single-sign-on/identity/removal'] = undefined;
  await userEvent.clear(password);
  await userEvent.type(password, 'right{Enter}');
  expect(await screen.findByText('Example does not sign you in any more.')).toBeVisible();
  expect(sent.at(-1)?.body).toEqual({ password: 'right' });
});

it('says so when it cannot be loaded', async () => {
  serve({
    'GET /api/single-sign-on/identity': refusal(503, 'busy', {
      detail: 'Too many people at once.',
    }),
  });
  show(<IdentityCard />);
  expect(await screen.findByText('Too many people at once.')).toBeVisible();
});
