import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { fullInstant } from '@/shared/format/dates';
import { say, sayProblem } from '@/shared/ui/said';
import { secondFactorQuery, useStopWayBack } from './queries';

/** Stands over every page while somebody waits to sign in as this person without a code. */
export const WayBackLine = () => {
  const opensAt = useQuery(secondFactorQuery).data?.wayBackOpensAt;
  const stop = useStopWayBack();
  if (!opensAt) return null;
  return (
    <div className="way-back-line row" role="alert">
      <span className="grow">
        Somebody who knows your password asked to sign in as you without your code. It is possible
        from {fullInstant(opensAt)}. If it was not you, stop it and choose a new password.
      </span>
      <Button
        variant="default"
        size="compact-sm"
        loading={stop.isPending}
        onClick={() =>
          stop.mutate(undefined, {
            onSuccess: () => say('It is stopped. Your second step stays.'),
            onError: sayProblem,
          })
        }
      >
        Stop it
      </Button>
    </div>
  );
};
