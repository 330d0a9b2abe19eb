import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pickQuery, type Picked } from './queries';

type ClientPickerProps = { label: string; onPick: (client: Picked) => void };

export const ClientPicker = ({ label, onPick }: ClientPickerProps) => {
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 150);
  const combobox = useCombobox({ opened: true });
  const found = useQuery(pickQuery(words));
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
          autoFocus
          type="search"
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
            {found.data.map(({ id, name, detail }) => (
              <Combobox.Option key={id} value={id}>
                {name} <span className="fine">{detail}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        )}
        {found.data?.length === 0 && (
          <p className="small muted">No client and nobody of that name.</p>
        )}
      </div>
    </Combobox>
  );
};
