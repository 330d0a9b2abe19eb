import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ActivityRevisionView } from '@/shared/api/generated';
import { fullInstant } from '@/shared/format/dates';
import { headed } from '@/shared/format/words';
import { Failed } from '@/shared/ui/states';
import { Dialog } from '@/shared/ui/dialog';
import { revisionsQuery } from './queries';

const changes: Record<ActivityRevisionView['change'], string> = {
  CORRECTED: 'corrected',
  TAKEN_OUT: 'taken out',
  RESTORED: 'put back',
};

export const RevisionsDialog = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const revisions = useQuery(revisionsQuery(id));
  return (
    <Dialog onClose={onClose} title="What was there before">
      {revisions.isPending && <Skeleton height={80} />}
      {revisions.isError && <Failed problem={revisions.error} />}
      {revisions.data?.map(({ number, change, by, at, fields }) => (
        <div key={number} className="revision">
          <div className="fine">
            {[by, changes[change], fullInstant(at)].filter(Boolean).join(', ')}
          </div>
          {fields.map(({ field, before, after }) => (
            <div key={field} className="small">
              {headed(field)}: <s>{before ?? 'nothing'}</s> → {after ?? 'nothing'}
            </div>
          ))}
        </div>
      ))}
    </Dialog>
  );
};
