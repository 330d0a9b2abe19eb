import { Button } from '@mantine/core';
import { useParkDormant, useUndoParking } from '@/features/silence/queries';
import { plainDay } from '@/shared/format/dates';
import { count } from '@/shared/format/words';
import { say, sayWithUndo } from '@/shared/ui/said';

/** Takes all the dormant ones off the desk in one go, and back again. */
export const ParkAll = ({ dormant }: { dormant: number }) => {
  const undo = useUndoParking(() => say('They are back.'));
  const park = useParkDormant(({ id, parked, until }) =>
    sayWithUndo(`${count(parked, 'client')} parked until ${plainDay(until)}.`, () =>
      undo.mutate(id),
    ),
  );
  return (
    <Button loading={park.isPending} onClick={() => park.mutate()}>
      Park all {dormant.toLocaleString()}
    </Button>
  );
};
