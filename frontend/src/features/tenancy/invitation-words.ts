import type { PendingInvitation } from '@/shared/api/generated';
import { shortDay } from '@/shared/format/dates';

/** Where an invitation stands. */
export const invitationWords = ({ expired, expiresAt }: PendingInvitation): string =>
  expired ? `invitation expired on ${shortDay(expiresAt)}` : `invited until ${shortDay(expiresAt)}`;

/** How far its mail has come; nothing to say where it is there, or where none is sent. */
export const mailWords = ({ expired, mail }: PendingInvitation): string | null => {
  if (expired || !mail || mail === 'SENT') return null;
  return mail === 'FAILED'
    ? 'The mail could not be delivered. Check the address and send it again.'
    : 'The mail is on its way.';
};
