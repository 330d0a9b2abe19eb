import { Button } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/problem';
import type { ImportView } from '@/shared/api/generated';
import { count } from '@/shared/format/words';
import { Refusal } from '@/shared/ui/refusal';
import { CountsTable } from './counts-table';
import { DeletedBefore } from './deleted-before';
import { ErrorFiles } from './error-files';
import { sumOf } from './import-words';
import { leftOut, sameAs } from './people';
import { PeopleNamed } from './people-named';
import { useCommit, useDecide } from './queries';
import { RowsCard } from './rows-card';

const goWords = (people: number): string =>
  people > 0 ? `Import, and add ${count(people, 'person', 'people')}` : 'Import';

type PreviewProps = {
  view: ImportView;
  /** Somebody has chosen since how the files are to be read, and has not seen what that changes. */
  outdated: boolean;
};

/** What would happen, down to the row, and the one button that lets it. */
export const Preview = ({ view, outdated }: PreviewProps) => {
  const { id, counts, people, moved } = view;
  const before = leftOut(people);
  const [without, setWithout] = useState(before);
  const commit = useCommit(id);
  const decide = useDecide(id);
  const asPlanned = sameAs(before, without);
  const problem = commit.error ?? decide.error;
  const nothing = sumOf(counts, 'made') + sumOf(counts, 'changed') === 0;
  const going = people.length - before.length;

  return (
    <>
      <section className="card stack" aria-label="What would happen">
        {moved && (
          <p className="moved">
            Somebody changed records meanwhile, so nothing has gone in yet. These are the new
            numbers; import again if they are right.
          </p>
        )}
        <CountsTable counts={counts} />
        <DeletedBefore deleted={view.deleted} />
        <PeopleNamed people={people} without={without} onChange={setWithout} />
        <Refusal sentence={problem ? sentenceOf(problem) : null} />
        <div className="row">
          {asPlanned ? (
            <Button
              loading={commit.isPending}
              disabled={nothing || outdated}
              onClick={() => commit.mutate(going > 0)}
            >
              {goWords(going)}
            </Button>
          ) : (
            <Button
              loading={decide.isPending}
              disabled={outdated}
              onClick={() => decide.mutate({ leaveOut: without })}
            >
              See what would happen then
            </Button>
          )}
          <span className={outdated ? 'strong small' : 'fine'} role="status">
            {outdated
              ? 'You changed how the files are read. Work it out again below, then import.'
              : 'It can be undone afterwards.'}
          </span>
        </div>
      </section>
      <ErrorFiles view={view} />
      <RowsCard view={view} />
    </>
  );
};
