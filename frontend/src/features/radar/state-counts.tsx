import { Skeleton, UnstyledButton } from '@mantine/core';
import type { QuietSummary, State } from '@/shared/api/generated';

type StateCountsProps = {
  summary: QuietSummary | undefined;
  shown: State[];
  onShow: (states: State[]) => void;
};

const counts: { state: State; of: keyof QuietSummary; label: string; note: string }[] = [
  { state: 'WE_OWE', of: 'weOwe', label: 'They wrote, we owe an answer', note: 'ours to do first' },
  { state: 'QUIET', of: 'quiet', label: 'Gone quiet', note: 'unusual for them' },
  { state: 'COOLING', of: 'cooling', label: 'Cooling', note: 'quieter than usual' },
  { state: 'DRIFTING', of: 'drifting', label: 'We let them drift', note: 'nobody was in touch' },
];

/** The four numbers that decide what to do first; each shows its clients alone, and all again. */
export const StateCounts = ({ summary, shown, onShow }: StateCountsProps) => (
  <div className="state-counts card" role="group" aria-label="Show one state">
    {counts.map(({ state, of, label, note }) => {
      const pressed = shown.length === 1 && shown[0] === state;
      return (
        <UnstyledButton
          key={state}
          className="state-count"
          aria-pressed={pressed}
          onClick={() => onShow(pressed ? [] : [state])}
        >
          <span className="fine">{label}</span>
          {summary ? (
            <b className="state-number">{summary[of].toLocaleString()}</b>
          ) : (
            <Skeleton height={24} width={40} my={5} />
          )}
          <span className="fine">{note}</span>
        </UnstyledButton>
      );
    })}
  </div>
);
