import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it, vi } from 'vitest';
import { LogProvider } from '@/features/activities/log-provider';
import { ana, refusal, serve, show } from '@/shared/test/screen';
import { ClientPage } from './client-page';

vi.mock('@/features/tenancy/session', async (original) => ({
  ...(await original<typeof import('@/features/tenancy/session')>()),
  useSession: () => ana,
}));

const open = (id: string) =>
  show(
    <LogProvider>
      <Routes>
        <Route path="clients/:id" element={<ClientPage />} />
      </Routes>
    </LogProvider>,
    `/clients/${id}`,
  );

it.each([400, 404])('a wrong link says so, asks once and leads to the clients (%i)', async (no) => {
  serve({ 'GET /api/clients/abc': refusal(no, 'wrong', { detail: 'Please check.' }) });
  open('abc');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'There is no such client' }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'All clients' })).toHaveAttribute('href', '/clients');
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  expect(vi.mocked(fetch).mock.calls).toHaveLength(1);
});

it('a server that does not answer can be asked again', async () => {
  serve({ 'GET /api/clients/halyard': refusal(502, 'gateway', { detail: 'Not now.' }) });
  open('halyard');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'This could not be shown' }),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
