import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import type { ClientView } from '@/shared/api/generated';
import { refusal, serve, show } from '@/shared/test/screen';
import { ClientMenu } from './client-menu';

const halyard = { id: 'halyard', name: 'Halyard', version: 3 } as ClientView;

const open = async () => {
  show(
    <Routes>
      <Route path="/clients/halyard" element={<ClientMenu client={halyard} />} />
      <Route path="/clients" element="All clients" />
    </Routes>,
    '/clients/halyard',
  );
  await userEvent.click(screen.getByRole('button', { name: 'More for Halyard' }));
  await userEvent.click(await screen.findByText('Delete'));
};

it('deletes a client, leaves its page, and takes it back', async () => {
  const sent = serve({
    'DELETE /api/clients/halyard': { id: 'd1', kind: 'CLIENT', name: 'Halyard' },
    'POST /api/deletions/d1/restoration': { kind: 'CLIENT', name: 'Halyard', clientId: 'halyard' },
  });
  await open();
  expect(await screen.findByText('All clients')).toBeVisible();
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('“Halyard” is back.')).toBeVisible();
});

it('stays where somebody else was faster, and says so', async () => {
  serve({
    'DELETE /api/clients/halyard': refusal(412, 'changed-meanwhile', {
      detail: 'Ben saved this first.',
      by: 'Ben',
    }),
  });
  await open();
  expect(await screen.findByText('Ben saved this first.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'More for Halyard' })).toBeVisible();
});
