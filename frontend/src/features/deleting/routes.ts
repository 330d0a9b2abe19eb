import type { RouteObject } from 'react-router';

export const deletingRoutes: RouteObject[] = [
  {
    path: 'deleted',
    lazy: async () => ({ Component: (await import('./deleted-page')).DeletedPage }),
  },
];
