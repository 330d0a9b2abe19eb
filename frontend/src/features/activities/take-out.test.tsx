import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { LogProvider } from './log-provider';
import { Timeline } from './timeline';

vi.mock('@/features/tenancy/session', async (original) => ({
  ...(await original<typeof import('@/features/tenancy/session')>()),
  useSession: () => ana,
}));

const voicemail = {
  id: 'a2',
  clientId: 'halyard',
  kind: 'VOICEMAIL',
  direction: 'OUTBOUND',
  occurredAt: '2026-11-22T09:00:00Z',
  createdAt: '2026-11-22T09:00:00Z',
  signOfLife: false,
  origin: 'MANUAL',
  revisions: 0,
  version: 0,
};

it('an undo that fails says so, although the row it was asked from is gone', async () => {
  const timeline = 'GET /api/clients/halyard/activities';
  const routes: Record<string, unknown> = {
    [timeline]: { items: [voicemail] },
    'GET /api/clients/halyard/contacts': [],
    'DELETE /api/activities/a2': () => {
      routes[timeline] = { items: [] };
    },
    'POST /api/activities/a2/restoration': refusal(502, 'gateway', { detail: 'Not now.' }),
  };
  serve(routes);
  show(
    <LogProvider>
      <Timeline clientId="halyard" />
    </LogProvider>,
  );
  await userEvent.click(await screen.findByRole('button', { name: /More for Voicemail/ }));
  await userEvent.click(await screen.findByText('Take out'));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await waitFor(() => expect(screen.getByText('Nothing has happened yet')).toBeVisible());
  await userEvent.click(undo);
  expect(await screen.findByText('Not now.')).toBeVisible();
});
