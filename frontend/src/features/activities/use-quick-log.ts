import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useSession } from '@/features/tenancy/session';
import { logActivity } from '@/shared/api/generated';
import type { LogActivity } from '@/shared/api/generated';
import { clock } from '@/shared/format/clock';
import { ended } from '@/shared/format/words';
import { sayWithUndo } from '@/shared/ui/said';
import { kinds } from './kinds';
import type { LogTarget } from './log-context';
import type { LogValues } from './log-entry';
import { timelineKey, useReadAgain, useTakeOut } from './queries';
import type { TimelineEntry } from './timeline-row';

/** `key` makes a repeat harmless; target and values bring the dialog back when it is refused. */
export type SentLog = { entry: LogActivity; key: string; target: LogTarget; values: LogValues };

type Timeline = InfiniteData<{ items: TimelineEntry[] }>;

/** How it stands in the timeline until the server has answered. */
const provisional = ({ entry, key }: SentLog, member: string): TimelineEntry => {
  const now = clock().toISOString();
  return {
    id: key,
    clientId: entry.clientId,
    kind: entry.kind,
    direction: entry.direction ?? 'OUTBOUND',
    outcome: entry.outcome ?? null,
    milestone: entry.milestone ?? null,
    text: entry.text ?? null,
    member,
    occurredAt: now,
    createdAt: now,
    signOfLife: false,
    origin: 'MANUAL',
    revisions: 0,
    version: 0,
    onItsWay: true,
  };
};

const onTop = (timeline: Timeline | undefined, row: TimelineEntry): Timeline | undefined =>
  timeline && {
    ...timeline,
    pages: timeline.pages.map((page, at) =>
      at === 0 ? { ...page, items: [row, ...page.items] } : page,
    ),
  };

const without = (timeline: Timeline | undefined, id: string): Timeline | undefined =>
  timeline && {
    ...timeline,
    pages: timeline.pages.map((page) => ({
      ...page,
      items: page.items.filter((row) => row.id !== id),
    })),
  };

/** The row stands before the server has answered; if it refuses, what was typed comes back. */
export const useQuickLog = (onRefused: (sent: SentLog, thrown: unknown) => void) => {
  const { member } = useSession();
  const cache = useQueryClient();
  const readAgain = useReadAgain();
  const takeOut = useTakeOut();
  return useMutation({
    mutationFn: async ({ entry, key }: SentLog) =>
      (await logActivity({ body: entry, headers: { 'Idempotency-Key': key } })).data,
    onMutate: async (sent) => {
      const queryKey = timelineKey(sent.target.clientId);
      await cache.cancelQueries({ queryKey });
      const row = provisional(sent, member.name);
      cache.setQueriesData<Timeline>({ queryKey }, (timeline) => onTop(timeline, row));
    },
    onSuccess: ({ activity }, { target }) => {
      const withWhom = activity.contact ? ` with ${activity.contact}` : '';
      sayWithUndo(`${kinds[activity.kind].label} logged${withWhom}, ${ended(target.client)}`, () =>
        takeOut.mutate(activity.id),
      );
    },
    onError: (thrown, sent) => {
      const queryKey = timelineKey(sent.target.clientId);
      cache.setQueriesData<Timeline>({ queryKey }, (timeline) => without(timeline, sent.key));
      onRefused(sent, thrown);
    },
    onSettled: readAgain,
  });
};
