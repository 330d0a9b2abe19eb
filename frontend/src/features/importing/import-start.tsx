import { PageHead } from '@/shared/ui/page';
import { DropZone } from './drop-zone';
import { History } from './history';

type ImportStartProps = { busy: boolean; onFiles: (files: File[]) => void };

export const ImportStart = ({ busy, onFiles }: ImportStartProps) => (
  <>
    <PageHead title="Import" answer="Bring your history, and see who has gone quiet." />
    <div className="stack">
      <DropZone busy={busy} onFiles={onFiles} />
      <History />
    </div>
  </>
);
