import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import type { ActivityView } from '@/shared/api/generated';
import { fullInstant, shortDay } from '@/shared/format/dates';
import { sayWithUndo } from '@/shared/ui/said';
import { activityWords, mark, markMeaning } from './activity-words';
import { CorrectDialog } from './correct-dialog';
import { kinds } from './kinds';
import { useRestore, useTakeOut } from './queries';
import { RevisionsDialog } from './revisions-dialog';

/** One that has not been answered yet is marked: until then it is not logged. */
export type TimelineEntry = ActivityView & { onItsWay?: boolean };

export const TimelineRow = ({ activity }: { activity: TimelineEntry }) => {
  const { id, kind, contact, member, occurredAt, revisions } = activity;
  const { said, noted } = activityWords(activity);
  const [dialog, setDialog] = useState<'correct' | 'revisions' | null>(null);
  const restore = useRestore();
  const takeOut = useTakeOut(() =>
    sayWithUndo(`${kinds[kind].label} taken out.`, () => restore.mutate(id)),
  );
  return (
    <tr>
      <td className="fine when" title={fullInstant(occurredAt)}>
        {shortDay(occurredAt)}
      </td>
      <td className="what">
        <span aria-hidden>{mark(activity)}</span> {kinds[kind].label}{' '}
        <span className="visually-hidden">{markMeaning(activity)}</span>
      </td>
      <td className="text">
        {said}
        <div className="fine">{[noted, contact].filter(Boolean).join(' · ')}</div>
      </td>
      <td className="fine who">
        {member ?? ''}
        {activity.onItsWay ? (
          <div>on its way</div>
        ) : (
          <Menu position="bottom-end" width={200}>
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={26}
                ml={4}
                aria-label={`More for ${kinds[kind].label} of ${shortDay(occurredAt)}`}
              >
                <span aria-hidden>⋯</span>
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setDialog('correct')}>Correct</Menu.Item>
              {revisions > 0 && (
                <Menu.Item onClick={() => setDialog('revisions')}>What was there before</Menu.Item>
              )}
              <Menu.Item onClick={() => takeOut.mutate(id)}>Take out</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
        {revisions > 0 && <div>corrected</div>}
        {dialog === 'correct' && (
          <CorrectDialog activity={activity} onClose={() => setDialog(null)} />
        )}
        {dialog === 'revisions' && <RevisionsDialog id={id} onClose={() => setDialog(null)} />}
      </td>
    </tr>
  );
};
