import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { invitationWords, mailWords } from './invitation-words';
import { invitationsQuery, useInvite } from './invitations';
import { InvitationLink } from './invitation-link';
import { WithdrawInvitation } from './withdraw-invitation';

type InviteMemberProps = { id: string; name: string; hasAddress: boolean; mayChange: boolean };

/** Whether somebody is invited, and what an owner can do about it. */
export const InviteMember = ({ id, name, hasAddress, mayChange }: InviteMemberProps) => {
  const invitation = useQuery(invitationsQuery).data?.find(({ memberId }) => memberId === id);
  const invite = useInvite(id);
  const words = invitation && invitationWords(invitation);
  if (!mayChange) return <span className="muted">{words ?? 'not invited yet'}</span>;
  if (!hasAddress) return <span className="muted">needs an e-mail address first</span>;
  const again = invitation?.mail ? 'Send again' : 'Make a new link';
  const mail = invitation && mailWords(invitation);
  return (
    <>
      {words && <div className="muted">{words}</div>}
      {mail && <div className="fine">{mail}</div>}
      <Button
        variant={invitation ? 'subtle' : 'default'}
        size={invitation ? 'compact-sm' : 'sm'}
        aria-label={invitation ? `${again} for ${name}` : `Invite ${name}`}
        loading={invite.isPending}
        onClick={() => invite.mutate()}
      >
        {invitation ? again : 'Invite'}
      </Button>
      {invitation && <WithdrawInvitation id={id} name={name} />}
      {invite.data && (
        <InvitationLink name={name} made={invite.data} onClose={() => invite.reset()} />
      )}
    </>
  );
};
