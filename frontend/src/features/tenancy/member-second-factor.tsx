import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/problem';
import { Confirm } from '@/shared/ui/confirm';
import { say } from '@/shared/ui/said';
import { secondFactorsQuery, useTakeSecondFactorAway } from './second-factors';

type MemberSecondFactorProps = { id: string; name: string; isMe: boolean };

/** For owners: who signs in with a code as well, and what to do when their telephone is lost. */
export const MemberSecondFactor = ({ id, name, isMe }: MemberSecondFactorProps) => {
  const factors = useQuery(secondFactorsQuery);
  const [asking, setAsking] = useState(false);
  const take = useTakeSecondFactorAway();
  if (!factors.data) return null;
  if (!factors.data.some(({ memberId }) => memberId === id)) {
    return <div className="fine">without a second step</div>;
  }
  return (
    <div>
      <span className="fine">with a second step</span>
      {!isMe && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`Lost? Remove the second step of ${name}`}
          onClick={() => setAsking(true)}
        >
          Lost?
        </Button>
      )}
      {asking && (
        <Confirm
          title={`Remove the second step of ${name}?`}
          verb="Remove it"
          busy={take.isPending}
          refusal={take.isError ? sentenceOf(take.error) : null}
          onYes={() =>
            take.mutate(id, {
              onSuccess: () => {
                say(`${name} signs in with the password alone.`);
                setAsking(false);
              },
            })
          }
          onClose={() => setAsking(false)}
        >
          Do this when {name} has lost both the authenticator and the recovery codes, and you are
          sure it is them who asks. They are signed out everywhere and told by mail; their password
          alone signs in until they set up a new one.
        </Confirm>
      )}
    </div>
  );
};
