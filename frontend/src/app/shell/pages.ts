import type { Role } from '@/features/tenancy/session';

type Page = { to: string; label: string; roles: Role[] };

const everybody: Role[] = ['OWNER', 'MANAGER', 'RECRUITER'];

export const pages: Page[] = [
  { to: '/quiet', label: 'Quiet', roles: everybody },
  { to: '/clients', label: 'Clients', roles: everybody },
  { to: '/import', label: 'Import', roles: ['OWNER', 'MANAGER'] },
];

export const settings: Page = { to: '/settings', label: 'Settings', roles: everybody };
