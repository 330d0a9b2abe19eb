import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { useLogAim } from './log-context';
import { LogProvider } from './log-provider';
import { Timeline } from './timeline';

vi.mock('@/features/tenancy/session', async (original) => ({
  ...(await original<typeof import('@/features/tenancy/session')>()),
  useSession: () => ana,
}));

const Page = () => {
  useLogAim('halyard', 'Halyard Plastics');
  return <Timeline clientId="halyard" />;
};

const logged = {
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

const open = async (routes: Record<string, unknown>) => {
  const sent = serve({
    'GET /api/clients/halyard/activities': { items: [] },
    'GET /api/clients/halyard/contacts': [],
    'GET /api/clients/halyard': refusal(404, 'not-found'),
    'POST /api/activity-drafts': {
      kind: 'VOICEMAIL',
      direction: 'OUTBOUND',
      occurredAt: logged.occurredAt,
    },
    ...routes,
  });
  show(
    <LogProvider>
      <Page />
    </LogProvider>,
  );
  await screen.findByText('Nothing has happened yet');
  return () => sent.filter(({ call }) => call === 'POST /api/activities');
};

it('a voicemail whose answer was lost is sent again under the same key', async () => {
  let answers = 0;
  const logs = await open({
    'POST /api/activities': () =>
      ++answers === 1 ? refusal(502, 'gateway') : { activity: logged, inferred: {} },
  });
  await userEvent.keyboard('lv{Enter}');
  await waitFor(() => expect(logs()).toHaveLength(1));
  expect(await screen.findByText('Refused.')).toBeVisible();
  expect(screen.queryByRole('row', { name: /Voicemail/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /Log it/ }));
  await waitFor(() => expect(logs()).toHaveLength(2));
  const keys = logs().map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});

it('one that is refused waits until the one being typed is done', async () => {
  let refuse: (answer: Response) => void = () => undefined;
  const first = new Promise<Response>((resolve) => (refuse = resolve));
  let answers = 0;
  const logs = await open({
    'POST /api/activities': () =>
      ++answers === 1 ? first : { activity: { ...logged, id: 'a3' }, inferred: {} },
  });
  await userEvent.keyboard('lv{Enter}');
  await waitFor(() => expect(logs()).toHaveLength(1));
  await userEvent.keyboard('lv');
  await userEvent.type(await screen.findByLabelText('What was said'), 'She is on leave');
  refuse(refusal(502, 'gateway'));
  await waitFor(() => expect(screen.queryByText('on its way')).not.toBeInTheDocument());
  expect(screen.getByLabelText('What was said')).toHaveValue('She is on leave');
  await userEvent.click(screen.getByRole('button', { name: /Log it/ }));
  expect(await screen.findByText('Refused.')).toBeVisible();
  expect(screen.getByLabelText('What was said')).toHaveValue('');
  expect(logs()[1]?.body).toMatchObject({ text: 'She is on leave' });
});

it('L on a button of the open dialog leaves what was typed', async () => {
  await open({});
  await userEvent.keyboard('lv');
  await userEvent.type(await screen.findByLabelText('What was said'), 'She is on leave');
  screen.getByRole('button', { name: /Log it/ }).focus();
  await userEvent.keyboard('l');
  expect(screen.getByLabelText('What was said')).toHaveValue('She is on leave');
});
