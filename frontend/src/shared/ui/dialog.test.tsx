import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/shared/test/screen';
import { Dialog } from './dialog';

const open = () => {
  const onClose = vi.fn();
  show(
    <Dialog onClose={onClose} title="Correct">
      <label>
        What was said <textarea data-autofocus />
      </label>
      <label>
        Off limits <input type="checkbox" />
      </label>
    </Dialog>,
  );
  return onClose;
};

it('asks before words that were typed are lost', async () => {
  const onClose = open();
  await userEvent.type(await screen.findByLabelText('What was said'), 'She called back');
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByText('What you typed would be lost.')).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Go on writing' }));
  await waitFor(() => expect(screen.queryByText(/would be lost/)).not.toBeInTheDocument());
  expect(screen.getByLabelText('What was said')).toHaveValue('She called back');
  await userEvent.keyboard('{Escape}');
  const buttons = await screen.findAllByRole('button', { name: 'Close' });
  await userEvent.click(buttons[buttons.length - 1] as HTMLElement);
  expect(onClose).toHaveBeenCalledOnce();
});

it('closes without a question when nothing was written', async () => {
  const onClose = open();
  await userEvent.click(await screen.findByLabelText('Off limits'));
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});
