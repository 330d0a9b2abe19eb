import type { FieldChange } from '@/shared/api/generated';
import { fullInstant, plainDay } from '@/shared/format/dates';
import { headed } from '@/shared/format/words';
import { directions, intents, kinds, milestones, outcomes } from './kinds';

const labels: Record<string, string> = {
  kind: 'What happened',
  contactId: 'With',
  memberId: 'Who of us',
  direction: 'Direction',
  outcome: 'What came of it',
  milestone: 'Which milestone',
  intent: 'About',
  approach: 'Approach',
  expectsAnswer: 'Expects an answer',
  promisedFor: 'They named a date',
  when: 'When',
  subject: 'Subject',
  text: 'What was said',
};

const inWords = (code: string, words: Record<string, string>): string => words[code] ?? code;

const valueWords = (field: string, value: string): string => {
  if (field === 'kind') return value in kinds ? kinds[value as keyof typeof kinds].label : value;
  if (field === 'direction') return inWords(value, directions);
  if (field === 'outcome') return inWords(value, outcomes);
  if (field === 'milestone') return inWords(value, milestones);
  if (field === 'intent') return inWords(value, intents);
  if (field === 'expectsAnswer') return inWords(value, { true: 'yes', false: 'no' });
  if (field === 'when' && !Number.isNaN(Date.parse(value))) return fullInstant(value);
  if (field === 'promisedFor') return plainDay(value);
  return value;
};

/** A changed field as the correction dialog calls it, with its values in the same words; people come by name. */
export const revisionWords = ({ field, before, after }: FieldChange) => ({
  label: labels[field] ?? headed(field),
  before: before ? valueWords(field, before) : 'nothing',
  after: after ? valueWords(field, after) : 'nothing',
});
