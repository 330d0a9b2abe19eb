import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { contactsQuery } from '@/features/clients/queries';
import { choices, directions, kinds } from './kinds';
import type { TimelineFilters } from './filters';

type TimelineFilterBarProps = {
  clientId: string;
  filters: TimelineFilters;
  onChange: (change: Partial<TimelineFilters>) => void;
};

const kindLabels = Object.entries(kinds).map(([value, { label }]) => ({ value, label }));

export const TimelineFilterBar = ({ clientId, filters, onChange }: TimelineFilterBarProps) => {
  const contacts = useQuery(contactsQuery(clientId)).data ?? [];
  return (
    <div className="row timeline-filters">
      <NativeSelect
        aria-label="Kind"
        size="xs"
        data={[{ value: '', label: 'Everything' }, ...kindLabels]}
        value={filters.kind}
        onChange={({ currentTarget }) =>
          onChange({ kind: currentTarget.value as TimelineFilters['kind'] })
        }
      />
      <NativeSelect
        aria-label="Person"
        size="xs"
        data={[
          { value: '', label: 'Everybody' },
          ...contacts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filters.contact}
        onChange={({ currentTarget }) => onChange({ contact: currentTarget.value })}
      />
      <NativeSelect
        aria-label="Direction"
        size="xs"
        data={[{ value: '', label: 'Both ways' }, ...choices(directions, ['OUTBOUND', 'INBOUND'])]}
        value={filters.direction}
        onChange={({ currentTarget }) =>
          onChange({ direction: currentTarget.value as TimelineFilters['direction'] })
        }
      />
    </div>
  );
};
