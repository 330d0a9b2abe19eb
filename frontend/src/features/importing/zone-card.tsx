import { Select } from '@mantine/core';
import { useState } from 'react';
import type { ImportView } from '@/shared/api/generated';
import { zones } from '@/shared/format/places';
import { asksZone, type Draft } from './decisions';

type ZoneCardProps = {
  view: ImportView;
  draft: Draft;
  folded: boolean;
  onDraft: (draft: Draft) => void;
};

/** Asked only where a time leaves it open; one zone for all files. */
export const ZoneCard = ({ view, draft, folded, onDraft }: ZoneCardProps) => {
  const [known] = useState(() => [...new Set([view.zone, ...zones()])]);
  if (!asksZone(view.files)) return null;
  const select = (
    <Select
      className="zone-select"
      label="Some times name no zone: read them as local time in"
      data={known}
      value={draft.zone ?? view.zone}
      onChange={(zone) => onDraft({ ...draft, zone })}
      searchable
      allowDeselect={false}
      limit={80}
    />
  );
  if (!folded) return <div className="card">{select}</div>;
  return (
    <details className="card fold">
      <summary>Times are read in {draft.zone ?? view.zone}</summary>
      {select}
    </details>
  );
};
