import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSignOutEverywhere } from '@/features/tenancy/session';
import { Confirm } from '@/shared/ui/confirm';
import { Failed } from '@/shared/ui/states';
import { sessionsQuery } from './queries';
import { SignedInPlace } from './signed-in-place';

/** Every browser in which the person is signed in, to tell their own from a stranger's. */
export const SessionsCard = () => {
  const sessions = useQuery(sessionsQuery);
  const [asking, setAsking] = useState(false);
  const leave = useSignOutEverywhere();
  return (
    <section className="card" aria-labelledby="sessions">
      <header className="row">
        <h2 id="sessions" className="grow">
          Where you are signed in
        </h2>
        <Button variant="default" onClick={() => setAsking(true)}>
          Sign out everywhere
        </Button>
      </header>
      {sessions.isPending && <Skeleton height={120} mt={12} />}
      {sessions.isLoadingError && <Failed problem={sessions.error} retry={sessions.refetch} />}
      {sessions.data && (
        <ul className="signed-in-places">
          {sessions.data.map((place) => (
            <SignedInPlace key={place.id} place={place} />
          ))}
        </ul>
      )}
      {asking && (
        <Confirm
          title="Sign out everywhere?"
          verb="Sign out everywhere"
          busy={leave.isPending}
          refusal={null}
          onYes={() => leave.mutate()}
          onClose={() => setAsking(false)}
        >
          You are signed out in every browser within seconds, in this one too. Nothing that was
          saved is lost.
        </Confirm>
      )}
    </section>
  );
};
