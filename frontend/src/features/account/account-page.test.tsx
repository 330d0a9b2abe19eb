import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ana, serve, show } from '@/shared/test/screen';
import { AccountPage } from './account-page';

vi.mock('@/features/tenancy/session', async (original) => ({
  ...(await original<typeof import('@/features/tenancy/session')>()),
  useSession: () => ana,
}));

const here = {
  id: 'here',
  agencyName: 'Harbour Search',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  address: '192.0.2.7',
  createdAt: '2026-11-20T09:00:00Z',
  seenAt: '2026-11-22T09:00:00Z',
  current: true,
};
const strange = {
  ...here,
  id: 'strange',
  userAgent: null,
  address: '198.51.100.9',
  current: false,
};

it('signs a strange browser out, and not this one', async () => {
  const routes: Record<string, unknown> = {
    'GET /api/sessions': [here, strange],
    'DELETE /api/sessions/strange': undefined,
  };
  const sent = serve(routes);
  show(<AccountPage />);
  await screen.findByText('Firefox on Linux');
  expect(screen.getByText('· this browser')).toBeVisible();
  expect(screen.getByText(/from 198.51.100.9/)).toBeVisible();
  const out = screen.getByRole('button', { name: /^Sign out (An|Firefox)/ });
  routes['GET /api/sessions'] = [here];
  await userEvent.click(out);
  expect(await screen.findByText('An unknown browser is signed out.')).toBeVisible();
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  expect(sent.map(({ call }) => call)).toEqual(['DELETE /api/sessions/strange']);
});

it('signs out everywhere after asking', async () => {
  const sent = serve({ 'GET /api/sessions': [here], 'DELETE /api/sessions': undefined });
  show(<AccountPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
  expect(sent).toHaveLength(0);
  const asked = within(await screen.findByRole('dialog'));
  await userEvent.click(asked.getByRole('button', { name: 'Sign out everywhere' }));
  await waitFor(() => expect(sent.map(({ call }) => call)).toEqual(['DELETE /api/sessions']));
});
