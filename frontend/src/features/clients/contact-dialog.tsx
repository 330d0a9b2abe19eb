import { NativeSelect, Select, Switch, TagsInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Problem } from '@/shared/api/problem';
import type { ContactView } from '@/shared/api/generated';
import { zones } from '@/shared/format/places';
import { VersionedEnd } from '@/shared/form/versioned-end';
import { useVersionedForm } from '@/shared/form/versioned-form';
import { Dialog } from '@/shared/ui/dialog';
import { Agreed } from './agreed';
import { DeleteContact } from './delete-contact';
import {
  channels,
  contactRoles,
  contactWords,
  nobodyYet,
  toDetails,
  valuesOf,
  type ContactValues,
} from './contact-values';
import { contactsQuery, useAddContact, useChangeContact } from './queries';

type ContactDialogProps = {
  clientId: string;
  /** Absent for somebody new. */
  contact?: ContactView | undefined;
  others: ContactView[];
  onClose: () => void;
};

const choices = (labels: Record<string, string>, none: string) => [
  { value: '', label: none },
  ...Object.entries(labels).map(([value, label]) => ({ value, label })),
];

export const ContactDialog = ({ clientId, contact, others, onClose }: ContactDialogProps) => {
  const cache = useQueryClient();
  const [known] = useState(zones);
  const add = useAddContact(clientId);
  const change = useChangeContact();
  const versioned = useVersionedForm<ContactView | undefined, ContactValues>({
    record: contact,
    valuesOf: (read) => (read ? valuesOf(read) : nobodyYet),
    words: contactWords(others),
    save: (values, over) =>
      over
        ? change.mutateAsync({ ...toDetails(values), id: over.id, version: over.version })
        : add.mutateAsync(toDetails(values)),
    onSaved: onClose,
    readNow: async () => {
      const all = await cache.query({ ...contactsQuery(clientId), staleTime: 0 });
      const now = all.find(({ id }) => id === contact?.id);
      if (!now) throw new Problem(404, 'about:blank', 'Somebody has taken this person out.');
      return now;
    },
    onNothingLeft: onClose,
  });
  const { form } = versioned;
  return (
    <Dialog onClose={onClose} title={contact ? contact.name : 'Add a person'} size="lg">
      <form onSubmit={versioned.submit} noValidate className="stack">
        <div className="two-fields">
          <TextInput label="First name" data-autofocus {...form.getInputProps('givenName')} />
          <TextInput label="Last name" {...form.getInputProps('familyName')} />
          <TextInput label="Title" {...form.getInputProps('title')} />
          <NativeSelect
            label="Role"
            data={choices(contactRoles, 'Guess from the title')}
            {...form.getInputProps('role')}
          />
          <TagsInput label="E-mail addresses" {...form.getInputProps('emails')} />
          <TagsInput label="Phone numbers" {...form.getInputProps('phones')} />
          <NativeSelect
            label="Prefers"
            data={choices(channels, 'Not known')}
            {...form.getInputProps('preferredChannel')}
          />
          <Select
            label="Time zone"
            placeholder="The agency’s"
            clearable
            searchable
            limit={80}
            data={known}
            {...form.getInputProps('timeZone')}
          />
          <Select
            label="Introduced by"
            placeholder="Nobody"
            clearable
            data={others
              .filter(({ id }) => id !== contact?.id)
              .map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('introducedById')}
          />
        </div>
        <div className="row">
          <Switch label="We have met them" {...form.getInputProps('met', { type: 'checkbox' })} />
          <Switch
            label="Has left the company"
            {...form.getInputProps('hasLeft', { type: 'checkbox' })}
          />
        </div>
        <VersionedEnd versioned={versioned} verb={contact ? 'Save' : 'Add'} />
      </form>
      {contact && <DeleteContact contact={contact} onDeleted={onClose} />}
      {contact && (
        <div className="agreed-apart">
          <Agreed
            party={{ kind: 'contact', id: contact.id }}
            title={`Agreed with ${contact.name}`}
            nothing="Nothing of their own: what was agreed with the client holds."
          />
          <p className="small">
            <Link className="link" to={`/clients/${clientId}/history?contact=${contact.id}`}>
              History of {contact.name}
            </Link>
          </p>
        </div>
      )}
    </Dialog>
  );
};
