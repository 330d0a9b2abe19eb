import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { serve, show } from '@/shared/test/screen';
import { WayBackLine } from './way-back-line';

it('tells of somebody who asks to sign in without a code, and stops it', async () => {
  const routes: Record<string, unknown> = {
    'GET /api/second-factor': { recoveryCodesLeft: 9, wayBackOpensAt: '2026-11-26T10:00:00Z' },
    'DELETE /api/second-factor/way-back': undefined,
  };
  serve(routes);
  show(<WayBackLine />);
  expect(await screen.findByText(/asked to sign in as you without your code/)).toBeVisible();
  routes['GET /api/second-factor'] = { recoveryCodesLeft: 9 };
  await userEvent.click(screen.getByRole('button', { name: 'Stop it' }));
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
});
