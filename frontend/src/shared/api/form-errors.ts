import { Problem, sentenceOf } from './problem';

type AnyForm = {
  getValues: () => object;
  setFieldError: (path: string, message: string) => void;
};

const has = (values: unknown, path: string): boolean => {
  let at = values;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return true;
};

/** Sorts what the server said into what belongs to single fields and what is left to say. */
export const sortProblem = (values: object, thrown: unknown) => {
  if (!(thrown instanceof Problem) || thrown.errors.length === 0) {
    return { fields: {}, rest: sentenceOf(thrown) };
  }
  const known = thrown.errors.filter(({ field }) => has(values, field));
  return {
    fields: Object.fromEntries(known.map(({ field, message }) => [field, message])),
    rest: known.length === thrown.errors.length ? null : thrown.detail,
  };
};

/** Puts complaints beside their fields; answers the sentence that is left to say, if any. */
export const showProblem = (form: AnyForm, thrown: unknown): string | null => {
  const { fields, rest } = sortProblem(form.getValues(), thrown);
  Object.entries(fields).forEach(([field, message]) => form.setFieldError(field, message));
  return rest;
};

/** The version a write was based on, as the server wants it. */
export const ifMatch = (version: number): { 'If-Match': string } => ({
  'If-Match': `"${version}"`,
});
