import { Button, Skeleton } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { MailView } from '@/shared/api/generated';
import { Failed } from '@/shared/ui/states';
import { mailQuery } from './queries';
import './mail.css';

/** The way to the built-in mailbox; a service that runs in earnest has none. */
export const MailboxPage = () => {
  useDocumentTitle('Mailbox · Rekindle');
  const mail = useQuery(mailQuery);
  return (
    <main className="mailbox stack">
      <h1>Mailbox</h1>
      {mail.isPending && <Skeleton height={60} />}
      {mail.isLoadingError && <Failed problem={mail.error} retry={mail.refetch} />}
      {mail.data && <Way {...mail.data} />}
    </main>
  );
};

const Way = ({ mailbox, sends }: MailView) => {
  if (!mailbox) {
    return (
      <p className="muted">
        {sends
          ? 'Mail goes out through a mail server here, so look where you always read yours.'
          : 'No mail server is set up here, so nothing is mailed.'}
      </p>
    );
  }
  return (
    <>
      <p className="muted">
        Here the mail that Rekindle sends leaves nowhere: the built-in mailbox shows it, on this
        machine alone, until the program ends.
      </p>
      <div>
        <Button component="a" href={mailbox}>
          Open the mailbox
        </Button>
      </div>
    </>
  );
};
