import type {
  ActivityKind,
  Direction,
  Intent,
  LogActivity,
  Milestone,
  ActivityOutcome,
} from '@/shared/api/generated';
import { outcomesOf } from './kinds';

/** What stands in the quick log; empty means that the server decides. */
export type LogValues = {
  kind: ActivityKind | '';
  contactId: string;
  direction: Direction | '';
  outcome: ActivityOutcome | '';
  milestone: Milestone | '';
  intent: Intent | '';
  approach: string;
  expectsAnswer: 'YES' | 'NO' | '';
  promisedFor: string;
  when: string;
  text: string;
  nextStep: { text: string; due: string };
};

export const emptyLog: LogValues = {
  kind: '',
  contactId: '',
  direction: '',
  outcome: '',
  milestone: '',
  intent: '',
  approach: '',
  expectsAnswer: '',
  promisedFor: '',
  when: '',
  text: '',
  nextStep: { text: '', due: '' },
};

/** A date matters with a meeting that was set, and where somebody said when to come back. */
export const namesDate = ({ kind, outcome }: LogValues): boolean =>
  kind === 'MEETING' && (outcome === 'SCHEDULED' || outcome === 'RESCHEDULED');

/** The smallest request that says it: what was left empty is left out, what no longer fits too. */
export const toEntry = (
  values: LogValues,
  clientId: string,
  timeZone: string,
): LogActivity | null => {
  if (values.kind === '') return null;
  if (values.kind === 'MILESTONE' && values.milestone === '') return null;
  const { kind, outcome, nextStep } = values;
  const fits = outcome !== '' && outcomesOf[kind].includes(outcome);
  return {
    clientId,
    kind,
    ...(values.contactId ? { contactId: values.contactId } : {}),
    ...(values.direction ? { direction: values.direction } : {}),
    ...(fits ? { outcome } : {}),
    ...(kind === 'MILESTONE' && values.milestone ? { milestone: values.milestone } : {}),
    ...(values.intent ? { intent: values.intent } : {}),
    ...(values.approach.trim() ? { approach: values.approach.trim() } : {}),
    ...(values.expectsAnswer ? { expectsAnswer: values.expectsAnswer === 'YES' } : {}),
    ...(values.promisedFor.trim() ? { promisedFor: values.promisedFor.trim() } : {}),
    ...(values.when.trim() ? { when: values.when.trim(), timeZone } : {}),
    ...(values.text.trim() ? { text: values.text.trim() } : {}),
    ...(nextStep.text.trim()
      ? { nextStep: { text: nextStep.text.trim(), due: nextStep.due.trim() || 'tomorrow' } }
      : {}),
  };
};
