import type { LogTarget } from '@/features/activities/log-context';
import type { NextStep } from '@/shared/api/generated';

type Done = Pick<LogTarget, 'kind' | 'contactId' | 'milestone'>;

const doneAs: Record<NextStep['kind'], Done> = {
  ANSWER: { kind: 'EMAIL' },
  CALL: { kind: 'CALL' },
  WRITE: { kind: 'EMAIL' },
  OTHER_CONTACT: { kind: 'CALL' },
  NEW_DATE: { kind: 'CALL' },
  CHECK_IN: { kind: 'EMAIL' },
  SEND_AGREEMENT: { kind: 'MILESTONE', milestone: 'AGREEMENT_SENT' },
  FIND_CONTACT: {},
};

/** What is put down once a step was taken: a call for "Call Dana", an e-mail for "Write to Dana". */
export const loggedAs = ({ kind, contactId }: NextStep): Done => ({
  ...doneAs[kind],
  ...(contactId ? { contactId } : {}),
});
