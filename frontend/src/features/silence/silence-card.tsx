import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SilenceView } from '@/shared/api/generated';
import { plainDay, shortDay } from '@/shared/format/dates';
import { Failed } from '@/shared/ui/states';
import { silenceQuery } from './queries';
import { SilenceChart } from './silence-chart';
import { StateTag } from './state-tag';
import './silence.css';

export const SilenceCard = ({ clientId }: { clientId: string }) => {
  const silence = useQuery(silenceQuery(clientId));
  return (
    <section className="card silence-card" aria-label="State">
      {silence.isPending && <Skeleton height={196} />}
      {silence.isLoadingError && <Failed problem={silence.error} retry={silence.refetch} />}
      {silence.data && <SilenceState silence={silence.data} />}
    </section>
  );
};

/** Nothing begins when mere time makes somebody active again. */
const since = ({ parkedUntil, state, stateSince }: SilenceView): string => {
  if (parkedUntil) return `until ${plainDay(parkedUntil)}`;
  return stateSince && state !== 'ACTIVE' ? `since ${shortDay(stateSince)}` : '';
};

const SilenceState = ({ silence }: { silence: SilenceView }) => (
  <>
    <div className="silence-words">
      <div>
        <StateTag state={silence.state} situation={silence.situation} />{' '}
        <span className="fine">{since(silence)}</span>
        <div className="silence-sentence">{silence.sentence}</div>
        {silence.wayBackIn && <div className="strong">{silence.wayBackIn}</div>}
        {silence.rarity && <div className="fine">{silence.rarity}</div>}
        {silence.littleHistory && (
          <div className="fine">Until there is more, this leans on how clients usually behave.</div>
        )}
      </div>
    </div>
    <SilenceChart silence={silence} />
  </>
);
