import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { refusal, serve, show } from '@/shared/test/screen';
import { ForgotPasswordPage } from './forgot-password-page';
import { NewPasswordPage } from './new-password-page';

it('asks for a link and tells nobody whether the address is known', async () => {
  const sent = serve({
    'POST /api/password-resets': undefined,
    'GET /api/mail': { sends: true, mailbox: 'http://localhost:8025/' },
  });
  show(<ForgotPasswordPage />);
  await userEvent.type(screen.getByLabelText('E-mail'), 'ana@harbour.example{Enter}');
  expect(await screen.findByText(/If somebody signs in as ana@harbour.example/)).toBeVisible();
  expect(await screen.findByRole('link', { name: /built-in mailbox/ })).toBeVisible();
  expect(sent[0]?.body).toEqual({ email: 'ana@harbour.example' });
});

it('says beside the field that something is no address', async () => {
  serve({
    'POST /api/password-resets': refusal(400, 'invalid-input', {
      errors: [{ field: 'email', message: 'This is not an e-mail address.' }],
    }),
  });
  show(<ForgotPasswordPage />);
  await userEvent.type(screen.getByLabelText('E-mail'), 'ana{Enter}');
  expect(await screen.findByText('This is not an e-mail address.')).toBeVisible();
});

it('sets a new password by the link', async () => {
  const sent = serve({
    'POST /api/password-resets/lookup': { email: 'ana@harbour.example' },
    'POST /api/password-resets/completion': undefined,
  });
  show(<NewPasswordPage />, '/new-password#secret');
  const field = await screen.findByLabelText(/Password/, { selector: 'input' });
  await userEvent.type(field, 'seven grey herons{Enter}');
  expect(await screen.findByRole('heading', { name: 'Your password is changed' })).toBeVisible();
  expect(sent.at(-1)?.body).toEqual({ secret: 'secret', password: 'seven grey herons' });
});

it('says beside the field why a password is refused', async () => {
  serve({
    'POST /api/password-resets/lookup': { email: 'ana@harbour.example' },
    'POST /api/password-resets/completion': refusal(400, 'invalid-input', {
      errors: [{ field: 'password', message: 'This is one of those that are tried first.' }],
    }),
  });
  show(<NewPasswordPage />, '/new-password#secret');
  const field = await screen.findByLabelText(/Password/, { selector: 'input' });
  await userEvent.type(field, 'password1234{Enter}');
  expect(await screen.findByText(/tried first/)).toBeVisible();
  expect(field).toHaveAccessibleDescription(/tried first/);
});

it('leads on from a link that has ended', async () => {
  serve({ 'POST /api/password-resets/lookup': refusal(409, 'reset-ended') });
  show(<NewPasswordPage />, '/new-password#old');
  expect(await screen.findByRole('link', { name: 'Ask for a new one' })).toHaveAttribute(
    'href',
    '/forgot-password',
  );
});
