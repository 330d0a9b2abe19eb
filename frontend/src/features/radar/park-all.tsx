import { Button } from '@mantine/core';
import { useParkDormant, useUndoParking } from '@/features/silence/queries';
import { plainDay } from '@/shared/format/dates';
import { count } from '@/shared/format/words';
import { say, sayProblem, sayWithUndo } from '@/shared/ui/said';

/** Takes all the dormant ones off the desk in one go, and back again. */
export const ParkAll = ({ dormant }: { dormant: number }) => {
  const park = useParkDormant();
  const undo = useUndoParking();
  const parkAll = () =>
    park.mutate(undefined, {
      onSuccess: ({ id, parked, until }) =>
        sayWithUndo(`${count(parked, 'client')} parked until ${plainDay(until)}.`, () =>
          undo.mutate(id, {
            onSuccess: () => say('They are back.'),
            onError: sayProblem,
          }),
        ),
      onError: sayProblem,
    });
  return (
    <Button loading={park.isPending} onClick={parkAll}>
      Park all {dormant.toLocaleString()}
    </Button>
  );
};
