import { CloseButton, Progress } from '@mantine/core';
import { bytes } from '@/shared/format/words';
import type { Upload } from './use-uploads';

type UploadListProps = { uploads: Upload[]; onForget: (name: string) => void };

const stateOf = ({ share, size }: Upload): string => {
  if (share === 0) return `${bytes(size)}, waits`;
  return share < 1 ? `${Math.floor(share * 100)} % of ${bytes(size)}` : 'being looked through';
};

export const UploadList = ({ uploads, onForget }: UploadListProps) => (
  <div aria-live="polite">
    {uploads.length > 0 && (
      <ul className="card upload-list" aria-label="Files on their way">
        {uploads.map((upload) => (
          <li key={upload.name} className="upload">
            <div className="row">
              <span className="strong file-name">{upload.name}</span>
              {upload.refusal ? (
                <CloseButton
                  aria-label={`Forget ${upload.name}`}
                  onClick={() => onForget(upload.name)}
                />
              ) : (
                <span className="fine" aria-hidden>
                  {stateOf(upload)}
                </span>
              )}
            </div>
            {upload.refusal ? (
              <p className="refusal">{upload.refusal}</p>
            ) : (
              <Progress value={upload.share * 100} aria-label={`${upload.name} on its way`} />
            )}
          </li>
        ))}
      </ul>
    )}
  </div>
);
