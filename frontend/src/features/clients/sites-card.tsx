import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { sitesQuery } from './queries';

/** The clients below this one; there is no card where there are none. */
export const SitesCard = ({ clientId }: { clientId: string }) => {
  const sites = useQuery(sitesQuery(clientId)).data ?? [];
  if (sites.length === 0) return null;
  return (
    <section className="card" aria-labelledby="sites">
      <h2 id="sites">Sites and parts</h2>
      <ul className="sites">
        {sites.map(({ id, name, site }) => (
          <li key={id}>
            <Link className="link" to={`/clients/${id}`}>
              {site ? `${name}, ${site}` : name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
