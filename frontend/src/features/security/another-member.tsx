import { Button } from '@mantine/core';
import type { Session } from '@/features/tenancy/session';
import { Dialog } from '@/shared/ui/dialog';

/** Stands over a page whose browser is signed in as another member by now. */
export const AnotherMember = ({ session }: { session: Session }) => (
  <Dialog
    onClose={() => undefined}
    withCloseButton={false}
    closeOnEscape={false}
    closeOnClickOutside={false}
    title="This page is no longer current"
    zIndex={400}
  >
    <div className="stack">
      <p className="muted">
        In another tab, somebody else signed in or another agency was opened. This page still shows{' '}
        {session.agency.name} as {session.member.name} sees it. What was typed here and not saved
        has not been sent.
      </p>
      <div>
        <Button data-autofocus onClick={() => window.location.assign('/')}>
          Load the page anew
        </Button>
      </div>
    </div>
  </Dialog>
);
