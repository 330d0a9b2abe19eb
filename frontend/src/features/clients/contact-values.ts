import type { Channel, ContactDetails, ContactRole, ContactView } from '@/shared/api/generated';
import type { FieldWords } from '@/shared/form/changes';

export const contactRoles: Record<ContactRole, string> = {
  HIRING_MANAGER: 'Hiring manager',
  HR: 'HR',
  PROCUREMENT: 'Procurement',
  SIGNATORY: 'Signatory',
  EXECUTIVE: 'Executive',
  OTHER: 'Other',
};

export const channels: Record<Channel, string> = {
  PHONE: 'Phone',
  EMAIL: 'E-mail',
  SMS: 'SMS',
  LINKEDIN: 'LinkedIn',
};

export type ContactValues = {
  givenName: string;
  familyName: string;
  title: string;
  role: ContactRole | '';
  emails: string[];
  phones: string[];
  timeZone: string | null;
  preferredChannel: Channel | '';
  introducedById: string | null;
  met: boolean;
  hasLeft: boolean;
};

export const nobodyYet: ContactValues = {
  givenName: '',
  familyName: '',
  title: '',
  role: '',
  emails: [],
  phones: [],
  timeZone: null,
  preferredChannel: '',
  introducedById: null,
  met: true,
  hasLeft: false,
};

export const valuesOf = (contact: ContactView): ContactValues => ({
  givenName: contact.givenName ?? '',
  familyName: contact.familyName,
  title: contact.title ?? '',
  role: contact.role,
  emails: contact.emails,
  phones: contact.phones,
  timeZone: contact.timeZone ?? null,
  preferredChannel: contact.preferredChannel ?? '',
  introducedById: contact.introducedById ?? null,
  met: contact.met,
  hasLeft: contact.hasLeft,
});

export const contactWords = (others: ContactView[]): FieldWords<ContactValues> => ({
  givenName: { label: 'First name' },
  familyName: { label: 'Last name' },
  title: { label: 'Title' },
  role: { label: 'Role', say: (role) => (role ? contactRoles[role] : '') },
  emails: { label: 'E-mail addresses' },
  phones: { label: 'Phone numbers' },
  timeZone: { label: 'Time zone', say: (zone) => zone ?? 'the agency’s' },
  preferredChannel: { label: 'Prefers', say: (channel) => (channel ? channels[channel] : '') },
  introducedById: {
    label: 'Introduced by',
    say: (introducer) => others.find(({ id }) => id === introducer)?.name ?? 'nobody',
  },
  met: { label: 'We have met them' },
  hasLeft: { label: 'Has left the company' },
});

export const toDetails = (values: ContactValues): ContactDetails => ({
  ...values,
  givenName: values.givenName || null,
  title: values.title || null,
  role: values.role || null,
  preferredChannel: values.preferredChannel || null,
});
