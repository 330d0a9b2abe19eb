import { Progress } from '@mantine/core';
import type { ImportView } from '@/shared/api/generated';
import { workWords } from './standing';

/** The sentence is read out when it changes; the numbers, which change each second, are not. */
export const WorkProgress = ({ view }: { view: ImportView }) => {
  const { done, total } = view.progress;
  const words = workWords(view);
  return (
    <section className="card stack work-progress" aria-label="Progress">
      <div className="row">
        <span className="strong grow" role="status">
          {words}
        </span>
        {total > 0 && (
          <span className="muted">
            {done.toLocaleString()} of {total.toLocaleString()} rows
          </span>
        )}
      </div>
      <Progress
        value={total > 0 ? (100 * done) / total : 100}
        animated={total === 0}
        aria-label={words}
      />
    </section>
  );
};
