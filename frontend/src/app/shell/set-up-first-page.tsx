import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { SetUpSecondFactor } from '@/features/account/set-up-second-factor';
import { FrontDoor } from '@/features/security/front-door';
import { membershipsQuery, useSwitchAgency } from '@/features/tenancy/queries';
import { useSignOut, type Session } from '@/features/tenancy/session';
import { sayProblem } from '@/shared/ui/said';

/** All that is open to whoever lacks the second step that the agency asks for. */
export const SetUpFirstPage = ({ session }: { session: Session }) => {
  const cache = useQueryClient();
  const signOut = useSignOut();
  // The page that stands behind this one was refused what it asked for.
  const goOn = () => void cache.invalidateQueries();
  return (
    <FrontDoor
      title="One more thing before you go on"
      answer={`${session.agency.name} asks everybody for a second step when signing in.`}
      below={
        <Button variant="subtle" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          Sign out
        </Button>
      }
    >
      <SetUpSecondFactor withCode={false} onDone={goOn} />
      <OtherAgencies />
    </FrontDoor>
  );
};

const OtherAgencies = () => {
  const memberships = useQuery(membershipsQuery);
  const move = useSwitchAgency();
  return memberships.data
    ?.filter(({ current }) => !current)
    .map(({ memberId, agencyName }) => (
      <Button
        key={memberId}
        variant="default"
        onClick={() => move.mutate(memberId, { onError: sayProblem })}
      >
        {`Go to ${agencyName}`}
      </Button>
    ));
};
