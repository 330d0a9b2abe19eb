import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '@/shared/ui/page';
import { ShowMore } from '@/shared/ui/show-more';
import { Empty, Failed, RowSkeletons } from '@/shared/ui/states';
import { AddClient } from './add-client';
import { ClientFilterBar } from './client-filter-bar';
import { ClientTable } from './client-table';
import { isFiltered, readFilters, writeFilters, type ClientFilters } from './filters';
import { NoClients } from './no-clients';
import { clientsQuery } from './queries';
import './clients.css';

export const ClientsPage = () => {
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const filters = readFilters(search);
  const [name] = useDebouncedValue(filters.name, 150);
  const clients = useInfiniteQuery(clientsQuery({ ...filters, name }));
  const rows = clients.data?.pages.flatMap(({ items }) => items) ?? [];
  const show = (change: Partial<ClientFilters>) =>
    setSearch(writeFilters({ ...filters, ...change }), { replace: true });

  return (
    <>
      <PageHead
        title="Clients"
        answer="Everybody you work for, have worked for, or want to."
        actions={
          <>
            <Button component={Link} to="/deleted" variant="subtle" color="gray">
              Deleted
            </Button>
            <Button onClick={() => setAdding(true)}>Add a client</Button>
          </>
        }
      />
      <ClientFilterBar filters={filters} onChange={show} />
      <section className="card client-card" aria-label="Clients" aria-busy={clients.isFetching}>
        {clients.isPending && <RowSkeletons rows={10} height={62} />}
        {clients.isLoadingError && <Failed problem={clients.error} retry={clients.refetch} />}
        {clients.data && rows.length === 0 && (
          <Nothing filtered={isFiltered(filters)} onAdd={() => setAdding(true)} />
        )}
        {rows.length > 0 && <ClientTable rows={rows} />}
      </section>
      <ShowMore list={clients} />
      {adding && <AddClient onClose={() => setAdding(false)} />}
    </>
  );
};

const Nothing = ({ filtered, onAdd }: { filtered: boolean; onAdd: () => void }) =>
  filtered ? (
    <Empty title="Nobody is like that">Try fewer letters, another stage, or the whole team.</Empty>
  ) : (
    <NoClients
      title="Here your clients will stand"
      add={
        <Button variant="default" onClick={onAdd}>
          Add one
        </Button>
      }
    >
      Import them from your old system with all that happened so far, or add them one by one.
    </NoClients>
  );
