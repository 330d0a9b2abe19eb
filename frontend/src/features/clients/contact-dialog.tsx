import { Button, Modal, NativeSelect, Select, Switch, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import type { ContactView } from '@/shared/api/generated';
import { zones } from '@/shared/format/places';
import { Refusal } from '@/shared/ui/refusal';
import { channels, contactRoles, nobodyYet, toDetails, valuesOf } from './contact-values';
import { useAddContact, useChangeContact } from './queries';

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
  const form = useForm({ initialValues: contact ? valuesOf(contact) : nobodyYet });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [known] = useState(zones);
  const add = useAddContact(clientId);
  const change = useChangeContact();
  const ended = {
    onSuccess: onClose,
    onError: (thrown: unknown) => setRefusal(showProblem(form, thrown)),
  };
  const submit = form.onSubmit((values) => {
    const details = toDetails(values);
    if (contact) change.mutate({ ...details, id: contact.id, version: contact.version }, ended);
    else add.mutate(details, ended);
  });
  return (
    <Modal opened onClose={onClose} title={contact ? contact.name : 'Add a person'} size="lg">
      <form onSubmit={submit} noValidate className="stack">
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
        <Refusal sentence={refusal} />
        <div>
          <Button type="submit" loading={add.isPending || change.isPending}>
            {contact ? 'Save' : 'Add'}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
