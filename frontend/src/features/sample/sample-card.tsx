import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/problem';
import { count } from '@/shared/format/words';
import { Confirm } from '@/shared/ui/confirm';
import { say } from '@/shared/ui/said';
import { sampleQuery, useRemoveSample } from './queries';
import './sample.css';

/** Says what came with the sample, and takes it out; there is no card where nothing did. */
export const SampleCard = ({ mayRemove }: { mayRemove: boolean }) => {
  const sample = useQuery(sampleQuery).data;
  const remove = useRemoveSample();
  const [asking, setAsking] = useState(false);
  if (!sample || sample.clients === 0) return null;
  const clients = count(sample.clients, 'client');
  const goes = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        say('The sample data are gone.');
        setAsking(false);
      },
    });
  return (
    <section className="card sample-card" id="sample-data" aria-labelledby="sample-heading">
      <h2 id="sample-heading">Sample data</h2>
      <div className="row">
        <p className="small muted">
          {clients} came with the sample, to look at and to try things on. They are made up.
          {mayRemove ? '' : ' An owner can remove them here.'}
        </p>
        {mayRemove && (
          <Button variant="default" onClick={() => setAsking(true)}>
            Remove the sample data
          </Button>
        )}
      </div>
      {asking && (
        <Confirm
          title="Remove the sample data?"
          verb={`Remove ${clients}`}
          busy={remove.isPending}
          refusal={remove.isError ? sentenceOf(remove.error) : null}
          onYes={goes}
          onClose={() => setAsking(false)}
        >
          {clients} go, with their people, their activities and their next steps, and with all that
          you and your colleagues recorded about them. Clients that you added or imported stay, and
          so do your colleagues and the settings. It cannot be undone.
        </Confirm>
      )}
    </section>
  );
};
