import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '@/features/tenancy/session';
import { Empty } from '@/shared/ui/states';

type NoClientsProps = {
  /** What will stand here, and how it gets here, for whoever may import. */
  title: string;
  children: ReactNode;
  /** The way to add one by hand. */
  add: ReactNode;
};

/** A first day is another for whoever may not import, or sees their own clients alone. */
export const NoClients = ({ title, children, add }: NoClientsProps) => {
  const { role, ownClientsOnly } = useSession().member;
  if (ownClientsOnly) {
    return (
      <Empty title="No client is yours yet" action={add}>
        You see the clients you own. An owner or manager makes you one, or you add a client.
      </Empty>
    );
  }
  if (role === 'RECRUITER') {
    return (
      <Empty title={title} action={add}>
        Nobody has added a client yet. Add one, and log what happens.
      </Empty>
    );
  }
  return (
    <Empty
      title={title}
      action={
        <div className="row">
          <Button component={Link} to="/import">
            Import your history
          </Button>
          {add}
        </div>
      }
    >
      {children}
    </Empty>
  );
};
