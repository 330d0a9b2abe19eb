import { useElementSize } from '@mantine/hooks';
import type { SilenceView } from '@/shared/api/generated';
import { count } from '@/shared/format/words';
import { chartDays } from './chart-range';
import { looks } from './states';
import { months, timeScale } from './time-scale';

const height = 120;
const edge = 8;

/** Their dots, our ticks and the silence, with the months they lie in. */
export const SilenceChart = ({ silence }: { silence: SilenceView }) => {
  const { ref, width } = useElementSize();
  const days = chartDays(silence.silentDays);
  const scale = timeScale(days, Math.max(0, width - 2 * edge));
  const { tone } = looks[silence.state];
  const since = silence.silentSince ? scale.clamped(silence.silentSince) : null;
  const theirs = scale.within(silence.theirDays);
  const ours = scale.within(silence.ourDays);
  const missed = scale.within(silence.missedDays);
  const silent = silence.silentDays ? `${count(silence.silentDays, 'day')} of silence` : '';
  const said = [
    `Signs of life on ${count(theirs.length, 'day')} and touches of ours on ${count(ours.length, 'day')} in the last ${days} days`,
    silent,
  ];
  return (
    <div ref={ref} className="silence-chart">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={said.filter(Boolean).join('; ')}>
          <g transform={`translate(${edge} 0)`}>
            {months(scale).map(({ x, label }) => (
              <g key={x}>
                <line x1={x} x2={x} y1={6} y2={98} stroke="var(--line)" />
                {x < scale.width - 24 && (
                  <text x={x + 4} y={112}>
                    {label}
                  </text>
                )}
              </g>
            ))}
            {since !== null && silent && (
              <>
                <rect
                  className="silence-bar"
                  data-tone={tone}
                  x={since}
                  y={34.5}
                  width={Math.max(2, scale.width - since)}
                  height={3.5}
                  rx={2}
                />
                <text x={scale.width} y={24} textAnchor="end" data-tone={tone}>
                  {silent}
                </text>
              </>
            )}
            {theirs.map(({ date, x }) => (
              <circle key={date} cx={x} cy={36} r={4.5} fill="var(--sea)" />
            ))}
            {ours.map(({ date, x }) => (
              <rect key={date} x={x - 1.2} y={58} width={2.4} height={13} fill="var(--ink3)" />
            ))}
            {missed.map(({ date, x }, at) => (
              <g key={date}>
                <circle className="missed" cx={x} cy={86} r={5} />
                {at === missed.length - 1 && (
                  <text
                    x={x > scale.width - 80 ? x - 10 : x + 10}
                    y={90}
                    textAnchor={x > scale.width - 80 ? 'end' : 'start'}
                  >
                    missed meeting
                  </text>
                )}
              </g>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
};
