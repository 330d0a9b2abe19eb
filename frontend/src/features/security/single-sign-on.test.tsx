import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, serve, show } from '@/shared/test/screen';
import { JoinPage } from './join-page';
import { leaveTo } from './leave';
import { SignInPage } from './sign-in-page';

vi.mock('./leave');

const provider = { 'GET /api/single-sign-on': { name: 'Example' } };

it('has no button where no provider is set up', async () => {
  serve({ 'GET /api/single-sign-on': {} });
  show(<SignInPage />);
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Sign in with/ })).not.toBeInTheDocument();
});

it('sends the window to the provider, and says where to come back to', async () => {
  const sent = serve({
    ...provider,
    'POST /api/single-sign-on': { address: 'https://id.example/authorize?x=1' },
  });
  show(<SignInPage />, '/sign-in?then=%2Fquiet');
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in with Example' }));
  expect(sent[0]?.body).toEqual({ then: '/quiet' });
  await vi.waitFor(() => expect(leaveTo).toHaveBeenCalledWith('https://id.example/authorize?x=1'));
});

it('says so when the provider does not answer', async () => {
  serve({
    ...provider,
    'POST /api/single-sign-on': refusal(503, 'busy', { detail: 'Example does not answer.' }),
  });
  show(<SignInPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in with Example' }));
  expect(await screen.findByText('Example does not answer.')).toBeVisible();
});

it.each([
  ['CANCELLED', /You did not sign in at Example/],
  ['NO_ADDRESS', /no e-mail address of yours that it has verified/],
  ['SOMETHING_NEW', /Signing in with Example did not work/],
])('says why somebody who comes back with %s is not let in', async (reason, sentence) => {
  serve(provider);
  show(<SignInPage />, `/sign-in?refused=${reason}`);
  expect(await screen.findByText(sentence)).toBeVisible();
});

it('says plainly that somebody is unknown, and makes no account', async () => {
  serve(provider);
  show(<SignInPage />, '/sign-in?refused=UNKNOWN');
  const title = { name: 'Nobody here has your address' };
  expect(await screen.findByRole('heading', title)).toBeVisible();
  expect(screen.getByText(/Ask whoever runs your agency’s Rekindle/)).toBeVisible();
});

it('accepts an invitation by the provider as well', async () => {
  const sent = serve({
    ...provider,
    'POST /api/invitations/lookup': {
      agencyName: 'Harbour Search',
      name: 'Mia Held',
      email: 'mia@harbour.example',
    },
    'POST /api/single-sign-on': { address: 'https://id.example/' },
  });
  show(<JoinPage />, '/join#the-secret');
  await userEvent.click(await screen.findByRole('button', { name: 'Join with Example' }));
  expect(sent.find(({ call }) => call === 'POST /api/single-sign-on')?.body).toEqual({
    invitation: 'the-secret',
    then: '/quiet',
  });
});
