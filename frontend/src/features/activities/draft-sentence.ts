import type { ActivityDraft } from '@/shared/api/generated';
import { clock } from '@/shared/format/clock';
import { fullInstant, plainDay } from '@/shared/format/dates';
import { intents, kinds, outcomes } from './kinds';

/** "Voicemail for Dana Novák, follow-up on the agreement, expects an answer. Now." */
export const draftSentence = (draft: ActivityDraft, now = clock()): string => {
  const what = [
    kinds[draft.kind].label,
    draft.contact &&
      (draft.direction === 'INBOUND' ? `from ${draft.contact}` : `with ${draft.contact}`),
  ];
  const details = [
    draft.outcome && outcomes[draft.outcome].toLowerCase(),
    draft.intent && draft.intent !== 'OTHER' && intents[draft.intent].toLowerCase(),
    draft.expectsAnswer === true &&
      (draft.direction === 'INBOUND' ? 'they expect an answer' : 'expects an answer'),
    draft.promisedFor && `for ${plainDay(draft.promisedFor)}`,
  ];
  const when =
    Math.abs(now.getTime() - Date.parse(draft.occurredAt)) < 120_000
      ? 'Now'
      : fullInstant(draft.occurredAt);
  return `${[what.filter(Boolean).join(' '), ...details].filter(Boolean).join(', ')}. ${when}.`;
};
