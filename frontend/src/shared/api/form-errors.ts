import { Problem, sentenceOf } from './problem';

type AnyForm = {
  getValues: () => object;
  setFieldError: (path: string, message: string) => void;
};

/** Where on the form a complaint belongs: that about `phones[1]` stands below all the phones. */
const placeOf = (values: unknown, field: string): string | null => {
  const path = field.replace(/\[\d+\].*$/, '');
  let at = values;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(step in at)) return null;
    at = (at as Record<string, unknown>)[step];
  }
  return path;
};

/** Sorts what the server said into what belongs to single fields and what is left to say. */
export const sortProblem = (values: object, thrown: unknown) => {
  if (!(thrown instanceof Problem) || thrown.errors.length === 0) {
    return { fields: {}, rest: sentenceOf(thrown) };
  }
  const fields: Record<string, string> = {};
  const unplaced: string[] = [];
  thrown.errors.forEach(({ field, message }) => {
    const place = placeOf(values, field);
    if (place === null) unplaced.push(message);
    else fields[place] ??= message;
  });
  const rest = [...new Set([thrown.detail, ...unplaced])].join(' ');
  return { fields, rest: unplaced.length === 0 ? null : rest };
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
