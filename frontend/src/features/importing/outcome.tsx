import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ImportView } from '@/shared/api/generated';
import { fullInstant } from '@/shared/format/dates';
import { CountsTable } from './counts-table';
import { ErrorFiles } from './error-files';
import { RowsCard } from './rows-card';

/** What became of it, and where to go from there. */
export const Outcome = ({ view }: { view: ImportView }) => {
  const { status, committedAt, undoneAt, counts } = view;
  const at = status === 'UNDONE' ? undoneAt : committedAt;
  return (
    <>
      <section className="card stack" aria-label="What became of it">
        {status === 'COMMITTED' && (
          <div className="row">
            <p className="grow">
              Next: see whom you owe an answer, who has gone quiet, and who was dormant long before.
            </p>
            <Button component={Link} to="/triage">
              See who has gone quiet
            </Button>
          </div>
        )}
        {status === 'COMMITTED' && counts.length > 0 && <CountsTable counts={counts} />}
        {at && (
          <p className="fine">
            {status === 'UNDONE' ? 'Undone' : 'Went in'} on {fullInstant(at)}
          </p>
        )}
      </section>
      {status === 'COMMITTED' && <ErrorFiles view={view} />}
      <RowsCard view={view} />
    </>
  );
};
