import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { PersonMenu } from './person-menu';

it('says that somebody is still signed in when signing out fails', async () => {
  serve({
    'GET /api/session': ana,
    'GET /api/memberships': [],
    'DELETE /api/session': refusal(502, 'gateway', { detail: 'Not now.' }),
  });
  show(<PersonMenu />);
  await userEvent.click(await screen.findByRole('button', { name: /Ana Costa/ }));
  await userEvent.click(await screen.findByText('Sign out'));
  expect(await screen.findByText('You are still signed in. Not now.')).toBeVisible();
});
