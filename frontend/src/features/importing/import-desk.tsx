import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { ImportView } from '@/shared/api/generated';
import { PageHead } from '@/shared/ui/page';
import { FailedPage } from '@/shared/ui/failed-page';
import { asRead, isUnsent, nothingChosen } from './decisions';
import { Discard, GoOn, Undo } from './ends';
import { FilesStep } from './files-step';
import { Outcome } from './outcome';
import { Preview } from './preview';
import { importQuery, useReadAgainAfter } from './queries';
import { WorkProgress } from './work-progress';
import { standing } from './standing';

type ImportDeskProps = {
  id: string;
  uploading: boolean;
  onFiles: (files: File[]) => void;
  uploads: ReactNode;
};

const isOpen = ({ status }: ImportView): boolean =>
  status === 'COLLECTING' || status === 'PREVIEWED' || status === 'FAILED';

/** One import, from its first file to its undoing; where it stands decides what is shown. */
export const ImportDesk = ({ id, uploading, onFiles, uploads }: ImportDeskProps) => {
  const asked = useQuery(importQuery(id));
  const [draft, setDraft] = useState(nothingChosen);
  const view = asked.data && asRead(asked.data, draft);
  useReadAgainAfter(view?.status);

  if (asked.isLoadingError) {
    return (
      <FailedPage
        problem={asked.error}
        retry={asked.refetch}
        missing={{ title: 'There is no such import', to: '/import', label: 'All imports' }}
      />
    );
  }
  return (
    <>
      <PageHead
        title="Import"
        above={
          <Link className="quiet-link" to="/import">
            All imports ›
          </Link>
        }
        answer={
          <div role="status">{view ? standing(view) : <Skeleton height={14} width={320} />}</div>
        }
        actions={
          view && (
            <>
              {(isOpen(view) || view.status === 'PLANNING') && <Discard id={id} />}
              {view.status === 'COMMIT_FAILED' && <GoOn id={id} />}
              {(view.status === 'COMMITTED' || view.status === 'COMMIT_FAILED') && <Undo id={id} />}
              {view.status === 'UNDO_FAILED' && <Undo id={id} words="Go on undoing" />}
            </>
          )
        }
      />
      <div className="stack">
        {!view && <Skeleton height={180} radius={12} />}
        {view?.working && <WorkProgress view={view} />}
        {view?.status === 'PREVIEWED' && !uploading && (
          <Preview view={view} outdated={isUnsent(view, draft)} />
        )}
        {uploads}
        {view && isOpen(view) && (
          <FilesStep
            view={view}
            draft={draft}
            uploading={uploading}
            onDraft={setDraft}
            onFiles={onFiles}
          />
        )}
        {view && (view.status === 'COMMITTED' || view.status === 'UNDONE') && (
          <Outcome view={view} />
        )}
      </div>
    </>
  );
};
