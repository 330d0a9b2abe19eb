import { Button } from '@mantine/core';
import { say, sayProblem } from '@/shared/ui/said';
import { kinds, useExport, type Kind } from './queries';

/** The agency's records as files; who takes them stands in the audit log. */
export const ExportCard = () => {
  const download = useExport();
  return (
    <section className="card" aria-labelledby="export">
      <h2 id="export">Export</h2>
      <p className="small muted">
        What an import takes, as files that spreadsheets open and that can be imported again. The
        audit log says who took them.
      </p>
      <div className="row export-kinds">
        {(Object.keys(kinds) as Kind[]).map((kind) => (
          <Button
            key={kind}
            variant="default"
            loading={download.isPending && download.variables === kind}
            disabled={download.isPending && download.variables !== kind}
            onClick={() =>
              download.mutate(kind, {
                onSuccess: () => say(`${kinds[kind]} are in your downloads.`),
                onError: sayProblem,
              })
            }
          >
            {kinds[kind]}
          </Button>
        ))}
      </div>
    </section>
  );
};
