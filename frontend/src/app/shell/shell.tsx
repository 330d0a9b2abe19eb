import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { WayBackLine } from '@/features/account/way-back-line';
import { LogProvider } from '@/features/activities/log-provider';
import { StopLine } from '@/features/silence/stop-line';
import { Palette } from '@/features/search/palette';
import { Navigation } from './navigation';
import { TopBar } from './top-bar';

/** The frame around every page of somebody who is signed in. */
export const Shell = () => {
  const moving = useNavigation().state !== 'idle';
  return (
    <LogProvider warning={(clientId) => <StopLine clientId={clientId} />}>
      <a className="skip-link" href="#content">
        Skip to the page
      </a>
      <div className="shell">
        <Navigation />
        <div className="shell-main">
          <TopBar />
          <main id="content" tabIndex={-1} aria-busy={moving}>
            <WayBackLine />
            <Outlet />
          </main>
        </div>
      </div>
      <Palette />
      <ScrollRestoration />
    </LogProvider>
  );
};
