import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { sessionQuery } from '@/features/tenancy/session';
import { Failed } from '@/shared/ui/states';

/** Lets nobody in who has no session, and brings them back to where they wanted to go. */
export const SignedIn = ({ children }: { children: ReactNode }) => {
  const session = useQuery(sessionQuery);
  const { pathname, search } = useLocation();

  if (session.data) return children;
  if (session.isError) return <Failed problem={session.error} retry={session.refetch} />;
  if (session.isPending) return <div className="app-waiting" role="status" aria-label="Loading" />;
  const wanted = pathname === '/' ? '' : `?then=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${wanted}`} replace />;
};
