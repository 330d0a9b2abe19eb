import { NativeSelect } from '@mantine/core';
import { useColleagues } from '@/features/tenancy/queries';
import { sorts, type QuietFilters, type Sort } from './filters';

type QuietFilterBarProps = {
  filters: QuietFilters;
  onChange: (change: Partial<QuietFilters>) => void;
};

export const QuietFilterBar = ({ filters, onChange }: QuietFilterBarProps) => {
  const members = useColleagues(filters.owner);
  return (
    <div className="row filter-bar">
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
        aria-label="Order"
        value={filters.sort}
        onChange={({ currentTarget }) => onChange({ sort: currentTarget.value as Sort })}
        data={Object.entries(sorts).map(([value, label]) => ({ value, label }))}
      />
      <span className="grow" />
      <span className="fine keys-hint">
        <kbd className="key">j</kbd> <kbd className="key">k</kbd> up and down ·{' '}
        <kbd className="key">↵</kbd> open · <kbd className="key">L</kbd> log
      </span>
    </div>
  );
};
