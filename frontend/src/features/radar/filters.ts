import type { State } from '@/shared/api/generated';

export const sorts = {
  URGENCY: 'What matters first',
  SILENCE: 'Longest silence',
  NAME: 'Name',
  OWNER: 'Owner',
  STAGE: 'Stage',
} as const;

export type Sort = keyof typeof sorts;

/** What the address of the page says is to be shown. `owner` is "mine", "team" or a member's id. */
export type QuietFilters = { states: State[]; owner: string; sort: Sort };

const filterable: State[] = [
  'WE_OWE',
  'QUIET',
  'COOLING',
  'DRIFTING',
  'DARK',
  'WAITING',
  'DORMANT',
  'PARKED',
  'REVIVED',
  'ACTIVE',
];

const isState = (word: string): word is State => (filterable as string[]).includes(word);
const isSort = (word: string | null): word is Sort => word !== null && word in sorts;

export const readFilters = (search: URLSearchParams): QuietFilters => {
  const sort = search.get('sort');
  return {
    states: (search.get('state') ?? '').split(',').filter(isState),
    owner: search.get('owner') ?? 'team',
    sort: isSort(sort) ? sort : 'URGENCY',
  };
};

/** The other way round; what is usual is left out of the address. */
export const writeFilters = ({ states, owner, sort }: QuietFilters): URLSearchParams => {
  const search = new URLSearchParams();
  if (states.length > 0) search.set('state', states.join(','));
  if (owner !== 'team') search.set('owner', owner);
  if (sort !== 'URGENCY') search.set('sort', sort);
  return search;
};

export const toQuery = ({ states, owner, sort }: QuietFilters) => ({
  sort,
  order: sort === 'SILENCE' ? ('DESC' as const) : ('ASC' as const),
  ...(states.length > 0 ? { state: states } : {}),
  ...(owner === 'mine' ? { mine: true } : owner === 'team' ? {} : { owner }),
});
