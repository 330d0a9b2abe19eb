import { Button } from '@mantine/core';
import type { NextStep } from '@/shared/api/generated';
import { useLog, type LogTarget } from '@/features/activities/log-context';
import type { ActivityKind } from '@/features/activities/kinds';

const kinds: Partial<Record<NextStep['kind'], ActivityKind>> = {
  ANSWER: 'EMAIL',
  CALL: 'CALL',
  WRITE: 'EMAIL',
  OTHER_CONTACT: 'CALL',
  CHECK_IN: 'CALL',
  NEW_DATE: 'CALL',
};

type NextButtonProps = { next: NextStep; target: LogTarget; primary?: boolean };

/** Doing it happens on the phone or in the mail; pressing it puts down that it was done. */
export const NextButton = ({ next, target, primary = false }: NextButtonProps) => {
  const { open } = useLog();
  const kind = kinds[next.kind];
  return (
    <Button
      variant={primary ? 'filled' : 'default'}
      className={primary ? '' : 'thin'}
      onClick={() =>
        open({
          ...target,
          ...(next.contactId ? { contactId: next.contactId } : {}),
          ...(kind ? { kind } : {}),
        })
      }
    >
      {next.label}
    </Button>
  );
};
