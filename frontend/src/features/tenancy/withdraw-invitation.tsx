import { Button } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/problem';
import { Confirm } from '@/shared/ui/confirm';
import { say } from '@/shared/ui/said';
import { useWithdrawInvitation } from './invitations';

/** Ends a link that was handed out by mistake, or to the wrong address. */
export const WithdrawInvitation = ({ id, name }: { id: string; name: string }) => {
  const withdraw = useWithdrawInvitation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={`Withdraw the invitation of ${name}`}
        onClick={() => setAsking(true)}
      >
        Withdraw
      </Button>
      {asking && (
        <Confirm
          title={`Withdraw the invitation of ${name}?`}
          verb="Withdraw the invitation"
          busy={withdraw.isPending}
          refusal={withdraw.isError ? sentenceOf(withdraw.error) : null}
          onYes={() =>
            withdraw.mutate(id, {
              onSuccess: () => {
                say(`The invitation of ${name} is withdrawn.`);
                setAsking(false);
              },
            })
          }
          onClose={() => setAsking(false)}
        >
          The link stops working at once, and whoever opens it is told so. You can invite them
          again.
        </Confirm>
      )}
    </>
  );
};
