import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { isWrongAddress, Problem, sentenceOf, wrongAddress } from '@/shared/api/problem';

type EmptyProps = { title: string; children: ReactNode; action?: ReactNode };

/** What will be here, and how to get it. */
export const Empty = ({ title, children, action }: EmptyProps) => (
  <section className="state">
    <h2>{title}</h2>
    <p className="muted">{children}</p>
    {action}
  </section>
);

export const Forbidden = () => (
  <section className="state" role="alert">
    <h2>This page is not for your role</h2>
    <p className="muted">An owner of your agency can change what you may see, in Settings.</p>
  </section>
);

type FailedProps = { problem: unknown; retry?: () => unknown };

/** A part of a page that could not be read, in words; asking again where that may help. */
export const Failed = ({ problem, retry }: FailedProps) => {
  if (problem instanceof Problem && problem.status === 403) return <Forbidden />;
  if (isWrongAddress(problem)) {
    return (
      <section className="state" role="alert">
        <h2>There is nothing like that</h2>
        <p className="muted">{wrongAddress}</p>
      </section>
    );
  }
  return (
    <section className="state" role="alert">
      <h2>This could not be shown</h2>
      <p className="muted">{sentenceOf(problem)}</p>
      {retry && (
        <Button variant="default" onClick={() => void retry()}>
          Try again
        </Button>
      )}
    </section>
  );
};

/** Rows of the size that the real ones will have, so that nothing jumps. */
export const RowSkeletons = ({ rows, height }: { rows: number; height: number }) => (
  <div role="status" aria-label="Loading">
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="row-skeleton" style={{ height }}>
        <Skeleton height={12} width="32%" />
        <Skeleton height={10} width="58%" mt={8} />
      </div>
    ))}
  </div>
);
