import { redirect, type RouteObject } from 'react-router';

export const radarRoutes: RouteObject[] = [
  { index: true, loader: () => redirect('/quiet') },
  {
    path: 'quiet',
    lazy: async () => ({ Component: (await import('./quiet-page')).QuietPage }),
  },
  {
    path: 'triage',
    lazy: async () => ({ Component: (await import('./triage-page')).TriagePage }),
  },
];
