import { Problem, sentenceOf } from '@/shared/api/problem';
import type { ActivityDraft } from '@/shared/api/generated';
import { draftSentence } from './draft-sentence';
import type { LogValues } from './log-entry';

type DraftLineProps = {
  kind: LogValues['kind'];
  draft: ActivityDraft | null | undefined;
  problem: unknown;
};

/** What is wrong with the field rather than that something is. */
const complaint = (problem: unknown): string =>
  (problem instanceof Problem && problem.errors[0]?.message) || sentenceOf(problem);

/** What will be logged, in words, before it is; its place is kept while nothing is known. */
export const DraftLine = ({ kind, draft, problem }: DraftLineProps) => {
  const words = (): string => {
    if (kind === '') return 'A letter picks what happened, Enter logs it. The rest is filled in.';
    if (problem) return complaint(problem);
    return draft?.kind === kind ? draftSentence(draft) : '';
  };
  return (
    <p className="log-draft small" aria-live="polite">
      {words()}
    </p>
  );
};
