import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { clientsKey } from '@/shared/api/keys';
import { listClients } from '@/shared/api/generated';
import type { ClientRow } from '@/shared/api/generated';

type ClientPickerProps = { label: string; onPick: (client: ClientRow) => void };

export const ClientPicker = ({ label, onPick }: ClientPickerProps) => {
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed.trim(), 150);
  const combobox = useCombobox({ opened: true });
  const found = useQuery({
    queryKey: [...clientsKey, 'pick', name],
    queryFn: async ({ signal }) =>
      (await listClients({ query: { limit: 8, ...(name ? { name } : {}) }, signal })).data.items,
  });
  const pick = (id: string) => {
    const client = found.data?.find((row) => row.id === id);
    if (client) onPick(client);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.EventsTarget>
        <TextInput
          label={label}
          data-autofocus
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
      </Combobox.EventsTarget>
      <div className="picker-options">
        {found.data && found.data.length > 0 && (
          <Combobox.Options mt={8} aria-label="Clients">
            {found.data.map(({ id, name: client, domain }) => (
              <Combobox.Option key={id} value={id}>
                {client} <span className="fine">{domain}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        )}
        {found.data?.length === 0 && <p className="small muted">No client of that name.</p>}
      </div>
    </Combobox>
  );
};
