import type { RouteObject } from 'react-router';

export const mailRoutes: RouteObject[] = [
  {
    path: 'mailbox',
    lazy: async () => ({ Component: (await import('./mailbox-page')).MailboxPage }),
  },
];
