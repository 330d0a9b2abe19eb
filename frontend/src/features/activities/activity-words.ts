import type { ActivityView } from '@/shared/api/generated';
import { intents, milestones, outcomes } from './kinds';

/** ↗ ours, ↘ theirs, ↔ both, ✕ somebody did not come, ★ a milestone. */
export const mark = ({ kind, direction, outcome }: ActivityView): string => {
  if (outcome === 'NO_SHOW_THEM' || outcome === 'NO_SHOW_US') return '✕';
  if (kind === 'MILESTONE') return '★';
  if (kind === 'NOTE') return '¶';
  if (direction === 'INBOUND') return '↘';
  return direction === 'MUTUAL' || kind === 'MEETING' ? '↔' : '↗';
};

/** The same for who hears the page. */
export const markMeaning = ({ direction }: ActivityView): string =>
  ({ OUTBOUND: 'from us', INBOUND: 'from them', MUTUAL: 'both', NONE: '' })[direction];

/** What happened, in a line; the words that somebody wrote come first. */
export const activityWords = (activity: ActivityView): { said: string; noted: string } => {
  const { subject, text, outcome, milestone, intent, approach } = activity;
  const facts = [
    milestone && milestones[milestone],
    outcome && outcome !== 'SENT' && outcomes[outcome],
    intent && intent !== 'OTHER' && intents[intent],
    approach,
  ].filter(Boolean);
  return { said: [subject, text].filter(Boolean).join('\n'), noted: facts.join(' · ') };
};
