import type {
  ActivityKind,
  Direction,
  Intent,
  Milestone,
  ActivityOutcome,
} from '@/shared/api/generated';

export type { ActivityKind };

/** The letter picks the kind in the quick log. */
export const kinds: Record<ActivityKind, { letter: string; label: string }> = {
  CALL: { letter: 'c', label: 'Call' },
  VOICEMAIL: { letter: 'v', label: 'Voicemail' },
  EMAIL: { letter: 'e', label: 'E-mail' },
  SMS: { letter: 's', label: 'SMS' },
  LINKEDIN: { letter: 'i', label: 'LinkedIn' },
  MEETING: { letter: 'm', label: 'Meeting' },
  NOTE: { letter: 'n', label: 'Note' },
  MILESTONE: { letter: 't', label: 'Milestone' },
};

export const kindOrder = Object.keys(kinds) as ActivityKind[];

export const kindOfLetter = (letter: string): ActivityKind | undefined =>
  kindOrder.find((kind) => kinds[kind].letter === letter.toLowerCase());

export const outcomes: Record<ActivityOutcome, string> = {
  ANSWERED: 'Answered',
  NO_ANSWER: 'No answer',
  BUSY: 'Busy',
  SENT: 'Sent',
  REPLY: 'A reply',
  AUTO_REPLY: 'Automatic reply',
  BOUNCED: 'Bounced',
  SCHEDULED: 'A date was set',
  HELD: 'It took place',
  NO_SHOW_THEM: 'They did not come',
  NO_SHOW_US: 'We did not come',
  RESCHEDULED: 'A new date was set',
  CANCELLED: 'Called off',
  LEAVE_ME_ALONE: 'They want to be left alone',
};

const message: ActivityOutcome[] = ['SENT', 'REPLY', 'AUTO_REPLY', 'BOUNCED', 'LEAVE_ME_ALONE'];

/** What can have come of it, by kind. */
export const outcomesOf: Record<ActivityKind, ActivityOutcome[]> = {
  CALL: ['ANSWERED', 'NO_ANSWER', 'BUSY', 'LEAVE_ME_ALONE'],
  VOICEMAIL: ['LEAVE_ME_ALONE'],
  EMAIL: message,
  SMS: message,
  LINKEDIN: message,
  MEETING: [
    'HELD',
    'SCHEDULED',
    'NO_SHOW_THEM',
    'NO_SHOW_US',
    'RESCHEDULED',
    'CANCELLED',
    'LEAVE_ME_ALONE',
  ],
  NOTE: [],
  MILESTONE: [],
};

export const milestones: Record<Milestone, string> = {
  FEE_AGREED_VERBALLY: 'Fee agreed by phone',
  AGREEMENT_PROMISED: 'Agreement promised',
  AGREEMENT_SENT: 'Agreement sent',
  AGREEMENT_OPENED: 'Agreement opened',
  AGREEMENT_SIGNED: 'Agreement signed',
  JOB_DESCRIPTION_RECEIVED: 'Job description in',
  JOB_ORDER_RECEIVED: 'Job order in',
  INTRODUCTION_WANTED_FIRST: 'Wants an introduction before signing',
  INTRODUCED: 'Introduced us to somebody',
  FEEDBACK_RECEIVED: 'Feedback in',
  PAYMENT_RECEIVED: 'Payment in',
};

export const intents: Record<Intent, string> = {
  FOLLOW_UP_AGREEMENT: 'Follow-up on the agreement',
  ASK_FEEDBACK: 'Asking for feedback',
  CHECK_IN: 'Check-in',
  MPC: 'Most placeable candidate',
  SCHEDULE: 'Finding a date',
  INTRODUCE: 'Introducing somebody',
  ANSWER: 'Answering them',
  OTHER: 'Something else',
};

export const directions: Record<Direction, string> = {
  OUTBOUND: 'We to them',
  INBOUND: 'They to us',
  MUTUAL: 'Both',
  NONE: 'Neither',
};

export const choices = <Code extends string>(labels: Record<Code, string>, only?: Code[]) =>
  (only ?? (Object.keys(labels) as Code[])).map((value) => ({ value, label: labels[value] }));
