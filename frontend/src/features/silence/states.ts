import type { State } from '@/shared/api/generated';

export type Tone = 'red' | 'amber' | 'sea' | 'green' | 'grey';

type Look = { label: string; tone: Tone; meaning: string };

export const stopped: Look = {
  label: 'LEAVE ALONE',
  tone: 'red',
  meaning: 'Not to be contacted.',
};

/** The colour says what the word says; neither stands alone. */
export const looks: Record<State, Look> = {
  WE_OWE: { label: 'WE OWE', tone: 'red', meaning: 'They wrote and wait for an answer from us.' },
  QUIET: { label: 'QUIET', tone: 'red', meaning: 'Silent for unusually long, for them.' },
  DARK: { label: 'DARK', tone: 'red', meaning: 'Quiet, and everything was tried.' },
  COOLING: { label: 'COOLING', tone: 'amber', meaning: 'Quieter than they usually are.' },
  DRIFTING: { label: 'DRIFTING', tone: 'sea', meaning: 'Nobody of ours has been in touch.' },
  WAITING: { label: 'WAITING', tone: 'grey', meaning: 'They named a date; it has not come.' },
  PARKED: { label: 'PARKED', tone: 'grey', meaning: 'Put aside until a date.' },
  DORMANT: { label: 'DORMANT', tone: 'grey', meaning: 'Silent for long, with nothing open.' },
  REVIVED: { label: 'REVIVED', tone: 'green', meaning: 'Heard from again after a silence.' },
  ACTIVE: { label: 'ACTIVE', tone: 'green', meaning: 'As lively as they usually are.' },
};
