import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { LogProvider } from '@/features/activities/log-provider';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { QuietPage } from './quiet-page';

const signedIn = vi.hoisted(() => vi.fn<() => unknown>());

vi.mock('@/features/tenancy/session', async (original) => ({
  ...(await original<typeof import('@/features/tenancy/session')>()),
  useSession: () => signedIn(),
}));

beforeEach(() => signedIn.mockReturnValue(ana));

const halyard = {
  clientId: 'halyard',
  client: 'Halyard Plastics',
  stage: 'ACTIVE',
  state: 'QUIET',
  situation: 'NONE',
  sentence: 'Silent for 20 days.',
  theirDays: [],
  ourDays: [],
  missedDays: [],
};

const summary = {
  total: 2,
  quiet: 2,
  newlyQuiet: 0,
  weOwe: 0,
  drifting: 0,
  cooling: 0,
  dormant: 0,
  parked: 0,
};

it('a list stays when more of it cannot be fetched, and says so at its button', async () => {
  const failed = refusal(422, 'gone', { detail: 'The server is busy.' });
  serve({
    'GET /api/session': ana,
    'GET /api/members': [ana.member],
    'GET /api/quiet': (_: unknown, { searchParams }: URL) =>
      searchParams.has('after') ? failed : { items: [halyard], next: 'more', summary },
  });
  show(
    <LogProvider>
      <QuietPage />
    </LogProvider>,
  );
  expect(await screen.findByRole('link', { name: 'Halyard Plastics' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('The server is busy.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Halyard Plastics' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Show more' })).toBeEnabled();
});

it('whoever sees their own clients alone is not told that the agency has none', async () => {
  const rosa = { ...ana.member, role: 'RECRUITER', ownClientsOnly: true };
  signedIn.mockReturnValue({ ...ana, member: rosa });
  serve({
    'GET /api/members': [rosa],
    'GET /api/quiet': { items: [], summary: { ...summary, total: 0, quiet: 0 } },
  });
  show(
    <LogProvider>
      <QuietPage />
    </LogProvider>,
  );
  expect(await screen.findByRole('heading', { name: 'No client is yours yet' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Import/ })).not.toBeInTheDocument();
});
