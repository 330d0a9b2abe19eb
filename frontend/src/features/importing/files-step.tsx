import { Button } from '@mantine/core';
import { sentenceOf } from '@/shared/api/problem';
import type { ImportKind, ImportView } from '@/shared/api/generated';
import { count } from '@/shared/format/words';
import { Refusal } from '@/shared/ui/refusal';
import { complaints, isUnsent, openQuestions, toDecisions, type Draft } from './decisions';
import { DropZone } from './drop-zone';
import { FileCard } from './file-card';
import { useDecide } from './queries';
import { ZoneCard } from './zone-card';

type FilesStepProps = {
  view: ImportView;
  draft: Draft;
  uploading: boolean;
  onDraft: (draft: Draft) => void;
  onFiles: (files: File[]) => void;
};

const unsureWords = (questions: number): string =>
  questions === 0
    ? 'Everything in them is clear. How they are read is folded away; open it to check.'
    : `Rekindle is unsure about ${count(questions, 'thing')}. ${questions === 1 ? 'Look at it' : 'Look at them'}; the rest is folded away.`;

/** What the files are taken for, and the chance to say otherwise. */
export const FilesStep = ({ view, draft, uploading, onDraft, onFiles }: FilesStepProps) => {
  const { id, files, status } = view;
  const decide = useDecide(id);
  const refused = complaints(decide.variables, decide.error);
  const changeKind = (name: string, kind: ImportKind) => {
    onDraft({ ...draft, atFiles: true });
    decide.mutate({ files: [{ name, kind }] });
  };
  /** This part is gone while the plan is made, so its callbacks would be lost; promises are not. */
  const plan = () =>
    decide.mutateAsync(toDecisions(files, draft)).then(
      () => onDraft({ ...draft, atFiles: false }),
      () => undefined,
    );
  const planned = status === 'PREVIEWED';
  const unplaced = decide.isError && Object.keys(refused).length === 0;

  return (
    <section className="stack" aria-label="Files">
      {files.length > 0 && (
        <div>
          <h2>{planned ? 'How the files were read' : 'Your files'}</h2>
          {!planned && <p className="muted">{unsureWords(openQuestions(files))}</p>}
        </div>
      )}
      {files.map((file) => (
        <FileCard
          key={file.name}
          importId={id}
          file={file}
          draft={draft}
          folded={planned}
          complaints={refused[file.name] ?? []}
          onDraft={onDraft}
          onKind={(kind) => changeKind(file.name, kind)}
        />
      ))}
      <ZoneCard view={view} draft={draft} folded={planned} onDraft={onDraft} />
      <DropZone more={files.length > 0} busy={false} onFiles={onFiles} />
      <Refusal sentence={unplaced ? sentenceOf(decide.error) : null} />
      {files.length > 0 && (
        <div>
          <Button
            variant={planned && !isUnsent(view, draft) ? 'default' : 'filled'}
            loading={decide.isPending}
            disabled={uploading}
            onClick={() => void plan()}
          >
            {planned ? 'Work it out again' : 'See what would happen'}
          </Button>
        </div>
      )}
    </section>
  );
};
