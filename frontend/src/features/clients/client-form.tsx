import { NativeSelect, Select, Switch, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode, SyntheticEvent } from 'react';
import { useColleagues } from '@/features/tenancy/queries';
import { sessionQuery } from '@/features/tenancy/session';
import type { ClientView } from '@/shared/api/generated';
import { sources, type ClientValues } from './client-values';
import { stages } from './filters';
import { NamesakeLine } from './namesake-line';
import { ParentField } from './parent-field';

type ClientFormProps = {
  form: UseFormReturnType<ClientValues>;
  client?: ClientView | undefined;
  onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  /** The end of the form: what was refused, and the button. */
  children: ReactNode;
};

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const ClientForm = ({ form, client, onSubmit, children }: ClientFormProps) => {
  const me = useQuery(sessionQuery).data?.member;
  // Who works with their own clients alone can give a client to nobody else.
  const all = useColleagues(client?.ownerId);
  const members = me?.ownClientsOnly ? all.filter(({ id }) => id === me.id) : all;
  return (
    <form onSubmit={onSubmit} noValidate className="stack">
      <TextInput label="Name" data-autofocus {...form.getInputProps('name')} />
      {!client && <NamesakeLine name={form.values.name} />}
      <div className="two-fields">
        <TextInput label="Web address" {...form.getInputProps('domain')} />
        <TextInput label="Site" placeholder="Plant 2" {...form.getInputProps('site')} />
        <ParentField client={client} input={form.getInputProps('parentId')} />
        <TextInput label="Client since" type="date" {...form.getInputProps('since')} />
        <TextInput label="Industry" {...form.getInputProps('industry')} />
        <TextInput label="Segment" {...form.getInputProps('segment')} />
        <NativeSelect label="Stage" data={choices(stages)} {...form.getInputProps('stage')} />
        <Select
          label="Owner"
          clearable
          placeholder="Nobody"
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('ownerId')}
        />
        <NativeSelect
          label="How they came to us"
          data={choices(sources)}
          {...form.getInputProps('source')}
        />
        {form.values.source === 'MPC' && (
          <TextInput label="With which candidate" {...form.getInputProps('sourceCandidate')} />
        )}
      </div>
      <TagsInput label="Tags" maxTags={20} {...form.getInputProps('tags')} />
      <div className="row">
        <Switch
          label="Off limits for candidates"
          {...form.getInputProps('offLimits', { type: 'checkbox' })}
        />
        <Switch
          label="Do not contact"
          {...form.getInputProps('doNotContact', { type: 'checkbox' })}
        />
      </div>
      {children}
    </form>
  );
};
