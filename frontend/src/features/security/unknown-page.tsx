import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { FrontDoor } from './front-door';

/** Being known elsewhere makes nobody a member of an agency here. */
export const UnknownPage = ({ name }: { name: string }) => (
  <FrontDoor
    title="Nobody here has your address"
    answer={`${name} said who you are, but no agency here has invited that address.`}
    below={
      <>
        Do you run an agency?{' '}
        <Link className="link" to="/sign-up">
          Sign up your agency
        </Link>
      </>
    }
  >
    <p className="muted">
      Ask whoever runs your agency’s Rekindle for an invitation. If you sign in with another address
      here, use that one.
    </p>
    <Button component={Link} to="/sign-in">
      Back to the sign-in
    </Button>
  </FrontDoor>
);
