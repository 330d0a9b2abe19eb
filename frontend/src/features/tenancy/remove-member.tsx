import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/problem';
import { Dialog } from '@/shared/ui/dialog';
import { Refusal } from '@/shared/ui/refusal';
import { say } from '@/shared/ui/said';
import { Failed } from '@/shared/ui/states';
import { useColleagues } from './queries';
import { useRemoveMember, workQuery } from './removals';
import { useSession } from './session';
import { workWords } from './work-words';

type Leaver = { id: string; name: string };

/** Lets somebody go, once it is said to whom their work goes. */
export const RemoveMember = (leaver: Leaver) => {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={`Remove ${leaver.name}`}
        onClick={() => setAsking(true)}
      >
        Remove
      </Button>
      {asking && <RemoveDialog {...leaver} onClose={() => setAsking(false)} />}
    </>
  );
};

const RemoveDialog = ({ id, name, onClose }: Leaver & { onClose: () => void }) => {
  const work = useQuery(workQuery(id));
  const me = useSession().member.id;
  const colleagues = useColleagues().filter((each) => each.id !== id);
  const [receiverId, setReceiver] = useState(me);
  const remove = useRemoveMember(() => {
    say(`${name} is removed.`);
    onClose();
  });
  return (
    <Dialog onClose={onClose} title={`Remove ${name}?`}>
      <div className="stack">
        <p className="muted">
          They are signed out everywhere within seconds, and an open invitation ends. What they did
          stays on record under their name. If you add the same address again, they are back.
        </p>
        {work.isPending && <Skeleton height={20} />}
        {work.isLoadingError && <Failed problem={work.error} retry={work.refetch} />}
        {work.data && <p>{workWords(work.data)}</p>}
        <NativeSelect
          label="Their work goes to"
          value={receiverId}
          data={colleagues.map((each) => ({ value: each.id, label: each.name }))}
          onChange={({ currentTarget }) => setReceiver(currentTarget.value)}
        />
        <Refusal sentence={remove.isError ? sentenceOf(remove.error) : null} />
        <div className="row">
          <Button loading={remove.isPending} onClick={() => remove.mutate({ id, receiverId })}>
            Remove {name}
          </Button>
          <Button variant="default" data-autofocus onClick={onClose}>
            Leave it as it is
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
