import type { ActivityKind, Direction } from '@/shared/api/generated';
import { kinds } from './kinds';

export type TimelineFilters = {
  kind: ActivityKind | '';
  contact: string;
  direction: Direction | '';
};

const isKind = (word: string | null): word is ActivityKind => word !== null && word in kinds;

export const readFilters = (search: URLSearchParams): TimelineFilters => {
  const kind = search.get('kind');
  const direction = search.get('direction');
  return {
    kind: isKind(kind) ? kind : '',
    contact: search.get('contact') ?? '',
    direction: direction === 'INBOUND' || direction === 'OUTBOUND' ? direction : '',
  };
};

export const writeFilters = (filters: TimelineFilters): URLSearchParams =>
  new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));

export const isFiltered = (filters: TimelineFilters): boolean =>
  Object.values(filters).some((value) => value !== '');
