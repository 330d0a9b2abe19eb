import type { ImportViewNamedPerson } from '@/shared/api/generated';

type Person = ImportViewNamedPerson;

/** The addresses of those who are named and not to be made. */
export const leftOut = (people: Person[]): string[] =>
  people.filter(({ make }) => !make).map(({ address }) => address);

export const sameAs = (some: string[], others: string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
