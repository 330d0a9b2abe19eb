import type { Channel, ChasePeriod, ExpectationProfile } from '@/shared/api/generated';
import type { FieldWords } from '@/shared/form/changes';
import { channels } from './contact-values';

export type ExpectationValues = {
  preferredChannel: Channel | '';
  feedbackDays: number | string;
  mostChases: number | string;
  chasePeriod: ChasePeriod;
  quietFrom: string;
  quietUntil: string;
  mayBeChased: boolean;
  note: string;
};

export const periods: Record<ChasePeriod, string> = { DAY: 'Day', WEEK: 'Week', MONTH: 'Month' };

export const valuesOf = (profile: ExpectationProfile): ExpectationValues => ({
  preferredChannel: profile.preferredChannel ?? '',
  feedbackDays: profile.feedbackDays ?? '',
  mostChases: profile.mostChases ?? '',
  chasePeriod: profile.chasePeriod ?? 'WEEK',
  quietFrom: (profile.quietFrom ?? '').slice(0, 5),
  quietUntil: (profile.quietUntil ?? '').slice(0, 5),
  mayBeChased: profile.mayBeChased,
  note: profile.note ?? '',
});

const number = (typed: number | string): number | null => (typed === '' ? null : Number(typed));

export const toProfile = (values: ExpectationValues): ExpectationProfile => ({
  mayBeChased: values.mayBeChased,
  preferredChannel: values.preferredChannel || null,
  feedbackDays: number(values.feedbackDays),
  mostChases: number(values.mostChases),
  chasePeriod: number(values.mostChases) === null ? null : values.chasePeriod,
  quietFrom: values.quietFrom || null,
  quietUntil: values.quietUntil || null,
  note: values.note || null,
});

export const expectationFields: FieldWords<ExpectationValues> = {
  preferredChannel: {
    label: 'Preferred channel',
    say: (channel) => (channel ? channels[channel] : 'not said'),
  },
  feedbackDays: { label: 'Feedback within' },
  mostChases: { label: 'Most chases' },
  chasePeriod: { label: 'In each', say: (period) => periods[period] },
  quietFrom: { label: 'Quiet from' },
  quietUntil: { label: 'Quiet until' },
  mayBeChased: { label: 'May be chased' },
  note: { label: 'In their words' },
};
