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

/**
 * Puts what the server said of single fields beside them. Answers what is left to say as a
 * sentence, or null when every complaint found its field.
 */
export const showProblem = (form: AnyForm, thrown: unknown): string | null => {
  if (!(thrown instanceof Problem) || thrown.errors.length === 0) return sentenceOf(thrown);
  const values = form.getValues();
  const known = thrown.errors.filter(({ field }) => has(values, field));
  known.forEach(({ field, message }) => form.setFieldError(field, message));
  return known.length === thrown.errors.length ? null : thrown.detail;
};

/** The version a write was based on, as the server wants it. */
export const ifMatch = (version: number): { 'If-Match': string } => ({
  'If-Match': `"${version}"`,
});
