import type { Role } from '@/features/tenancy/session';

type Page = { to: string; label: string; roles: Role[] };

export const pages: Page[] = [];

export const settings: Page = {
  to: '/settings',
  label: 'Settings',
  roles: ['OWNER', 'MANAGER', 'RECRUITER'],
};
