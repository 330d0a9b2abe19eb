import { CloseButton, NativeSelect } from '@mantine/core';
import type { ImportFileView, ImportKind } from '@/shared/api/generated';
import { bytes, count } from '@/shared/format/words';
import { Refusal } from '@/shared/ui/refusal';
import { sayProblem } from '@/shared/ui/said';
import { ColumnList } from './column-list';
import { isAsked, isKindAsked, type Draft } from './decisions';
import { detectedWords, kinds } from './import-words';
import { useRemoveFile } from './queries';

type FileCardProps = {
  importId: string;
  file: ImportFileView;
  draft: Draft;
  /** Nothing is asked any more; all of it can still be opened. */
  folded: boolean;
  complaints: string[];
  onDraft: (draft: Draft) => void;
  onKind: (kind: ImportKind) => void;
};

export const FileCard = (props: FileCardProps) => {
  const { importId, file, draft, folded, complaints, onDraft, onKind } = props;
  const remove = useRemoveFile(importId);
  const asked = folded ? [] : file.columns.filter(isAsked);
  const rest = file.columns.filter((column) => !asked.includes(column));
  return (
    <article className="card file-card" aria-label={file.name}>
      <header className="row">
        <div className="grow">
          <h3 className="file-name">{file.name}</h3>
          <p className="fine">
            {bytes(file.bytes)}, {detectedWords(file)}
          </p>
        </div>
        <NativeSelect
          aria-label={`What ${file.name} holds`}
          value={file.kind}
          data={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          onChange={({ currentTarget }) => onKind(currentTarget.value as ImportKind)}
        />
        <CloseButton
          aria-label={`Remove ${file.name}`}
          disabled={remove.isPending}
          onClick={() => remove.mutate(file.name, { onError: sayProblem })}
        />
      </header>
      {!folded && isKindAsked(file) && (
        <p className="small unsure">
          This could be something else: say above whether it holds clients, contacts or activities.
        </p>
      )}
      {asked.length > 0 && (
        <ColumnList file={file} columns={asked} draft={draft} onDraft={onDraft} />
      )}
      {rest.length > 0 && (
        <details className="fold">
          <summary>{count(rest.length, asked.length > 0 ? 'other column' : 'column')}</summary>
          <ColumnList file={file} columns={rest} draft={draft} onDraft={onDraft} />
        </details>
      )}
      <Refusal sentence={complaints.length > 0 ? complaints.join(' ') : null} />
    </article>
  );
};
