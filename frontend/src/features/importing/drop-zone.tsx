import { Button, FileButton } from '@mantine/core';
import { useState, type DragEvent } from 'react';

type DropZoneProps = {
  busy: boolean;
  onFiles: (files: File[]) => void;
  /** Small, beside files that are there already. */
  more?: boolean;
};

/** The picker takes any file: what is none of ours is refused by the server, which says why. */
export const DropZone = ({ busy, onFiles, more = false }: DropZoneProps) => {
  const [over, setOver] = useState(false);
  const take = (files: File[]) => {
    if (files.length > 0 && !busy) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <section
      className="card drop-zone"
      aria-label="Add files"
      data-over={over || undefined}
      data-more={more || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div>
        {!more && <h2>Drop your files here</h2>}
        <p className="muted">
          {more
            ? 'Drop more files here, or the same one again to replace it.'
            : 'Clients, contacts and activities as CSV or TSV, in any order, up to 200 MB each. Nothing goes in before you have seen what would happen.'}
        </p>
      </div>
      <FileButton multiple onChange={take}>
        {(props) => (
          <Button {...props} variant={more ? 'default' : 'filled'} loading={busy}>
            Choose files
          </Button>
        )}
      </FileButton>
    </section>
  );
};
