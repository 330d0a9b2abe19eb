import { Button, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import type { InvitationView } from '@/shared/api/generated';
import { shortDay } from '@/shared/format/dates';
import { Dialog } from '@/shared/ui/dialog';

type InvitationLinkProps = { name: string; made: InvitationView; onClose: () => void };

/** Where the link goes: to the address alone, or, where nothing is mailed, through one's own hands. */
export const InvitationLink = ({ name, made, onClose }: InvitationLinkProps) =>
  made.secret ? (
    <Dialog onClose={onClose} title={`A link for ${name}`}>
      <div className="stack">
        <p className="muted">
          Send it yourself. It works once, until {shortDay(made.expiresAt)}, and is shown this once.
        </p>
        <Link secret={made.secret} />
      </div>
    </Dialog>
  ) : (
    <Dialog onClose={onClose} title={`${name} is invited`}>
      <div className="stack">
        <p className="muted">
          A link is being mailed to {made.email}. It works once, until {shortDay(made.expiresAt)}.
          Nothing there after a few minutes? Check the address, then send it again.
        </p>
        <div>
          <Button data-autofocus onClick={onClose}>
            Done
          </Button>
        </div>
      </div>
    </Dialog>
  );

const Link = ({ secret }: { secret: string }) => {
  const clipboard = useClipboard();
  const link = `${window.location.origin}/join#${secret}`;
  return (
    <>
      <TextInput
        label="Link"
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div>
        <Button data-autofocus onClick={() => clipboard.copy(link)}>
          {clipboard.copied ? 'Copied' : 'Copy the link'}
        </Button>
      </div>
    </>
  );
};
