import type { RouteObject } from 'react-router';

/** One route for both, so that a file on its way survives the step from the list to the import. */
export const importRoutes: RouteObject[] = [
  {
    path: 'import/:id?',
    lazy: async () => ({ Component: (await import('./import-page')).ImportPage }),
  },
];
