import { useQuery } from '@tanstack/react-query';
import { mailQuery } from './queries';

/** Where somebody who tries the program out finds its mail; nothing where it is in earnest. */
export const MailboxLine = () => {
  const { data } = useQuery(mailQuery);
  if (!data?.mailbox) return null;
  return (
    <p className="muted">
      Mail stays on this machine here:{' '}
      <a className="link" href={data.mailbox} target="_blank" rel="noreferrer">
        open the built-in mailbox
      </a>
    </p>
  );
};
