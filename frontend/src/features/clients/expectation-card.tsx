import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '@/shared/ui/states';
import { ExpectationDialog } from './expectation-dialog';
import { expectationWords } from './expectation-words';
import { expectationQuery } from './queries';

/** What was agreed at kick-off, to be seen before anybody is chased. */
export const ExpectationCard = ({ clientId }: { clientId: string }) => {
  const expectation = useQuery(expectationQuery(clientId));
  const [changing, setChanging] = useState(false);
  const words = expectation.data?.agreed ? expectationWords(expectation.data.profile) : [];
  return (
    <section className="card" aria-labelledby="agreed">
      <header className="row">
        <h2 id="agreed" className="grow">
          Agreed with them
        </h2>
        <Button
          variant="default"
          size="compact-sm"
          disabled={!expectation.data}
          onClick={() => setChanging(true)}
        >
          {expectation.data?.agreed ? 'Change' : 'Set'}
        </Button>
      </header>
      {expectation.isPending && <Skeleton height={18} mt={8} />}
      {expectation.isError && <Failed problem={expectation.error} retry={expectation.refetch} />}
      {expectation.data && (
        <p className="small muted agreed-words">
          {words.length > 0
            ? words.join(' · ')
            : 'Nothing yet: which channel, how often, when feedback comes.'}
        </p>
      )}
      {expectation.data?.profile.note && <p className="small">{expectation.data.profile.note}</p>}
      {changing && expectation.data && (
        <ExpectationDialog
          clientId={clientId}
          expectation={expectation.data}
          onClose={() => setChanging(false)}
        />
      )}
    </section>
  );
};
