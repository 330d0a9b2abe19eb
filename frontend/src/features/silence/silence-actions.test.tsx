import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { silenceKey } from '@/shared/api/keys';
import { refusal, serve, show } from '@/shared/test/screen';
import { SilenceActions } from './silence-actions';

/** A list from which a client goes once it is parked. */
const List = ({ inIt }: { inIt: () => boolean }) => {
  const { data } = useQuery({ queryKey: silenceKey, queryFn: () => Promise.resolve(inIt()) });
  if (data === undefined) return null;
  return data ? (
    <SilenceActions
      silence={{ clientId: 'halyard', state: 'QUIET', situation: 'NONE' }}
      client="Halyard"
    />
  ) : (
    <p>Nobody</p>
  );
};

it('an undo that fails says so, although the row it was asked from is gone', async () => {
  let parked = false;
  serve({
    'PUT /api/clients/halyard/parking': () => {
      parked = true;
    },
    'DELETE /api/clients/halyard/parking': refusal(502, 'gateway', { detail: 'Not now.' }),
  });
  show(<List inIt={() => !parked} />);
  await userEvent.click(await screen.findByRole('button', { name: 'More for Halyard' }));
  await userEvent.click(await screen.findByText('In half a year'));
  await waitFor(() => expect(screen.getByText('Nobody')).toBeVisible());
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Not now.')).toBeVisible();
});
