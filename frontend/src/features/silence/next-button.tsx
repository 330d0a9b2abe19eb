import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useLog, type LogTarget } from '@/features/activities/log-context';
import type { NextStep } from '@/shared/api/generated';
import { loggedAs } from './next-step';

type NextButtonProps = { next: NextStep; target: LogTarget; primary?: boolean };

/** Doing it happens on the phone or in the mail; pressing it puts down that it was done. */
export const NextButton = ({ next, target, primary = false }: NextButtonProps) => {
  const { open } = useLog();
  const look = primary ? {} : { variant: 'default', className: 'thin' };
  if (next.kind === 'FIND_CONTACT') {
    return (
      <Button component={Link} to={`/clients/${target.clientId}?person=new`} {...look}>
        {next.label}
      </Button>
    );
  }
  return (
    <Button {...look} onClick={() => open({ ...target, ...loggedAs(next) })}>
      {next.label}
    </Button>
  );
};
