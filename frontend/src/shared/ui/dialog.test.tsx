import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
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

const Contact = ({ onClose }: { onClose: () => void }) => {
  const [setting, setSetting] = useState(false);
  return (
    <Dialog onClose={onClose} title="Dana Novák">
      <button onClick={() => setSetting(true)}>Set</button>
      {setting && (
        <Dialog onClose={() => setSetting(false)} title="Agreed with Dana Novák">
          <label>
            In their words <textarea data-autofocus />
          </label>
          <button onClick={() => setSetting(false)}>Save</button>
        </Dialog>
      )}
    </Dialog>
  );
};

describe('a dialog inside a dialog', () => {
  const openInner = async () => {
    const onClose = vi.fn();
    show(<Contact onClose={onClose} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Set' }));
    return { onClose, words: await screen.findByLabelText('In their words') };
  };

  it('has Escape for itself', async () => {
    const { onClose, words } = await openInner();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(words).not.toBeInTheDocument());
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks about its own words once, and the outer one does not when they are saved', async () => {
    const { onClose, words } = await openInner();
    await userEvent.type(words, 'Mondays');
    await userEvent.keyboard('{Escape}');
    expect(await screen.findAllByText('What you typed would be lost.')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(/would be lost/)).not.toBeInTheDocument());
    expect(words).toHaveValue('Mondays');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
