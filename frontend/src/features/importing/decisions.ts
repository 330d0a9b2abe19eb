import { Problem } from '@/shared/api/problem';
import type {
  DateOrder,
  DecideImport,
  DecideImportColumnDecision,
  ImportField,
  ImportFileView,
  ImportFileViewImportColumn,
  ImportView,
} from '@/shared/api/generated';

type Column = ImportFileViewImportColumn;

/** What somebody chose for a column; what is absent stays as proposed. */
export type ColumnChoice = { field?: ImportField; dateOrder?: DateOrder };

/** Choices by file and position, and the zone; nothing of it has been sent yet. */
export type Draft = {
  zone: string | null;
  columns: Record<string, ColumnChoice>;
  /**
   * Another kind of file needs other columns, which only a plan brings. That plan is not what
   * somebody asked to see: they are still at the files.
   */
  atFiles: boolean;
};

export const nothingChosen: Draft = { zone: null, columns: {}, atFiles: false };

/** The import as the page shows it, given how far its reader is. */
export const asRead = (view: ImportView, { atFiles }: Draft): ImportView =>
  atFiles && view.status === 'PREVIEWED' ? { ...view, status: 'COLLECTING' } : view;

const sureEnough = 0.7;

/** Another content under the same name, or another kind, is another file: old choices lapse. */
const keyOf = ({ name, bytes, kind }: ImportFileView, { position }: Column): string =>
  [name, bytes, kind, position].join('/');

export const choiceOf = (draft: Draft, file: ImportFileView, column: Column): ColumnChoice =>
  draft.columns[keyOf(file, column)] ?? {};

export const choose = (
  draft: Draft,
  file: ImportFileView,
  column: Column,
  choice: ColumnChoice,
): Draft => ({
  ...draft,
  columns: {
    ...draft.columns,
    [keyOf(file, column)]: { ...choiceOf(draft, file, column), ...choice },
  },
});

/** A column without a value cannot do harm, so it is never worth a question. */
export const isAsked = ({ confidence, dateOrderAsked, samples }: Column): boolean =>
  samples.some((sample) => sample.trim() !== '') && (confidence < sureEnough || dateOrderAsked);

export const isKindAsked = ({ kindConfidence }: ImportFileView): boolean =>
  kindConfidence < sureEnough;

const isDated = (field: ImportField): boolean => field === 'AT' || field === 'SINCE';

/** The order is asked where the values leave it open, and where a column is newly made a date. */
export const asksOrder = (column: Column, choice: ColumnChoice): boolean => {
  const field = choice.field ?? column.field;
  return isDated(field) && (column.dateOrderAsked || field !== column.field);
};

const namesZone = /\d:\d{2}.*(?:z|[+-]\d{2}:?\d{2})$/i;

/** Whether some activity has a time that leaves open where it was that late. */
export const asksZone = (files: ImportFileView[]): boolean =>
  files
    .filter(({ kind }) => kind === 'ACTIVITIES')
    .flatMap(({ columns }) => columns)
    .some(
      ({ field, samples }) =>
        field === 'TIME' ||
        (field === 'AT' && samples.some((sample) => !namesZone.test(sample.trim()))),
    );

/** How many things are worth a look before the plan is made. */
export const openQuestions = (files: ImportFileView[]): number =>
  files.reduce(
    (sum, file) => sum + (isKindAsked(file) ? 1 : 0) + file.columns.filter(isAsked).length,
    asksZone(files) ? 1 : 0,
  );

const decided = (column: Column, choice: ColumnChoice): DecideImportColumnDecision => {
  const dateOrder = choice.dateOrder ?? (asksOrder(column, choice) ? column.dateOrder : undefined);
  return {
    position: column.position,
    field: choice.field ?? column.field,
    ...(dateOrder ? { dateOrder } : {}),
  };
};

/** Whether somebody chose what the last plan did not know. */
export const isUnsent = ({ files, zone }: ImportView, draft: Draft): boolean =>
  (draft.zone !== null && draft.zone !== zone) ||
  files.some((file) =>
    file.columns.some((column) => {
      const { field, dateOrder } = choiceOf(draft, file, column);
      return (
        (field !== undefined && field !== column.field) ||
        (dateOrder !== undefined && dateOrder !== column.dateOrder)
      );
    }),
  );

/** Sends what was chosen and what was asked and left as proposed: both are answers now. */
export const toDecisions = (files: ImportFileView[], draft: Draft): DecideImport => ({
  ...(draft.zone ? { zone: draft.zone } : {}),
  files: files.flatMap((file) => {
    const columns = file.columns
      .map((column) => ({ column, choice: choiceOf(draft, file, column) }))
      .filter(({ column, choice }) => isAsked(column) || Object.keys(choice).length > 0)
      .map(({ column, choice }) => decided(column, choice));
    return columns.length > 0 ? [{ name: file.name, columns }] : [];
  }),
});

/** What was refused, by file: the server counts the files of the request, people know names. */
export const complaints = (sent: DecideImport | undefined, thrown: unknown) => {
  const byFile: Record<string, string[]> = {};
  const errors = thrown instanceof Problem ? thrown.errors : [];
  for (const { field, message } of errors) {
    const at = /^files\[(\d+)\]/.exec(field)?.[1];
    const name = at === undefined ? undefined : sent?.files?.[Number(at)]?.name;
    if (name !== undefined) byFile[name] = [...(byFile[name] ?? []), message];
  }
  return byFile;
};
