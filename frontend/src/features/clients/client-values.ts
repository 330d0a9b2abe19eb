import type { ClientDetails, ClientView, MemberView, Source, Stage } from '@/shared/api/generated';
import type { FieldWords } from '@/shared/form/changes';
import { plainDay } from '@/shared/format/dates';
import { stages } from './filters';

export const sources: Record<Source, string> = {
  UNKNOWN: 'Unknown',
  MPC: 'MPC call',
  REFERRAL: 'Referral',
  INBOUND: 'They came to us',
  COLD: 'Cold call',
  EVENT: 'Event',
  OTHER: 'Other',
};

/** What stands in the fields: texts are never absent there, only empty. */
export type ClientValues = {
  name: string;
  domain: string;
  site: string;
  industry: string;
  segment: string;
  stage: Stage;
  ownerId: string | null;
  source: Source;
  sourceCandidate: string;
  tags: string[];
  offLimits: boolean;
  doNotContact: boolean;
  parentId: string | null;
  since: string;
};

export const newClient = (ownerId: string): ClientValues => ({
  name: '',
  domain: '',
  site: '',
  industry: '',
  segment: '',
  stage: 'PROSPECT',
  ownerId,
  source: 'UNKNOWN',
  sourceCandidate: '',
  tags: [],
  offLimits: false,
  doNotContact: false,
  parentId: null,
  since: '',
});

export const valuesOf = (client: ClientView): ClientValues => ({
  name: client.name,
  domain: client.domain ?? '',
  site: client.site ?? '',
  industry: client.industry ?? '',
  segment: client.segment ?? '',
  stage: client.stage,
  ownerId: client.ownerId ?? null,
  source: client.source,
  sourceCandidate: client.sourceCandidate ?? '',
  tags: client.tags,
  offLimits: client.offLimits,
  doNotContact: client.doNotContact,
  parentId: client.parentId ?? null,
  since: client.since ?? '',
});

export const clientWords = (members: MemberView[]): FieldWords<ClientValues> => ({
  name: { label: 'Name' },
  domain: { label: 'Web address' },
  site: { label: 'Site' },
  industry: { label: 'Industry' },
  segment: { label: 'Segment' },
  stage: { label: 'Stage', say: (stage) => stages[stage] },
  ownerId: {
    label: 'Owner',
    say: (owner) => members.find(({ id }) => id === owner)?.name ?? 'nobody',
  },
  source: { label: 'How they came to us', say: (source) => sources[source] },
  sourceCandidate: { label: 'With which candidate' },
  tags: { label: 'Tags' },
  offLimits: { label: 'Off limits for candidates' },
  doNotContact: { label: 'Do not contact' },
  parentId: { label: 'Part of', say: (parent) => (parent ? 'another client' : 'no other client') },
  since: { label: 'Client since', say: (date) => (date ? plainDay(date) : '') },
});

/** Empty texts are sent as nothing. */
export const toDetails = (values: ClientValues): ClientDetails => ({
  ...values,
  domain: values.domain || null,
  site: values.site || null,
  industry: values.industry || null,
  segment: values.segment || null,
  sourceCandidate: values.source === 'MPC' ? values.sourceCandidate || null : null,
  since: values.since || null,
});
