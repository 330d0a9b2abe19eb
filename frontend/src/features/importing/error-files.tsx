import { Button } from '@mantine/core';
import type { ImportView } from '@/shared/api/generated';
import { count } from '@/shared/format/words';
import { sayProblem } from '@/shared/ui/said';
import { useDownloadErrors } from './queries';

/** The rows that cannot go in, as files to mend and bring again. */
export const ErrorFiles = ({ view }: { view: ImportView }) => {
  const download = useDownloadErrors(view.id);
  const files = view.files.filter(({ errors }) => errors > 0);
  if (files.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="error-files">
      <div>
        <h2 id="error-files">Rows that cannot go in</h2>
        <p className="muted">
          The others {view.status === 'COMMITTED' ? 'went' : 'go'} in without them. Download these
          with the reason beside each, mend them, and import that file by itself.
        </p>
      </div>
      <ul className="plain-list">
        {files.map(({ name, errors }) => (
          <li key={name} className="row">
            <span className="grow file-name">
              {name}: {count(errors, 'row')}
            </span>
            <Button
              variant="default"
              loading={download.isPending && download.variables === name}
              onClick={() => download.mutate(name, { onError: sayProblem })}
              aria-label={`Download the errors in ${name}`}
            >
              Download
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
