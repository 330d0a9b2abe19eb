import type { ClientView, ContactView } from '@/shared/api/generated';

/** Clients and contacts for tests; each names what matters to it. */
export const aClient = (change: Partial<ClientView> = {}): ClientView => ({
  id: 'halyard',
  name: 'Halyard Plastics',
  domain: 'halyard.example',
  industry: 'Plastics',
  ownerId: 'ana',
  ownerName: 'Ana Costa',
  stage: 'ACTIVE',
  source: 'REFERRAL',
  tags: [],
  offLimits: false,
  doNotContact: false,
  origin: 'MANUAL',
  createdAt: '2026-09-14T09:00:00Z',
  changedAt: '2026-09-14T09:00:00Z',
  version: 3,
  ...change,
});

export const aContact = (change: Partial<ContactView> = {}): ContactView => ({
  id: 'dana',
  clientId: 'halyard',
  givenName: 'Dana',
  familyName: 'Novák',
  name: 'Dana Novák',
  title: 'HR Manager',
  role: 'HR',
  emails: ['dana@halyard.example'],
  phones: [],
  hasLeft: false,
  met: true,
  version: 1,
  ...change,
});
