import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { serve, show } from '@/shared/test/screen';
import { MailboxPage } from './mailbox-page';

it('leads to the built-in mailbox where there is one', async () => {
  serve({ 'GET /api/mail': { sends: true, mailbox: 'http://localhost:8025/' } });
  show(<MailboxPage />);
  expect(await screen.findByRole('link', { name: 'Open the mailbox' })).toHaveAttribute(
    'href',
    'http://localhost:8025/',
  );
});

it('shows no mail where the service runs in earnest', async () => {
  serve({ 'GET /api/mail': { sends: true } });
  show(<MailboxPage />);
  expect(await screen.findByText(/goes out through a mail server/)).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
