import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { JoinPage } from './join-page';
import { SignInPage } from './sign-in-page';

const invited = { agencyName: 'Harbour Search', name: 'Mia Held', email: 'mia@harbour.example' };

const typePassword = async (words: string) =>
  userEvent.type(await screen.findByLabelText(/Password/, { selector: 'input' }), words);

it('signs in with what was typed', async () => {
  const sent = serve({ 'POST /api/session': ana, 'GET /api/session': ana });
  show(<SignInPage />);
  await userEvent.type(screen.getByLabelText('E-mail'), 'ana@harbour.example');
  await typePassword('correct horse battery{Enter}');
  expect(sent[0]?.call).toBe('POST /api/session');
  expect(sent[0]?.body).toEqual({
    email: 'ana@harbour.example',
    password: 'correct horse battery',
  });
});

it('says in a sentence why somebody is not let in', async () => {
  serve({
    'POST /api/session': refusal(401, 'sign-in-required', { detail: 'That does not fit.' }),
  });
  show(<SignInPage />);
  await userEvent.type(screen.getByLabelText('E-mail'), 'ana@harbour.example');
  await typePassword('wrong{Enter}');
  expect(await screen.findByText('That does not fit.')).toBeVisible();
});

it('sends whoever comes back by a used invitation to the sign-in', async () => {
  serve({ 'POST /api/invitations/lookup': refusal(404, 'not-found') });
  show(<JoinPage />, '/join#used');
  expect(
    await screen.findByRole('heading', { name: 'This link does not work any more' }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
});

it.each([
  ['invitation-expired', 'This invitation has expired'],
  ['invitation-withdrawn', 'This invitation was withdrawn'],
])('says of an %s what to do', async (type, title) => {
  serve({
    'POST /api/invitations/lookup': refusal(409, type, { detail: 'Ask whoever invited you.' }),
  });
  show(<JoinPage />, '/join#old');
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByText('Ask whoever invited you.')).toBeVisible();
});

it('asks nothing when half of the link is missing', () => {
  const sent = serve({});
  show(<JoinPage />, '/join');
  expect(screen.getByRole('heading', { name: 'This link is not whole' })).toBeVisible();
  expect(sent).toHaveLength(0);
});

it('asks for the password that the invited address has already', async () => {
  serve({
    'POST /api/invitations/lookup': invited,
    'POST /api/invitations/acceptance': refusal(422, 'invalid-input', {
      errors: [{ field: 'email', message: 'Use that password, or another address.' }],
    }),
  });
  show(<JoinPage />, '/join#secret');
  await typePassword('some other words{Enter}');
  expect(
    await screen.findByText('This address signs in already: type its password.'),
  ).toBeVisible();
  expect(screen.queryByText(/another address/)).not.toBeInTheDocument();
});
