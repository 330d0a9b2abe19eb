import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ContactView } from '@/shared/api/generated';
import { Failed } from '@/shared/ui/states';
import { ContactBox } from './contact-box';
import { ContactDialog } from './contact-dialog';
import { layChain } from './chain-layout';
import { IntroductionChain } from './introduction-chain';
import { contactsQuery } from './queries';
import './clients.css';

type PeopleCardProps = {
  clientId: string;
  /** What is known of somebody's silence, to stand under their name. */
  lines: Record<string, string>;
};

export const PeopleCard = ({ clientId, lines }: PeopleCardProps) => {
  const contacts = useQuery(contactsQuery(clientId));
  const [search, setSearch] = useSearchParams();
  const asked = search.get('person') === 'new';
  const [picked, setEditing] = useState<ContactView | 'new' | null>(null);
  const editing = picked ?? (asked ? 'new' : null);
  const close = () => {
    setEditing(null);
    if (asked) {
      search.delete('person');
      setSearch(search, { replace: true });
    }
  };
  const all = (contacts.data ?? []).map((contact) => ({
    ...contact,
    introducedBy: contact.introducedById,
  }));
  const chain = layChain(all);
  const box = (contact: ContactView) => (
    <ContactBox contact={contact} line={lines[contact.id]} onOpen={() => setEditing(contact)} />
  );
  return (
    <section className="card" aria-labelledby="people">
      <header className="row">
        <h2 id="people" className="grow">
          People
        </h2>
        <Button variant="default" size="compact-sm" onClick={() => setEditing('new')}>
          Add
        </Button>
      </header>
      {contacts.isPending && <Skeleton height={120} mt={10} />}
      {contacts.isLoadingError && <Failed problem={contacts.error} retry={contacts.refetch} />}
      {contacts.data?.length === 0 && (
        <p className="small muted">
          Nobody yet. Add whom you talk to, and who introduced you to whom is drawn here.
        </p>
      )}
      {chain.placed.length > 0 && <IntroductionChain placed={chain.placed} draw={box} />}
      {chain.apart.length > 0 && (
        <div className="contact-boxes">
          {chain.apart.map((contact) => (
            <div key={contact.id}>{box(contact)}</div>
          ))}
        </div>
      )}
      {editing && (
        <ContactDialog
          clientId={clientId}
          contact={editing === 'new' ? undefined : editing}
          others={all}
          onClose={close}
        />
      )}
    </section>
  );
};
