import { Menu } from '@mantine/core';
import type { Situation, State } from '@/shared/api/generated';
import { plainDay } from '@/shared/format/dates';
import { sayWithUndo } from '@/shared/ui/said';
import { parkingDates } from './parking-dates';
import { useMarkNotQuiet, usePark, useTakeBackNotQuiet, useUnpark } from './queries';

export type SilenceItemsProps = {
  silence: { clientId: string; state: State; situation: Situation };
  client: string;
};

/** What else a person may decide about a state: that it is wrong, or that it can wait. */
export const SilenceItems = ({ silence, client }: SilenceItemsProps) => {
  const { clientId: id, state, situation } = silence;
  const takeBack = useTakeBackNotQuiet();
  const notQuiet = useMarkNotQuiet(() =>
    sayWithUndo(`Noted: all is well with ${client}.`, () => takeBack.mutate(id)),
  );
  const unpark = useUnpark();
  const park = usePark((_, { until }) =>
    sayWithUndo(`${client} is parked until ${plainDay(until)}.`, () => unpark.mutate(id)),
  );
  return (
    <>
      {situation === 'STOPPED' && <LeftAlone />}
      {state !== 'ACTIVE' && situation !== 'STOPPED' && (
        <Menu.Item onClick={() => notQuiet.mutate(id)}>Not quiet, I know of them</Menu.Item>
      )}
      {situation === 'STOPPED' ? null : state === 'PARKED' ? (
        <Menu.Item onClick={() => unpark.mutate(id)}>Take out of the park</Menu.Item>
      ) : (
        <>
          <Menu.Label>Park until</Menu.Label>
          {parkingDates().map(({ label, until }) => (
            <Menu.Item key={until} onClick={() => park.mutate({ id, until })}>
              {label}
            </Menu.Item>
          ))}
        </>
      )}
    </>
  );
};

/** No word of ours ends that: either they said it, and then an activity tells, or somebody set it. */
const LeftAlone = () => (
  <Menu.Label>
    Not to be contacted. To end it, set “Do not contact” off under Change, or take out the activity
    in which they asked for it.
  </Menu.Label>
);
