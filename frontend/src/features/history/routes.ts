import type { RouteObject } from 'react-router';

export const historyRoutes: RouteObject[] = [
  {
    path: 'clients/:id/history',
    lazy: async () => ({ Component: (await import('./history-page')).HistoryPage }),
  },
  {
    path: 'settings/audit-log',
    lazy: async () => ({ Component: (await import('./audit-page')).AuditPage }),
  },
];
