import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { useLogAim } from '@/features/activities/log-context';
import { LogProvider } from '@/features/activities/log-provider';
import { aClient } from '@/features/clients/sample-client';
import { ana, serve, show } from '@/shared/test/screen';
import { StopLine } from './stop-line';

vi.mock('@/features/tenancy/session', async (original) => ({
  ...(await original<typeof import('@/features/tenancy/session')>()),
  useSession: () => ana,
}));

const Page = () => {
  useLogAim('halyard', 'Halyard Plastics');
  return null;
};

const openLog = async (routes: Record<string, unknown>) => {
  serve({ 'GET /api/clients/halyard/contacts': [], ...routes });
  show(
    <LogProvider warning={(clientId) => <StopLine clientId={clientId} />}>
      <Page />
    </LogProvider>,
  );
  await userEvent.keyboard('l');
};

it('the quick log says that they asked to be left alone', async () => {
  await openLog({
    'GET /api/clients/halyard': aClient(),
    'GET /api/clients/halyard/silence': {
      situation: 'STOPPED',
      sentence: 'They asked on Monday to be left alone.',
    },
  });
  expect(
    await screen.findByText('Leave alone: They asked on Monday to be left alone.'),
  ).toBeVisible();
});

it('it says once that a client is not to be contacted', async () => {
  await openLog({
    'GET /api/clients/halyard': aClient({ name: 'Halyard', doNotContact: true }),
    'GET /api/clients/halyard/silence': { situation: 'STOPPED', sentence: 'Not to be contacted.' },
  });
  expect(await screen.findByText('Do not contact: Halyard is not to be contacted.')).toBeVisible();
  expect(screen.queryByText(/^Leave alone/)).not.toBeInTheDocument();
});
