import type { Triage } from '@/shared/api/generated';
import { count, listed } from '@/shared/format/words';

/** "Of 183 clients, 7 wait for an answer from us, 8 have gone quiet and 9 are drifting." */
export const triageAnswer = ({ total, weOwe, quiet, drifting, dormant }: Triage): string => {
  const parts = [
    { number: weOwe.count, one: 'waits for an answer from us', many: 'wait for an answer from us' },
    { number: quiet.count, one: 'has gone quiet', many: 'have gone quiet' },
    { number: drifting.count, one: 'is drifting', many: 'are drifting' },
    { number: dormant.count, one: 'was dormant before', many: 'were dormant before' },
  ]
    .filter(({ number }) => number > 0)
    .map((part) => ({ ...part, words: part.number === 1 ? part.one : part.many }));
  if (parts.length === 0) {
    return total === 1
      ? 'Your one client needs nothing today.'
      : `None of ${count(total, 'client')} needs you today.`;
  }
  if (total === 1) return `Your one client ${listed(parts.map(({ words }) => words))}.`;
  const said = parts.map(({ number, words }) => `${number.toLocaleString()} ${words}`);
  return `Of ${count(total, 'client')}, ${listed(said)}.`;
};
