import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientView } from '@/shared/api/generated';
import { pickQuery } from './queries';

type ParentFieldProps = {
  /** Whom the form is about, if they are there already. */
  client: ClientView | undefined;
  input: { value?: string | null; error?: React.ReactNode; onChange: (id: string | null) => void };
};

/** The client above this one, found by name, web address or somebody there. */
export const ParentField = ({ client, input }: ParentFieldProps) => {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState({
    value: client?.parentId ?? '',
    label: client?.parentName ?? 'Another client',
  });
  const [words] = useDebouncedValue(typed === picked.label ? '' : typed.trim(), 150);
  const found = (useQuery(pickQuery(words)).data ?? [])
    .filter(({ id }) => id !== client?.id && id !== picked.value)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      label="Part of"
      placeholder="No other client"
      clearable
      searchable
      filter={({ options }) => options}
      data={picked.value ? [picked, ...found] : found}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage="No client of that name."
      value={input.value ?? null}
      error={input.error}
      onChange={(id, option) => {
        setPicked({ value: id ?? '', label: option?.label ?? '' });
        input.onChange(id);
      }}
    />
  );
};
