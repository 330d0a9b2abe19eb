import type { ImportStatus, ImportView } from '@/shared/api/generated';
import { count } from '@/shared/format/words';
import { countWords, kinds, statuses } from './import-words';

const working: Record<'PLANNING' | 'COMMITTING' | 'UNDOING', string> = {
  PLANNING: 'Working out what will happen',
  COMMITTING: 'Putting it in',
  UNDOING: 'Taking it out again',
};

/** "Putting it in: contacts". */
export const workWords = ({ status, progress }: ImportView): string => {
  const doing = status in working ? working[status as keyof typeof working] : statuses[status];
  if (progress.step === 'READING') return `${doing}: reading the files`;
  if (progress.step === 'DONE') return `${doing}: nearly done`;
  return `${doing}: ${kinds[progress.step].toLowerCase()}`;
};

/** Its work failed for good; what is to be done next is a person's word. */
const isStopped = (status: ImportStatus): boolean =>
  status === 'FAILED' || status === 'COMMIT_FAILED' || status === 'UNDO_FAILED';

/** Several rows can have gone into one record, and a person it added is no row of any file. */
const undoneWords = ({ kept, people }: ImportView): string => {
  const parts = [
    'It is undone.',
    kept > 0
      ? `What ${count(kept, 'row')} brought stayed, because somebody touched it since.`
      : 'What its rows brought is taken out again.',
  ];
  if (people.some(({ make }) => make)) {
    parts.push(
      'Of the people it added, those who were invited or have clients by now stay: see Settings.',
    );
  }
  return parts.join(' ');
};

/** The import's first line: where it stands, in words. */
export const standing = (view: ImportView): string => {
  const { status, moved, counts, files, problem } = view;
  if (status === 'COLLECTING') {
    return files.length === 0
      ? 'Add the files of your old system: clients, contacts, activities.'
      : 'Nothing has gone in yet. Check what is unsure, then see what would happen.';
  }
  if (status === 'PREVIEWED') {
    if (problem) return problem;
    return moved
      ? `Your records changed since you last looked. Now it would be: ${countWords(counts)}`
      : `This would happen: ${countWords(counts)}`;
  }
  if (status === 'COMMITTED') return `It is in: ${countWords(counts)}`;
  if (status === 'UNDONE') return undoneWords(view);
  if (isStopped(status)) return problem ?? 'It could not be finished. Nothing more goes in.';
  return 'You can close this page: it goes on, and you find it again under Import.';
};
