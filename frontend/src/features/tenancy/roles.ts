import type { Role } from '@/shared/api/generated';

export const roles: { value: Role; label: string }[] = [
  { value: 'OWNER', label: 'Owner' },
  { value: 'MANAGER', label: 'Manager' },
  { value: 'RECRUITER', label: 'Recruiter' },
];

export const roleLabel = (role: Role): string =>
  roles.find(({ value }) => value === role)?.label ?? role;
