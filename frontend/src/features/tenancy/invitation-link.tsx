import { Button, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import type { InvitationView } from '@/shared/api/generated';
import { shortDay } from '@/shared/format/dates';
import { Dialog } from '@/shared/ui/dialog';

type InvitationLinkProps = { name: string; made: InvitationView; onClose: () => void };

/** The link is shown once, also where it is mailed: some mail never arrives. */
export const InvitationLink = ({ name, made, onClose }: InvitationLinkProps) => {
  const clipboard = useClipboard();
  const link = `${window.location.origin}/join#${made.secret}`;
  return (
    <Dialog onClose={onClose} title={made.mail ? `${name} is invited` : `A link for ${name}`}>
      <div className="stack">
        <p className="muted">
          {made.mail
            ? `This link is being mailed to ${made.email}. You can also pass it on yourself.`
            : 'Send it yourself.'}{' '}
          It works once, until {shortDay(made.expiresAt)}, and is shown this once.
        </p>
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
      </div>
    </Dialog>
  );
};
