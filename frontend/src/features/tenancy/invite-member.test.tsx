import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { serve, show } from '@/shared/test/screen';
import { InviteMember } from './invite-member';

const later = new Date(Date.now() + 7 * 86_400_000).toISOString();
const pending = { memberId: 'mia', expiresAt: later, expired: false, mail: 'SENT' };

const row = (mayChange = true) => (
  <InviteMember id="mia" name="Mia Held" hasAddress mayChange={mayChange} />
);

it('mails the invitation to its address and shows the link to nobody else', async () => {
  const served: Record<string, unknown> = {
    'GET /api/members/invitations': [],
    'POST /api/members/mia/invitation': {
      expiresAt: later,
      email: 'mia@harbour.example',
      mail: 'ON_ITS_WAY',
    },
  };
  serve(served);
  show(row());
  served['GET /api/members/invitations'] = [pending];
  await userEvent.click(await screen.findByRole('button', { name: 'Invite Mia Held' }));
  expect(await screen.findByText(/being mailed to mia@harbour.example/)).toBeVisible();
  expect(screen.queryByLabelText('Link')).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByText(/invited until/)).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Send again for Mia Held' })).toBeVisible();
});

it('passes the link on by hand where no mail is sent', async () => {
  serve({
    'GET /api/members/invitations': [],
    'POST /api/members/mia/invitation': {
      secret: 'the-secret',
      expiresAt: later,
      email: 'mia@harbour.example',
    },
  });
  show(row());
  await userEvent.click(await screen.findByRole('button', { name: 'Invite Mia Held' }));
  expect(await screen.findByText(/Send it yourself/)).toBeVisible();
  expect(screen.getByLabelText('Link')).toHaveValue(`${window.location.origin}/join#the-secret`);
});

it('withdraws an invitation after asking', async () => {
  const served: Record<string, unknown> = {
    'GET /api/members/invitations': [pending],
    'DELETE /api/members/mia/invitation': undefined,
  };
  const sent = serve(served);
  show(row());
  await userEvent.click(
    await screen.findByRole('button', { name: 'Withdraw the invitation of Mia Held' }),
  );
  expect(sent).toHaveLength(0);
  served['GET /api/members/invitations'] = [];
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw the invitation' }));
  expect(await screen.findByText('The invitation of Mia Held is withdrawn.')).toBeVisible();
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Invite Mia Held' })).toBeVisible(),
  );
});

it('says when an invitation has expired and when its mail could not be delivered', async () => {
  const served: Record<string, unknown> = {
    'GET /api/members/invitations': [{ ...pending, mail: 'FAILED' }],
  };
  serve(served);
  const cache = show(row());
  expect(await screen.findByText(/could not be delivered/)).toBeVisible();
  served['GET /api/members/invitations'] = [{ ...pending, expired: true }];
  await cache.invalidateQueries();
  expect(await screen.findByText(/invitation expired on/)).toBeVisible();
});

it('only tells those who may not invite', async () => {
  serve({ 'GET /api/members/invitations': [pending] });
  show(row(false));
  expect(await screen.findByText(/invited until/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Mia Held/ })).not.toBeInTheDocument();
});
