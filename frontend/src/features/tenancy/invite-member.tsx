import { Button, Modal, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { inviteMember } from '@/shared/api/generated';
import { shortDay } from '@/shared/format/dates';
import { sayProblem } from '@/shared/ui/said';

type InviteMemberProps = { id: string; name: string; hasAddress: boolean };

/** The link is shown once and passed on by hand. */
export const InviteMember = ({ id, name, hasAddress }: InviteMemberProps) => {
  const invite = useMutation({
    mutationFn: async () => (await inviteMember({ path: { id } })).data,
    onError: sayProblem,
  });
  const clipboard = useClipboard();
  const link = invite.data && `${window.location.origin}/join#${invite.data.secret}`;
  if (!hasAddress) return <span className="muted">needs an e-mail address first</span>;
  return (
    <>
      <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate()}>
        Invite
      </Button>
      <Modal
        opened={link !== undefined}
        onClose={() => invite.reset()}
        title={`A link for ${name}`}
      >
        {link && (
          <div className="stack">
            <p className="muted">
              Send it yourself. It works once, until {shortDay(invite.data.expiresAt)}, and is shown
              this once.
            </p>
            <TextInput
              label="Link"
              readOnly
              value={link}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <div>
              <Button onClick={() => clipboard.copy(link)}>
                {clipboard.copied ? 'Copied' : 'Copy the link'}
              </Button>
            </div>
          </div>
        )}
      </Modal>
    </>
  );
};
