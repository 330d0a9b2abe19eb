import type {
  DateOrder,
  Delimiter,
  ImportField,
  ImportFileView,
  ImportKind,
  ImportStatus,
  ImportViewCounts,
  RowOutcome,
} from '@/shared/api/generated';
import { fullInstant } from '@/shared/format/dates';
import { count, listed } from '@/shared/format/words';

export const kinds: Record<ImportKind, string> = {
  CLIENTS: 'Clients',
  CONTACTS: 'Contacts',
  ACTIVITIES: 'Activities',
};

export const outcomes: Record<RowOutcome, string> = {
  NEW: 'New',
  CHANGED: 'Changed',
  UNCHANGED: 'Unchanged',
  ERROR: 'Cannot go in',
  KEPT: 'Stayed',
};

export const statuses: Record<ImportStatus, string> = {
  COLLECTING: 'Being prepared',
  PLANNING: 'Being worked out',
  PREVIEWED: 'Ready to go in',
  COMMITTING: 'Going in',
  COMMIT_FAILED: 'Stopped in the middle',
  COMMITTED: 'Imported',
  UNDOING: 'Being undone',
  UNDO_FAILED: 'Undoing stopped',
  UNDONE: 'Undone',
  FAILED: 'Failed',
};

export const dateOrders: Record<DateOrder, string> = {
  DAY_FIRST: 'Day, month, year',
  MONTH_FIRST: 'Month, day, year',
  YEAR_FIRST: 'Year, month, day',
};

const delimiters: Record<Delimiter, string> = {
  COMMA: 'commas',
  SEMICOLON: 'semicolons',
  TAB: 'tabs',
  PIPE: 'vertical bars',
};

export const fields: Record<ImportField, string> = {
  IGNORE: 'Nothing, leave it out',
  CLIENT_ID: 'Id of the client',
  CLIENT_NAME: 'Name of the client',
  DOMAIN: 'Web address',
  INDUSTRY: 'Industry',
  OWNER: 'Owner',
  STAGE: 'Stage',
  SINCE: 'Client since',
  SEGMENT: 'Segment',
  TAGS: 'Tags',
  CONTACT_ID: 'Id of the contact',
  FULL_NAME: 'Full name',
  FIRST_NAME: 'First name',
  LAST_NAME: 'Last name',
  TITLE: 'Title',
  ROLE: 'Role',
  EMAIL: 'E-mail',
  PHONE: 'Phone',
  ACTIVITY_ID: 'Id of the activity',
  AT: 'When (day, or day and time)',
  TIME: 'Time of day',
  KIND: 'What happened',
  DIRECTION: 'Direction',
  RECRUITER: 'Recruiter',
  SUBJECT: 'Subject',
  NOTE: 'Note',
};

const whose: ImportField[] = ['CLIENT_ID', 'CLIENT_NAME', 'DOMAIN'];

/** What a column of such a file can mean, in the order one would look for it. */
export const fieldsOf: Record<ImportKind, ImportField[]> = {
  CLIENTS: [...whose, 'INDUSTRY', 'OWNER', 'STAGE', 'SINCE', 'SEGMENT', 'TAGS', 'IGNORE'],
  CONTACTS: [
    'CONTACT_ID',
    'FULL_NAME',
    'FIRST_NAME',
    'LAST_NAME',
    'TITLE',
    'EMAIL',
    'PHONE',
    ...whose,
    'IGNORE',
  ],
  ACTIVITIES: [
    'ACTIVITY_ID',
    'AT',
    'TIME',
    'KIND',
    'DIRECTION',
    'RECRUITER',
    'SUBJECT',
    'NOTE',
    'CONTACT_ID',
    'EMAIL',
    'FULL_NAME',
    ...whose,
    'IGNORE',
  ],
};

/** "612 rows, UTF-8, separated by commas". */
export const detectedWords = ({ rows, encoding, delimiter }: ImportFileView): string =>
  `${count(rows, 'row')}, ${encoding}, separated by ${delimiters[delimiter]}`;

const singular: Record<ImportKind, [string, string]> = {
  CLIENTS: ['client', 'clients'],
  CONTACTS: ['contact', 'contacts'],
  ACTIVITIES: ['activity', 'activities'],
};

const amounts = (counts: ImportViewCounts[], what: 'made' | 'changed', word: string): string =>
  listed(
    counts
      .filter((of) => of[what] > 0)
      .map((of) => {
        const [one, many] = singular[of.kind];
        return count(of[what], `${word} ${one}`, `${word} ${many}`);
      }),
  );

export const sumOf = (
  counts: ImportViewCounts[],
  what: 'made' | 'changed' | 'unchanged' | 'errors',
): number => counts.reduce((sum, of) => sum + of[what], 0);

/** "2 new clients and 5 new contacts; 1 changed client; 3 rows cannot go in." */
export const countWords = (counts: ImportViewCounts[]): string => {
  const errors = sumOf(counts, 'errors');
  const parts = [
    amounts(counts, 'made', 'new'),
    amounts(counts, 'changed', 'changed'),
    errors > 0 ? `${count(errors, 'row')} cannot go in` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join('; ')}.` : 'Nothing in these files is new.';
};

/** A row as the server sums it up; the instant that an activity begins with is said in words. */
export const rowWords = (summary: string): string =>
  summary.replace(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z/, fullInstant);
