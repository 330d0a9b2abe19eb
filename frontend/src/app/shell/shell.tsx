import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { Navigation } from './navigation';

/** The frame around every page of somebody who is signed in. */
export const Shell = () => {
  const moving = useNavigation().state !== 'idle';
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to the page
      </a>
      <div className="shell">
        <Navigation />
        <div className="shell-main">
          <main id="content" tabIndex={-1} aria-busy={moving}>
            <Outlet />
          </main>
        </div>
      </div>
      <ScrollRestoration />
    </>
  );
};
