import type { Situation, State } from '@/shared/api/generated';
import { looks, stopped } from './states';

type StateTagProps = { state: State; situation: Situation };

/** A stop is a person's word, not a date to wait for, although both keep a client off the lists. */
export const StateTag = ({ state, situation }: StateTagProps) => {
  const { label, tone, meaning } = situation === 'STOPPED' ? stopped : looks[state];
  return (
    <span className="tag" data-tone={tone} title={meaning}>
      {label}
    </span>
  );
};
