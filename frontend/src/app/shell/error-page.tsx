import { Button } from '@mantine/core';
import { useRouteError } from 'react-router';
import { PageHead } from '@/shared/ui/page';

/** A new release renames the files of the pages, and a tab left open asks for the old ones. */
const isOutdated = (thrown: unknown): boolean =>
  thrown instanceof TypeError && /module|import/i.test(thrown.message);

export const ErrorPage = () => {
  const outdated = isOutdated(useRouteError());
  return (
    <div className="stack error-page">
      <PageHead
        title={outdated ? 'There is a newer version' : 'Something went wrong'}
        answer={
          outdated
            ? 'Rekindle was updated while this page was open. Load it again to go on.'
            : 'This page could not be drawn. What you saved is safe.'
        }
      />
      <div className="row">
        <Button onClick={() => window.location.reload()}>Load again</Button>
        <Button variant="default" component="a" href="/">
          To the first page
        </Button>
      </div>
    </div>
  );
};
