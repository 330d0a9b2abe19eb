import type { WorkView } from '@/shared/api/generated';
import { count, listed } from '@/shared/format/words';

const nouns: Record<WorkView['kind'], string> = {
  CLIENTS: 'client',
  NEXT_STEPS: 'open next step',
};

/** "14 clients and 3 open next steps are theirs." */
export const workWords = (work: WorkView[]): string => {
  const some = work.filter((each) => each.count > 0);
  if (some.length === 0) return 'No client and no open next step is theirs.';
  const words = listed(some.map((each) => count(each.count, nouns[each.kind])));
  const one = some.length === 1 && some[0]?.count === 1;
  return `${words} ${one ? 'is' : 'are'} theirs.`;
};
