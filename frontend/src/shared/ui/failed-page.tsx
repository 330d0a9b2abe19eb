import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { isWrongAddress, Problem, sentenceOf, wrongAddress } from '@/shared/api/problem';
import { PageHead } from './page';
import { Forbidden } from './states';

type FailedPageProps = {
  problem: unknown;
  retry: () => unknown;
  /** What to say where there is no such thing, and where to go from there. */
  missing: { title: string; to: string; label: string };
};

/** A whole page that could not be read: what is wrong, and a way out that can work. */
export const FailedPage = ({ problem, retry, missing }: FailedPageProps) => {
  if (isWrongAddress(problem)) {
    return (
      <div className="stack" role="alert">
        <PageHead title={missing.title} answer={wrongAddress} />
        <div>
          <Button component={Link} to={missing.to}>
            {missing.label}
          </Button>
        </div>
      </div>
    );
  }
  if (problem instanceof Problem && problem.status === 403) {
    return (
      <>
        <PageHead title={missing.label} />
        <Forbidden />
      </>
    );
  }
  return (
    <div className="stack" role="alert">
      <PageHead title="This could not be shown" answer={sentenceOf(problem)} />
      <div className="row">
        <Button onClick={() => void retry()}>Try again</Button>
      </div>
    </div>
  );
};
