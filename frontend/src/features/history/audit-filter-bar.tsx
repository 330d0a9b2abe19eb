import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '@/features/tenancy/queries';
import { kinds, type AuditFilters } from './filters';

type AuditFilterBarProps = {
  filters: AuditFilters;
  onChange: (change: Partial<AuditFilters>) => void;
};

const kindChoices = Object.entries(kinds).map(([value, label]) => ({ value, label }));

export const AuditFilterBar = ({ filters, onChange }: AuditFilterBarProps) => {
  const members = useQuery(membersQuery).data ?? [];
  return (
    <div className="row audit-filters">
      <NativeSelect
        label="Who"
        size="xs"
        data={[
          { value: '', label: 'Everybody' },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filters.member}
        onChange={({ currentTarget }) => onChange({ member: currentTarget.value })}
      />
      <NativeSelect
        label="What"
        size="xs"
        data={[{ value: '', label: 'Everything' }, ...kindChoices]}
        value={filters.kind}
        onChange={({ currentTarget }) =>
          onChange({ kind: currentTarget.value as AuditFilters['kind'] })
        }
      />
      <TextInput
        label="From"
        type="date"
        size="xs"
        value={filters.from}
        onChange={({ currentTarget }) => onChange({ from: currentTarget.value })}
      />
      <TextInput
        label="Until"
        type="date"
        size="xs"
        value={filters.until}
        onChange={({ currentTarget }) => onChange({ until: currentTarget.value })}
      />
    </div>
  );
};
