import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ActivityRevisionView } from '@/shared/api/generated';
import { fullInstant } from '@/shared/format/dates';
import { Failed } from '@/shared/ui/states';
import { Dialog } from '@/shared/ui/dialog';
import { revisionsQuery } from './queries';
import { revisionWords } from './revision-words';

const changes: Record<ActivityRevisionView['change'], string> = {
  CORRECTED: 'corrected',
  TAKEN_OUT: 'taken out',
  RESTORED: 'put back',
};

type RevisionsDialogProps = { id: string; onClose: () => void };

export const RevisionsDialog = ({ id, onClose }: RevisionsDialogProps) => {
  const revisions = useQuery(revisionsQuery(id));
  return (
    <Dialog onClose={onClose} title="What was there before">
      {revisions.isPending && <Skeleton height={80} />}
      {revisions.isLoadingError && <Failed problem={revisions.error} />}
      {revisions.data?.map(({ number, change, by, at, fields }) => (
        <div key={number} className="revision">
          <div className="fine">
            {[by, changes[change], fullInstant(at)].filter(Boolean).join(', ')}
          </div>
          {fields.map((change) => {
            const { label, before, after } = revisionWords(change);
            return (
              <div key={change.field} className="small">
                {label}: <s>{before}</s> → {after}
              </div>
            );
          })}
        </div>
      ))}
    </Dialog>
  );
};
