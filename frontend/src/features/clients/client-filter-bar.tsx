import { NativeSelect, TextInput } from '@mantine/core';
import { useColleagues } from '@/features/tenancy/queries';
import type { Stage } from '@/shared/api/generated';
import { sorts, stages, type ClientFilters, type Sort } from './filters';

type ClientFilterBarProps = {
  filters: ClientFilters;
  onChange: (change: Partial<ClientFilters>) => void;
};

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const ClientFilterBar = ({ filters, onChange }: ClientFilterBarProps) => {
  const members = useColleagues(filters.owner);
  return (
    <div className="row filter-bar">
      <TextInput
        className="client-search"
        aria-label="Name, web address or person"
        placeholder="Name, web address or person"
        type="search"
        value={filters.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <NativeSelect
        aria-label="Whose clients"
        value={filters.owner}
        onChange={({ currentTarget }) => onChange({ owner: currentTarget.value })}
        data={[
          { value: 'team', label: 'Whole team' },
          { value: 'mine', label: 'Mine' },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        aria-label="Stage"
        value={filters.stage}
        onChange={({ currentTarget }) => onChange({ stage: currentTarget.value as Stage | '' })}
        data={[{ value: '', label: 'Any stage' }, ...choices(stages)]}
      />
      <NativeSelect
        aria-label="Order"
        value={filters.sort}
        onChange={({ currentTarget }) => onChange({ sort: currentTarget.value as Sort })}
        data={choices(sorts)}
      />
    </div>
  );
};
