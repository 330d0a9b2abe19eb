import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { refusal, serve, show } from '@/shared/test/screen';
import { SecondFactorCard } from './second-factor-card';

const off = { recoveryCodesLeft: 0 };
const on = { since: '2026-11-20T09:00:00Z', recoveryCodesLeft: 3 };
const codes = Array.from({ length: 10 }, (_, at) => `AAAAAA-BBBBBB-CCCCCC-DDDDD${at}`);
const offer = { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/Rekindle:ana?secret=JBSW' };

const typePassword = async () =>
  userEvent.type(await screen.findByLabelText('Password', { selector: 'input' }), 'right');

it('sets an authenticator up and lets nobody leave without the recovery codes', async () => {
  const routes: Record<string, unknown> = {
    'GET /api/second-factor': off,
    'POST /api/second-factor/offer': offer,
    'PUT /api/second-factor': { codes },
  };
  const sent = serve(routes);
  show(<SecondFactorCard />);
  await userEvent.click(await screen.findByRole('button', { name: 'Set it up' }));
  await typePassword();
  expect(screen.queryByLabelText('Code')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(
    await screen.findByRole('img', { name: 'The key for your authenticator' }),
  ).toBeInTheDocument();
  expect(screen.getByLabelText('Or type this key')).toHaveValue('JBSW Y3DP EHPK 3PXP');
  routes['GET /api/second-factor'] = { ...on, recoveryCodesLeft: 10 };
  await userEvent.type(screen.getByLabelText('Code'), '123456{Enter}');
  expect(await screen.findByText(codes[9] ?? '')).toBeVisible();
  const done = screen.getByRole('button', { name: 'Done' });
  expect(done).toBeDisabled();
  await userEvent.click(screen.getByLabelText('I have kept these codes'));
  await userEvent.click(done);
  expect(await screen.findByText(/10 recovery codes left/)).toBeVisible();
  expect(sent.map(({ body }) => body)).toEqual([{ password: 'right' }, { code: '123456' }]);
});

it('says what was wrong where it was typed', async () => {
  serve({
    'GET /api/second-factor': off,
    'POST /api/second-factor/offer': refusal(400, 'invalid-input', {
      errors: [{ field: 'password', message: 'This is not your password.' }],
    }),
  });
  show(<SecondFactorCard />);
  await userEvent.click(await screen.findByRole('button', { name: 'Set it up' }));
  await typePassword();
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText('This is not your password.')).toBeVisible();
});

it('warns of few recovery codes and makes new ones for a password and a code', async () => {
  const sent = serve({
    'GET /api/second-factor': on,
    'POST /api/second-factor/recovery-codes': { codes },
  });
  show(<SecondFactorCard />);
  expect(await screen.findByText(/Make new recovery codes soon/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'New recovery codes' }));
  await typePassword();
  await userEvent.type(screen.getByLabelText('Code'), '654321{Enter}');
  expect(await screen.findByText(codes[0] ?? '')).toBeVisible();
  expect(sent[0]?.body).toEqual({ password: 'right', code: '654321' });
});

it('switches it off for a password and a code', async () => {
  const routes: Record<string, unknown> = {
    'GET /api/second-factor': on,
    'POST /api/second-factor/removal': undefined,
  };
  serve(routes);
  show(<SecondFactorCard />);
  await userEvent.click(await screen.findByRole('button', { name: 'Switch it off' }));
  await typePassword();
  routes['GET /api/second-factor'] = off;
  await userEvent.type(screen.getByLabelText('Code'), '654321{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Set it up' })).toBeVisible());
});
