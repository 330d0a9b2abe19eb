import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { serve, show } from '@/shared/test/screen';
import { importQuery } from './queries';
import { aFile, anImport } from './sample-import';
import { useUploads } from './use-uploads';

vi.mock('@/shared/api/upload', () => ({ upload: () => Promise.resolve() }));

const Page = () => {
  const { send } = useUploads();
  const files = useQuery(importQuery('one')).data?.files ?? [];
  return (
    <>
      <button onClick={() => void send('one', [new File(['x'], 'clients.csv')])}>Send</button>
      <p>{files.map(({ name }) => name).join(' ') || 'no files'}</p>
    </>
  );
};

it('shows a file that came in while the import was being read for the first time', async () => {
  let answerLate: (view: unknown) => void = () => undefined;
  let asked = 0;
  serve({
    'GET /api/imports/one': () =>
      ++asked === 1
        ? new Promise((resolve) => (answerLate = resolve))
        : anImport({ id: 'one', files: [aFile({ name: 'clients.csv' })] }),
  });
  show(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  answerLate(anImport({ id: 'one' }));
  expect(await screen.findByText('clients.csv')).toBeVisible();
});
