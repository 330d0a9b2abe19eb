import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SilenceView } from '@/shared/api/generated';
import { plainDay, shortDay } from '@/shared/format/dates';
import { Failed } from '@/shared/ui/states';
import { silenceQuery } from './queries';
import { SilenceChart } from './silence-chart';
import { StateTag } from './state-tag';
import './silence.css';

/** The share of their own gaps that last this long, in the words "1 in 25". */
export const rarity = (share: number): string =>
  share >= 0.5
    ? 'not unusual for them'
    : `1 in ${Math.round(1 / Math.max(share, 0.001))} of their gaps`;

export const SilenceCard = ({ clientId }: { clientId: string }) => {
  const silence = useQuery(silenceQuery(clientId));
  return (
    <section className="card silence-card" aria-label="State">
      {silence.isPending && <Skeleton height={196} />}
      {silence.isError && <Failed problem={silence.error} retry={silence.refetch} />}
      {silence.data && <SilenceState silence={silence.data} />}
    </section>
  );
};

const since = ({ parkedUntil, stateSince }: SilenceView): string => {
  if (parkedUntil) return `until ${plainDay(parkedUntil)}`;
  return stateSince ? `since ${shortDay(stateSince)}` : '';
};

const SilenceState = ({ silence }: { silence: SilenceView }) => (
  <>
    <div className="silence-words">
      {typeof silence.share === 'number' && (
        <div className="silence-share" title="How many of their gaps last at least this long">
          {rarity(silence.share)}
        </div>
      )}
      <div>
        <StateTag state={silence.state} /> <span className="fine">{since(silence)}</span>
        <div className="silence-sentence">{silence.sentence}</div>
        {silence.wayBackIn && <div className="strong">{silence.wayBackIn}</div>}
        {silence.littleHistory && (
          <div className="fine">
            Little history so far: this leans on how clients usually behave.
          </div>
        )}
      </div>
    </div>
    <SilenceChart silence={silence} />
  </>
);
