import type { QuietSummary } from '@/shared/api/generated';
import { count } from '@/shared/format/words';

/** The page's question, "who has gone quiet?", answered in the words of its first line. */
export const quietAnswer = ({ total, quiet, newlyQuiet }: QuietSummary, owner = 'team'): string => {
  if (total === 0) return nobody(owner);
  if (total === 1) return oneAnswer(quiet === 1, newlyQuiet === 1);
  if (quiet === 0) return `None of ${count(total, 'client')} has gone quiet.`;
  const verb = quiet === 1 ? 'has' : 'have';
  const since = newlyQuiet > 0 ? `, ${newlyQuiet} since yesterday` : '';
  return `${quiet} of ${count(total, 'client')} ${verb} gone quiet${since}.`;
};

const oneAnswer = (isQuiet: boolean, isNew: boolean): string => {
  if (!isQuiet) return 'The one client here has not gone quiet.';
  return `The one client here has gone quiet${isNew ? ' since yesterday' : ''}.`;
};

const nobody = (owner: string): string => {
  if (owner === 'team') return 'No clients yet.';
  return owner === 'mine' ? 'No client is yours yet.' : 'No client is theirs.';
};

export const asideAnswer = ({ dormant, parked }: QuietSummary): string | null => {
  if (dormant > 0) return `${count(dormant, 'dormant client')} not parked yet`;
  if (parked > 0) return `${count(parked, 'client')} parked`;
  return null;
};
