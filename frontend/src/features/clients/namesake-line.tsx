import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { pickQuery } from './queries';

const plain = (name: string): string => name.trim().toLowerCase();

/** Asks, before a client is added, whether they are there already. */
export const NamesakeLine = ({ name }: { name: string }) => {
  const [words] = useDebouncedValue(name.trim(), 200);
  const found = useQuery({ ...pickQuery(words), enabled: words !== '' }).data ?? [];
  const same = found.filter((client) => plain(client.name) === plain(name));
  return (
    <div role="status">
      {same.map(({ id, name: called }) => (
        <p key={id} className="small muted">
          There is a client of this name already:{' '}
          <Link className="link" to={`/clients/${id}`}>
            {called}
          </Link>
        </p>
      ))}
    </div>
  );
};
