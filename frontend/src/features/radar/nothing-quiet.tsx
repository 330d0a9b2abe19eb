import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { NoClients } from '@/features/clients/no-clients';
import { Empty } from '@/shared/ui/states';

type NothingQuietProps = { total: number; filtered: boolean; owner?: string };

/** An empty list is good news, a filter too many, or a first day; each says which. */
export const NothingQuiet = ({ total, filtered, owner = 'team' }: NothingQuietProps) => {
  if (total === 0 && owner !== 'team') {
    return (
      <Empty
        title={owner === 'mine' ? 'No client is yours' : 'No client is theirs'}
        action={
          <Button variant="default" component={Link} to="/quiet">
            Show the whole team
          </Button>
        }
      >
        Whose a client is, stands in its Change dialog, under Owner.
      </Empty>
    );
  }
  if (total === 0) {
    return (
      <NoClients
        title="Here you will see who has gone quiet, and why we think so"
        add={
          <Button variant="default" component={Link} to="/clients">
            Add a client
          </Button>
        }
      >
        Bring in clients, contacts and past activities from your old system, and the list stands
        within a minute. Or add a client and log what happens.
      </NoClients>
    );
  }
  if (filtered) return <Empty title="Nobody is in this state">Show another state above.</Empty>;
  return (
    <Empty title="Nobody needs you here">
      No client waits for an answer, has gone quiet or is drifting. The others are as usual, new,
      dormant, parked, or waiting for a date they named.
    </Empty>
  );
};
