import type { Role } from '@/shared/api/generated';

/** A command without an address opens the quick log. */
export type Command = { id: string; label: string; to?: string; roles?: Role[] };

const commands: Command[] = [
  { id: 'quiet', label: 'Quiet', to: '/quiet' },
  { id: 'triage', label: 'Triage', to: '/triage' },
  { id: 'clients', label: 'Clients', to: '/clients' },
  { id: 'import', label: 'Import', to: '/import', roles: ['OWNER', 'MANAGER'] },
  { id: 'settings', label: 'Settings', to: '/settings' },
  { id: 'log', label: 'Log activity' },
];

export const commandsFor = (role: Role): Command[] =>
  commands.filter(({ roles }) => !roles || roles.includes(role));
