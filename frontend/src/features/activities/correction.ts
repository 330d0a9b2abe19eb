import type {
  ActivityKind,
  ActivityView,
  ContactView,
  CorrectActivity,
  Direction,
  Intent,
  Milestone,
  ActivityOutcome,
} from '@/shared/api/generated';
import type { FieldWords } from '@/shared/form/changes';
import { fullInstant, plainDay } from '@/shared/format/dates';
import { ownZone } from '@/shared/format/places';
import { directions, intents, kinds, milestones, outcomes, outcomesOf } from './kinds';

export type CorrectionValues = {
  kind: ActivityKind;
  contactId: string;
  direction: Direction;
  outcome: ActivityOutcome | '';
  milestone: Milestone | '';
  intent: Intent | '';
  approach: string;
  expectsAnswer: 'YES' | 'NO' | '';
  promisedFor: string;
  when: string;
  subject: string;
  text: string;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** In the reader's zone, as a field for date and time has it. */
const localMinute = (instant: string): string => {
  const at = new Date(instant);
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}`;
};

export const valuesOf = (activity: ActivityView): CorrectionValues => ({
  kind: activity.kind,
  contactId: activity.contactId ?? '',
  direction: activity.direction,
  outcome: activity.outcome ?? '',
  milestone: activity.milestone ?? '',
  intent: activity.intent ?? '',
  approach: activity.approach ?? '',
  expectsAnswer:
    typeof activity.expectsAnswer === 'boolean' ? (activity.expectsAnswer ? 'YES' : 'NO') : '',
  promisedFor: activity.promisedFor ?? '',
  when: localMinute(activity.occurredAt),
  subject: activity.subject ?? '',
  text: activity.text ?? '',
});

const answers = { YES: 'yes', NO: 'no' };

export const correctionWords = (contacts: ContactView[]): FieldWords<CorrectionValues> => ({
  kind: { label: 'What happened', say: (kind) => kinds[kind].label },
  contactId: {
    label: 'With',
    say: (contact) => contacts.find(({ id }) => id === contact)?.name ?? 'nobody named',
  },
  direction: { label: 'Direction', say: (direction) => directions[direction] },
  outcome: { label: 'What came of it', say: (outcome) => (outcome ? outcomes[outcome] : '') },
  milestone: { label: 'Which milestone', say: (reached) => (reached ? milestones[reached] : '') },
  intent: { label: 'About', say: (intent) => (intent ? intents[intent] : '') },
  approach: { label: 'Approach' },
  expectsAnswer: {
    label: 'Expects an answer',
    say: (answer) => (answer ? answers[answer] : 'not known'),
  },
  promisedFor: { label: 'They named a date', say: (date) => (date ? plainDay(date) : '') },
  when: { label: 'When', say: fullInstant },
  subject: { label: 'Subject' },
  text: { label: 'What was said' },
});

/** A correction is the whole content. A time that nobody changed keeps its seconds. */
export const toCorrection = (values: CorrectionValues, before: ActivityView): CorrectActivity => {
  const { kind, outcome } = values;
  const untouched = values.when === localMinute(before.occurredAt);
  const moved = new Date(values.when);
  return {
    kind,
    direction: values.direction,
    contactId: values.contactId || null,
    memberId: before.memberId ?? null,
    outcome: outcome !== '' && outcomesOf[kind].includes(outcome) ? outcome : null,
    milestone: kind === 'MILESTONE' ? values.milestone || null : null,
    intent: values.intent || null,
    approach: values.approach.trim() || null,
    expectsAnswer: values.expectsAnswer === '' ? null : values.expectsAnswer === 'YES',
    promisedFor: values.promisedFor || null,
    when: untouched
      ? before.occurredAt
      : Number.isNaN(moved.getTime())
        ? values.when
        : moved.toISOString(),
    timeZone: ownZone(),
    subject: values.subject || null,
    text: values.text || null,
  };
};
