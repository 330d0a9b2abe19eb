import type { RouteObject } from 'react-router';

export const deskRoutes: RouteObject[] = [
  {
    path: 'clients/:id',
    lazy: async () => ({ Component: (await import('./client-page')).ClientPage }),
  },
];
