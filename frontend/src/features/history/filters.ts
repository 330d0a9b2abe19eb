import type { HappeningView } from '@/shared/api/generated';

export type Kind = HappeningView['kind'];

/** What an entry can be about, as the audit log calls it. */
export const kinds: Record<Kind, string> = {
  SIGN_IN: 'Signing in and out',
  SECOND_FACTOR: 'The second step of signing in',
  WAY_BACK: 'Signing in without the second step',
  MEMBER: 'People and invitations',
  AGENCY: 'The agency',
  SILENCE_SETTINGS: 'When a client is quiet',
  CLIENT: 'Clients',
  CONTACT: 'Contacts',
  ACTIVITY: 'Activities',
  NEXT_STEP: 'Next steps',
  EXPECTATION: 'What was agreed',
  PARKING: 'Parked clients',
  SILENCE_WORD: 'Words on a silence',
  IMPORT: 'Imports',
  EXPORT: 'Exports',
  SAMPLE_DATA: 'Sample data',
};

/** An empty text is any; days as 2026-11-25. */
export type AuditFilters = { member: string; kind: Kind | ''; from: string; until: string };

const isKind = (word: string | null): word is Kind => word !== null && word in kinds;
const day = (word: string | null): string =>
  word !== null && /^\d{4}-\d{2}-\d{2}$/.test(word) ? word : '';

export const readFilters = (search: URLSearchParams): AuditFilters => {
  const kind = search.get('kind');
  return {
    member: search.get('member') ?? '',
    kind: isKind(kind) ? kind : '',
    from: day(search.get('from')),
    until: day(search.get('until')),
  };
};

export const writeFilters = (filters: AuditFilters): URLSearchParams => {
  const search = new URLSearchParams();
  Object.entries(filters).forEach(([name, value]) => value && search.set(name, value));
  return search;
};

export const toQuery = ({ member, kind, from, until }: AuditFilters) => ({
  ...(member ? { memberId: member } : {}),
  ...(kind ? { kind: [kind] } : {}),
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});

export const isFiltered = (filters: AuditFilters): boolean => Object.values(filters).some(Boolean);
