import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { refusal, serve, show } from '@/shared/test/screen';
import { DeletedPage } from './deleted-page';

const days = (many: number) => new Date(Date.now() + many * 86_400_000).toISOString();

const halyard = {
  id: 'd1',
  kind: 'CLIENT',
  name: 'Halyard',
  client: 'Halyard',
  by: 'Ben Ortiz',
  at: days(-2),
  goneAt: days(28),
};

it('says who deleted what and when it goes, and restores it', async () => {
  const served: Record<string, unknown> = {
    'GET /api/deletions': { items: [halyard] },
    'POST /api/deletions/d1/restoration': { kind: 'CLIENT', name: 'Halyard', clientId: 'h' },
  };
  const sent = serve(served);
  show(<DeletedPage />);
  expect(await screen.findByText('deleted 2 days ago by Ben Ortiz')).toBeVisible();
  expect(screen.getByText('gone for good in 28 days')).toBeVisible();
  served['GET /api/deletions'] = { items: [] };
  await userEvent.click(screen.getByRole('button', { name: 'Restore Halyard' }));
  expect(await screen.findByText('“Halyard” is back.')).toBeVisible();
  await waitFor(() => expect(screen.getByText('Nothing is deleted')).toBeVisible());
  expect(sent.map(({ call }) => call)).toEqual(['POST /api/deletions/d1/restoration']);
});

it('says which client came in its place meanwhile', async () => {
  serve({
    'GET /api/deletions': { items: [halyard] },
    'POST /api/deletions/d1/restoration': {
      kind: 'CLIENT',
      name: 'Halyard',
      clientId: 'h',
      twin: 'Halyard Ltd',
    },
  });
  show(<DeletedPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Restore Halyard' }));
  const words = '“Halyard” is back. “Halyard Ltd” has the same web address.';
  expect(await screen.findByText(words)).toBeVisible();
});

it('says why something cannot be restored yet', async () => {
  serve({
    'GET /api/deletions': { items: [{ ...halyard, kind: 'CONTACT', name: 'Dana' }] },
    'POST /api/deletions/d1/restoration': refusal(409, 'client-deleted', {
      detail: '“Halyard” is deleted. Restore it first.',
    }),
  });
  show(<DeletedPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Restore Dana' }));
  expect(await screen.findByText('“Halyard” is deleted. Restore it first.')).toBeVisible();
});
