import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { AnotherMember } from '@/features/security/another-member';
import { SignInAgain } from '@/features/security/sign-in-again';
import { useOtherTabs } from '@/features/tenancy/other-tabs';
import { sessionQuery } from '@/features/tenancy/session';
import { useStanding } from '@/features/tenancy/standing';
import { FailedPage } from '@/shared/ui/failed-page';
import { SetUpFirstPage } from './set-up-first-page';

/** Lets nobody in who has no session, and brings them back to where they wanted to go. */
export const SignedIn = ({ children }: { children: ReactNode }) => {
  const session = useQuery(sessionQuery);
  const standing = useStanding();
  useOtherTabs();
  const { pathname, search } = useLocation();
  const isDue = session.data?.secondFactorDue ?? false;
  // A rule that begins while somebody writes takes nothing from them.
  const [wasIn, setWasIn] = useState(false);
  if (session.data && !isDue && !wasIn) setWasIn(true);

  if (session.data) {
    return (
      <>
        {wasIn && <div style={{ display: isDue ? 'none' : 'contents' }}>{children}</div>}
        {isDue && <SetUpFirstPage session={session.data} />}
        {standing === 'ENDED' && <SignInAgain session={session.data} />}
        {standing === 'ANOTHER' && <AnotherMember session={session.data} />}
      </>
    );
  }
  if (session.isLoadingError) {
    return (
      <main className="error-page">
        <FailedPage
          problem={session.error}
          retry={session.refetch}
          missing={{ title: 'There is no such page', to: '/sign-in', label: 'Sign in' }}
        />
      </main>
    );
  }
  if (session.isPending) return <div className="app-waiting" role="status" aria-label="Loading" />;
  const wanted = pathname === '/' ? '' : `?then=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${wanted}`} replace />;
};
