import type { FieldChange } from '@/shared/api/generated';
import { fullInstant, plainDay } from '@/shared/format/dates';
import { headed } from '@/shared/format/words';
import { directions, intents, kinds, milestones, outcomes } from './kinds';

const labels: Record<string, string> = {
  kind: 'What happened',
  contactId: 'With',
  contact: 'With',
  memberId: 'Who of us',
  member: 'Who of us',
  direction: 'Direction',
  outcome: 'What came of it',
  milestone: 'Which milestone',
  intent: 'About',
  approach: 'Approach',
  expectsAnswer: 'Expects an answer',
  promisedFor: 'They named a date',
  occurredAt: 'When',
  subject: 'Subject',
  text: 'What was said',
};

export type Names = Record<string, string>;

const inWords = (code: string, words: Record<string, string>): string => words[code] ?? code;

const valueWords = (field: string, value: string, names: Names): string => {
  if (field === 'kind') return value in kinds ? kinds[value as keyof typeof kinds].label : value;
  if (field === 'direction') return inWords(value, directions);
  if (field === 'outcome') return inWords(value, outcomes);
  if (field === 'milestone') return inWords(value, milestones);
  if (field === 'intent') return inWords(value, intents);
  if (field === 'expectsAnswer') return inWords(value, { true: 'yes', false: 'no' });
  if (field === 'occurredAt' && !Number.isNaN(Date.parse(value))) return fullInstant(value);
  if (field === 'promisedFor') return plainDay(value);
  if (field === 'contactId' || field === 'memberId') return names[value] ?? 'somebody';
  return value;
};

/** A changed field as the correction dialog calls it, with its values in the same words. */
export const revisionWords = ({ field, before, after }: FieldChange, names: Names) => ({
  label: labels[field] ?? headed(field),
  before: before ? valueWords(field, before, names) : 'nothing',
  after: after ? valueWords(field, after, names) : 'nothing',
});
