import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientView } from '@/shared/api/generated';
import { clientQuery, pickQuery } from './queries';

type ParentFieldProps = {
  /** Whom the form is about, if they are there already. */
  client: ClientView | undefined;
  input: { value?: string | null; error?: React.ReactNode; onChange: (id: string | null) => void };
};

const nameOf = (client: ClientView | undefined): string => {
  if (!client) return 'Another client';
  return client.site ? `${client.name}, ${client.site}` : client.name;
};

/** The client above this one, found by name, web address or somebody there. */
export const ParentField = ({ client, input }: ParentFieldProps) => {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState({
    value: client?.parentId ?? '',
    label: client?.parentName ?? 'Another client',
  });
  const value = input.value ?? '';
  // One that nobody picked here came with a colleague's change, and only its id is known.
  const unknown = value !== '' && value !== picked.value;
  const other = useQuery({ ...clientQuery(value), enabled: unknown }).data;
  const label = unknown ? nameOf(other) : picked.label;
  const [words] = useDebouncedValue(typed === label ? '' : typed.trim(), 150);
  const found = (useQuery(pickQuery(words)).data ?? [])
    .filter(({ id }) => id !== client?.id && id !== value)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      label="Part of"
      placeholder="No other client"
      clearable
      searchable
      filter={({ options }) => options}
      data={value ? [{ value, label }, ...found] : found}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage="No client of that name."
      value={value || null}
      error={input.error}
      onChange={(id, option) => {
        setPicked({ value: id ?? '', label: option?.label ?? '' });
        input.onChange(id);
      }}
    />
  );
};
