import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { quietCountQuery } from '@/features/radar/queries';
import { SampleMark } from '@/features/sample/sample-mark';
import { useSession } from '@/features/tenancy/session';
import { pages, settings } from './pages';
import { PersonMenu } from './person-menu';

export const Navigation = () => {
  const { member } = useSession();
  const quiet = useQuery(quietCountQuery).data ?? 0;
  const mine = pages.filter(({ roles }) => roles.includes(member.role));
  return (
    <nav className="nav" aria-label="Pages">
      <NavLink to="/quiet" className="brand">
        <i aria-hidden />
        Rekindle
      </NavLink>
      {mine.map(({ to, label }) => (
        <NavLink key={to} to={to} className="nav-page">
          {label} {to === '/quiet' && quiet > 0 && <b>{quiet.toLocaleString()}</b>}
        </NavLink>
      ))}
      <span className="grow nav-gap" />
      <SampleMark />
      <NavLink to={settings.to} className="nav-page">
        {settings.label}
      </NavLink>
      <PersonMenu />
    </nav>
  );
};
