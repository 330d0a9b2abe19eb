import type { State } from '@/shared/api/generated';
import { looks } from './states';

export const StateTag = ({ state }: { state: State }) => {
  const { label, tone, meaning } = looks[state];
  return (
    <span className="tag" data-tone={tone} title={meaning}>
      {label}
    </span>
  );
};
