import type { VerificationView } from '@/shared/api/generated';
import { fullInstant, shortDay } from '@/shared/format/dates';
import { count } from '@/shared/format/words';

/** "Unbroken since 20 Nov: 1,234 entries are as they were written." */
export const chainWords = ({ since, entries, erased, waiting }: VerificationView): string => {
  if (!since) return 'Nothing is sealed yet; what happens is sealed within seconds.';
  const are = entries === 1 ? 'is as it was' : 'are as they were';
  const words = [
    `Unbroken since ${shortDay(since)}: ${count(entries, 'entry', 'entries')} ${are} written.`,
  ];
  if (erased > 0) words.push(`In ${erased.toLocaleString()} of them personal words were erased.`);
  if (waiting > 0) {
    words.push(`${count(waiting, 'entry', 'entries')} of the last seconds will be sealed next.`);
  }
  return words.join(' ');
};

/** The first place that is not as it was sealed. */
export const faultWords = ({ kind, seal, at }: NonNullable<VerificationView['fault']>): string => {
  const when = at ? ` of ${fullInstant(at)}` : '';
  switch (kind) {
    case 'ENTRIES':
      return `Broken at seal ${seal}${when}: an entry was changed, added or taken out, or the seal was.`;
    case 'SEAL_MISSING':
      return `Broken at seal ${seal}: it is missing.`;
    case 'END_MISSING':
      return `Broken at the end: seal ${seal} is not there any more.`;
    case 'WORDS':
      return `Broken at seal ${seal}: personal words${when} are not those that were written.`;
  }
};
