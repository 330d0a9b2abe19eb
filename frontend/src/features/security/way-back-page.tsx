import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { sentenceOf } from '@/shared/api/problem';
import { Refusal } from '@/shared/ui/refusal';
import { FrontDoor } from './front-door';
import { useCompleteWayBack, useStopWayBackByMail } from './queries';

/** Opened by a mail; nothing happens before the button is pressed, as some mailboxes open links. */
export const KeepSecondStepPage = () => {
  const stop = useStopWayBackByMail();
  const secret = useLocation().hash.slice(1);
  if (stop.isSuccess) {
    return (
      <FrontDoor
        title="Your second step stays"
        answer="Nobody signs in without it. Choose a new password now, for somebody knows yours."
      >
        <Button component={Link} to="/forgot-password" autoFocus>
          Choose a new password
        </Button>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor
      title="Was it not you?"
      answer="Somebody typed your password and asked to sign in without your code."
    >
      <Refusal sentence={stop.isError ? sentenceOf(stop.error) : null} />
      <Button loading={stop.isPending} autoFocus onClick={() => stop.mutate(secret)}>
        Stop it
      </Button>
    </FrontDoor>
  );
};

export const RemoveSecondStepPage = () => {
  const remove = useCompleteWayBack();
  const secret = useLocation().hash.slice(1);
  if (remove.isSuccess) {
    return (
      <FrontDoor
        title="Your second step is removed"
        answer="Sign in with your password, then set up a new authenticator in your account."
      >
        <Button component={Link} to="/sign-in" autoFocus>
          Sign in
        </Button>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor
      title="Remove your second step"
      answer="Your password alone signs in then. You are signed out everywhere."
    >
      <Refusal sentence={remove.isError ? sentenceOf(remove.error) : null} />
      <Button loading={remove.isPending} autoFocus onClick={() => remove.mutate(secret)}>
        Remove it
      </Button>
    </FrontDoor>
  );
};
