import type { State } from '@/shared/api/generated';
import { count } from '@/shared/format/words';
import { looks } from './states';
import { timeScale } from './time-scale';

type SilenceStripProps = {
  state: State;
  theirDays: string[];
  ourDays: string[];
  missedDays: string[];
  silentSince?: string | null | undefined;
};

const width = 170;
const days = 180;

/** Half a year in one line: their dots above, our ticks below, the silence as a bar. */
export const SilenceStrip = (props: SilenceStripProps) => {
  const scale = timeScale(days, width);
  const theirs = scale.within(props.theirDays);
  const ours = scale.within(props.ourDays);
  const missed = scale.within(props.missedDays);
  const since = props.silentSince ? scale.clamped(props.silentSince) : null;
  const said = `In the last ${days} days: ${count(theirs.length, 'day')} with a sign of life, ${count(ours.length, 'day')} with a touch of ours`;
  return (
    <svg
      className="strip"
      viewBox={`-3 0 ${width + 6} 30`}
      width={width + 6}
      height={30}
      role="img"
      aria-label={said}
    >
      <line x1={0} x2={width} y1={15} y2={15} stroke="var(--line)" />
      {since !== null && (
        <rect
          className="silence-bar"
          data-tone={looks[props.state].tone}
          x={since}
          y={13.5}
          width={Math.max(2, width - since)}
          height={3}
          rx={1.5}
        />
      )}
      {theirs.map(({ date, x }) => (
        <circle key={date} cx={x} cy={10} r={2.6} fill="var(--sea)" />
      ))}
      {ours.map(({ date, x }) => (
        <rect key={date} x={x - 0.8} y={18} width={1.6} height={7} fill="var(--ink3)" />
      ))}
      {missed.map(({ date, x }) => (
        <circle key={date} className="missed" cx={x} cy={21.5} r={3.4} />
      ))}
    </svg>
  );
};
