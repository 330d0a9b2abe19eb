import type { ExpectationProfile } from '@/shared/api/generated';
import { count } from '@/shared/format/words';
import { channels } from './contact-values';

const periods = { DAY: 'a day', WEEK: 'a week', MONTH: 'a month' };

const clock = (time: string | null | undefined): string => (time ?? '').slice(0, 5);

/** "Phone · not from 18:00 to 09:00 · at most 2 chases a week · feedback within 2 business days". */
export const expectationWords = (profile: ExpectationProfile): string[] => {
  const { feedbackDays, preferredChannel, mostChases, chasePeriod, quietFrom, quietUntil } =
    profile;
  const words = [
    preferredChannel && `${channels[preferredChannel]} preferred`,
    quietFrom && quietUntil && `not from ${clock(quietFrom)} to ${clock(quietUntil)}`,
    typeof mostChases === 'number' &&
      `at most ${count(mostChases, 'chase')} ${periods[chasePeriod ?? 'WEEK']}`,
    typeof feedbackDays === 'number' && `feedback within ${count(feedbackDays, 'business day')}`,
    !profile.mayBeChased && 'not to be chased',
  ];
  return words.filter((word) => typeof word === 'string' && word !== '') as string[];
};
