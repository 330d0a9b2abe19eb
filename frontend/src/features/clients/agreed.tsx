import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Failed } from '@/shared/ui/states';
import { ExpectationDialog } from './expectation-dialog';
import { expectationWords } from './expectation-words';
import { expectationQuery, type Party } from './queries';

type AgreedProps = { party: Party; title: string; nothing: string };

/** What was agreed at kick-off, to be seen before anybody is chased. */
export const Agreed = ({ party, title, nothing }: AgreedProps) => {
  const expectation = useQuery(expectationQuery(party));
  const [changing, setChanging] = useState(false);
  const heading = useId();
  const words = expectation.data?.agreed ? expectationWords(expectation.data.profile) : [];
  return (
    <section aria-labelledby={heading}>
      <header className="row">
        <h2 id={heading} className="grow">
          {title}
        </h2>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`${expectation.data?.agreed ? 'Change' : 'Set'}: ${title}`}
          disabled={!expectation.data}
          onClick={() => setChanging(true)}
        >
          {expectation.data?.agreed ? 'Change' : 'Set'}
        </Button>
      </header>
      {expectation.isPending && <Skeleton height={18} mt={8} />}
      {expectation.isLoadingError && (
        <Failed problem={expectation.error} retry={expectation.refetch} />
      )}
      {expectation.data && (
        <p className="small muted agreed-words">{words.length > 0 ? words.join(' · ') : nothing}</p>
      )}
      {expectation.data?.profile.note && <p className="small">{expectation.data.profile.note}</p>}
      {changing && expectation.data && (
        <ExpectationDialog
          party={party}
          title={title}
          expectation={expectation.data}
          onClose={() => setChanging(false)}
        />
      )}
    </section>
  );
};
