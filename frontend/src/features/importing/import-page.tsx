import { useNavigate, useParams } from 'react-router';
import { useSession } from '@/features/tenancy/session';
import { PageHead } from '@/shared/ui/page';
import { sayProblem } from '@/shared/ui/said';
import { Forbidden } from '@/shared/ui/states';
import { ImportDesk } from './import-desk';
import { ImportStart } from './import-start';
import { useStartImport } from './queries';
import { UploadList } from './upload-list';
import { useUploads } from './use-uploads';
import './importing.css';

export const ImportPage = () => {
  const { member } = useSession();
  if (member.role !== 'RECRUITER') return <ForOwnersAndManagers />;
  return (
    <>
      <PageHead title="Import" />
      <Forbidden />
    </>
  );
};

const ForOwnersAndManagers = () => {
  const { id } = useParams();
  const navigate = useNavigate();
  const start = useStartImport();
  const { uploads, send, forget } = useUploads();

  const begin = (files: File[]) =>
    start.mutate(undefined, {
      onSuccess: (made) => {
        void navigate(`/import/${made.id}`);
        void send(made.id, files);
      },
      onError: sayProblem,
    });

  if (!id) return <ImportStart busy={start.isPending} onFiles={begin} />;
  const mine = uploads.filter(({ importId }) => importId === id);
  return (
    <ImportDesk
      key={id}
      id={id}
      uploading={mine.some(({ refusal }) => refusal === null)}
      onFiles={(files) => void send(id, files)}
      uploads={<UploadList uploads={mine} onForget={(name) => forget(id, name)} />}
    />
  );
};
