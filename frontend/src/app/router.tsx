import { createBrowserRouter } from 'react-router';
import { accountRoutes } from '@/features/account/routes';
import { clientRoutes } from '@/features/clients/routes';
import { deletingRoutes } from '@/features/deleting/routes';
import { deskRoutes } from '@/features/desk/routes';
import { historyRoutes } from '@/features/history/routes';
import { importRoutes } from '@/features/importing/routes';
import { mailRoutes } from '@/features/mail/routes';
import { radarRoutes } from '@/features/radar/routes';
import { securityRoutes } from '@/features/security/routes';
import { settingsRoutes } from '@/features/settings/routes';
import { ErrorPage } from './shell/error-page';
import { NotFoundPage } from './shell/not-found-page';
import { Shell } from './shell/shell';
import { SignedIn } from './shell/signed-in';

export const router = createBrowserRouter([
  {
    errorElement: <ErrorPage />,
    HydrateFallback: () => null,
    children: [...securityRoutes, ...mailRoutes],
  },
  {
    element: (
      <SignedIn>
        <Shell />
      </SignedIn>
    ),
    errorElement: <ErrorPage />,
    HydrateFallback: () => null,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          ...radarRoutes,
          ...clientRoutes,
          ...deskRoutes,
          ...historyRoutes,
          ...deletingRoutes,
          ...importRoutes,
          ...settingsRoutes,
          ...accountRoutes,
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
