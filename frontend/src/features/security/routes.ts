import type { RouteObject } from 'react-router';

export const securityRoutes: RouteObject[] = [
  {
    path: 'sign-in',
    lazy: async () => ({ Component: (await import('./sign-in-page')).SignInPage }),
  },
  {
    path: 'sign-in/code',
    lazy: async () => ({ Component: (await import('./second-step-page')).SecondStepPage }),
  },
  {
    path: 'keep-second-step',
    lazy: async () => ({ Component: (await import('./way-back-page')).KeepSecondStepPage }),
  },
  {
    path: 'remove-second-step',
    lazy: async () => ({ Component: (await import('./way-back-page')).RemoveSecondStepPage }),
  },
  {
    path: 'sign-in/arrived',
    lazy: async () => ({ Component: (await import('./arrived-page')).ArrivedPage }),
  },
  {
    path: 'sign-up',
    lazy: async () => ({ Component: (await import('./sign-up-page')).SignUpPage }),
  },
  { path: 'join', lazy: async () => ({ Component: (await import('./join-page')).JoinPage }) },
  {
    path: 'forgot-password',
    lazy: async () => ({ Component: (await import('./forgot-password-page')).ForgotPasswordPage }),
  },
  {
    path: 'new-password',
    lazy: async () => ({ Component: (await import('./new-password-page')).NewPasswordPage }),
  },
];
