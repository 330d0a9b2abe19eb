import type { Stage } from '@/shared/api/generated';

export const stages: Record<Stage, string> = {
  PROSPECT: 'Prospect',
  ACTIVE: 'Active',
  KEY_ACCOUNT: 'Key account',
  FORMER: 'Former',
};

export const sorts = { NAME: 'Name', STAGE: 'Stage', OWNER: 'Owner', CHANGED: 'Last changed' };

export type Sort = keyof typeof sorts;

/** `owner` is "mine", "team" or a member's id; an empty stage is any. */
export type ClientFilters = { name: string; stage: Stage | ''; owner: string; sort: Sort };

const isStage = (word: string | null): word is Stage => word !== null && word in stages;
const isSort = (word: string | null): word is Sort => word !== null && word in sorts;

export const readFilters = (search: URLSearchParams): ClientFilters => {
  const stage = search.get('stage');
  const sort = search.get('sort');
  return {
    name: search.get('q') ?? '',
    stage: isStage(stage) ? stage : '',
    owner: search.get('owner') ?? 'team',
    sort: isSort(sort) ? sort : 'NAME',
  };
};

export const writeFilters = ({ name, stage, owner, sort }: ClientFilters): URLSearchParams => {
  const search = new URLSearchParams();
  if (name) search.set('q', name);
  if (stage) search.set('stage', stage);
  if (owner !== 'team') search.set('owner', owner);
  if (sort !== 'NAME') search.set('sort', sort);
  return search;
};

/** All but the name, which the search looks up. */
export const toQuery = ({ stage, owner, sort }: ClientFilters) => ({
  sort,
  ...(stage ? { stage } : {}),
  ...(owner === 'mine' ? { mine: true } : owner === 'team' ? {} : { owner }),
});

export const isFiltered = ({ name, stage, owner }: ClientFilters): boolean =>
  name.trim() !== '' || stage !== '' || owner !== 'team';
