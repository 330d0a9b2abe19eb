import { Problem } from '@/shared/api/problem';
import type { LogActivity } from '@/shared/api/generated';

type Refused = { sent: { entry: LogActivity; key: string }; by: unknown };

/** Whether the server may have stored it although no answer came. */
const answerLost = (thrown: unknown): boolean =>
  !(thrown instanceof Problem) || thrown.status === 0 || thrown.status >= 500;

/** The same words after a lost answer are the same activity: they are sent under the same key. */
export const keyFor = (entry: LogActivity, refused: Refused | undefined, fresh: string): string =>
  refused && answerLost(refused.by) && JSON.stringify(refused.sent.entry) === JSON.stringify(entry)
    ? refused.sent.key
    : fresh;
