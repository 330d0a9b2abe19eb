import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, serve, show } from '@/shared/test/screen';
import { ExportCard } from './export-card';

it('puts a file into the downloads and says so', async () => {
  Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const sent = serve({
    'POST /api/exports': new Response('Client ID,Company', {
      headers: { 'Content-Type': 'text/csv' },
    }),
  });
  show(<ExportCard />);
  await userEvent.click(screen.getByRole('button', { name: 'Clients' }));
  expect(await screen.findByText('Clients are in your downloads.')).toBeVisible();
  expect(sent.map(({ call, body }) => [call, body])).toEqual([
    ['POST /api/exports', { kind: 'CLIENTS' }],
  ]);
  expect(click).toHaveBeenCalledOnce();
});

it('says why there is no file', async () => {
  serve({ 'POST /api/exports': refusal(403, 'forbidden', { detail: 'Ask an owner.' }) });
  show(<ExportCard />);
  await userEvent.click(screen.getByRole('button', { name: 'Contacts' }));
  expect(await screen.findByText('Ask an owner.')).toBeVisible();
});
