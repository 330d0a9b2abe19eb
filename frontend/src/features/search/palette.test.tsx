import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { LogContext } from '@/features/activities/log-context';
import { ana, serve, show } from '@/shared/test/screen';
import { openPalette } from './open-palette';
import { Palette } from './palette';

const Where = () => <output>{useLocation().pathname}</output>;

it('Enter goes to the first that was found', async () => {
  serve({
    'GET /api/session': ana,
    'GET /api/search': [
      { clientId: 'halyard', name: 'Halyard Plastics', person: { contactId: 'd', name: 'Dana' } },
      { clientId: 'haddock', name: 'Haddock Seafood' },
    ],
  });
  show(
    <LogContext value={{ open: () => undefined, aimAt: () => undefined }}>
      <Where />
      <Palette />
    </LogContext>,
  );
  await waitFor(() => expect(screen.getByRole('status')).toBeInTheDocument());
  openPalette();
  await userEvent.type(await screen.findByLabelText(/Search clients/), 'ha');
  await screen.findByText('Halyard Plastics');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('/clients/halyard'));
});
