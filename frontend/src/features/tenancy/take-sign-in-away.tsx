import { Button } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/problem';
import { Confirm } from '@/shared/ui/confirm';
import { say } from '@/shared/ui/said';
import { useTakeSignInAway } from './queries';

/** Lets somebody go: they are signed out everywhere, and what they did stays theirs. */
export const TakeSignInAway = ({ id, name }: { id: string; name: string }) => {
  const take = useTakeSignInAway();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={`Take away the sign-in of ${name}`}
        onClick={() => setAsking(true)}
      >
        Take away
      </Button>
      {asking && (
        <Confirm
          title={`Take away the sign-in of ${name}?`}
          verb="Take it away"
          busy={take.isPending}
          refusal={take.isError ? sentenceOf(take.error) : null}
          onYes={() =>
            take.mutate(id, {
              onSuccess: () => {
                say(`${name} can no longer sign in.`);
                setAsking(false);
              },
            })
          }
          onClose={() => setAsking(false)}
        >
          They are signed out everywhere at once. Their clients stay theirs until you give them to
          somebody else, and what they did stays on record. You can invite them again.
        </Confirm>
      )}
    </>
  );
};
