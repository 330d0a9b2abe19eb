import { revisionWords } from '@/features/activities/revision-words';
import { sources } from '@/features/clients/client-values';
import { channels, contactRoles } from '@/features/clients/contact-values';
import { stages } from '@/features/clients/filters';
import { roleLabel } from '@/features/tenancy/roles';
import type { ChangeView, HappeningView } from '@/shared/api/generated';
import { plainDay } from '@/shared/format/dates';
import { spelt } from '@/shared/format/words';

const labels: Record<string, string> = {
  name: 'name',
  domain: 'web address',
  parentId: 'part of',
  ownerId: 'owner',
  sourceCandidate: 'candidate',
  offLimits: 'off limits',
  doNotContact: 'do not contact',
  since: 'client since',
  givenName: 'first name',
  familyName: 'last name',
  emails: 'e-mail addresses',
  phones: 'phone numbers',
  timeZone: 'time zone',
  preferredChannel: 'preferred channel',
  hasLeft: 'has left the company',
  met: 'we have met them',
  introducedById: 'introduced by',
  feedbackDays: 'feedback within business days',
  mostChases: 'most chases',
  chasePeriod: 'chases counted by',
  quietFrom: 'left alone from',
  quietUntil: 'left alone until',
  mayBeChased: 'may be chased',
  ownClientsOnly: 'own clients only',
  receiverId: 'work goes to',
  usualGapDays: 'usual gap in days',
  oweDays: 'days we may owe an answer',
  dormantDays: 'dormant after days',
  caredStages: 'stages we care for',
  email: 'e-mail address',
  secondFactorFrom: 'second step asked for from',
  contactId: 'with',
  memberId: 'who of us',
};

const lists: Record<string, Record<string, string>> = {
  stage: stages,
  source: sources,
  preferredChannel: channels,
};

const days = new Set(['since', 'due', 'until', 'promisedFor', 'secondFactorFrom']);
const shares = new Set(['cooling', 'quiet']);

const roleWords = (kind: HappeningView['kind'], code: string): string =>
  kind === 'CONTACT' && code in contactRoles
    ? contactRoles[code as keyof typeof contactRoles]
    : roleLabel(code as Parameters<typeof roleLabel>[0]);

const valueWords = (kind: HappeningView['kind'], field: string, value: string): string => {
  if (value === 'true') return 'yes';
  if (value === 'false') return 'no';
  if (field === 'role') return roleWords(kind, value);
  if (days.has(field)) return plainDay(value);
  if (shares.has(field)) return `${Math.round(Number(value) * 1000) / 10} %`;
  if (field === 'chasePeriod') return spelt(value);
  return lists[field]?.[value] ?? value;
};

/** "stage from Prospect to Active", "tags: north" where nothing stood before. */
export const changeWords = (kind: HappeningView['kind'], change: ChangeView): string => {
  if (kind === 'ACTIVITY') {
    const { label, before, after } = revisionWords(change);
    return `${label.toLowerCase()} from ${before} to ${after}`;
  }
  const { field, before, after } = change;
  const label = labels[field] ?? spelt(field);
  if (!before && after) return `${label}: ${valueWords(kind, field, after)}`;
  const was = valueWords(kind, field, before ?? '');
  return after
    ? `${label} from ${was} to ${valueWords(kind, field, after)}`
    : `${label}: no longer ${was}`;
};
