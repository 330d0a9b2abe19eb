import {
  infiniteQueryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import {
  deleteClient,
  deleteContact,
  deleteNextStep,
  listDeletions,
  restoreDeleted,
} from '@/shared/api/generated';
import type { DeletionView, RestoredView } from '@/shared/api/generated';
import { ifMatch } from '@/shared/api/form-errors';
import { clientsKey, silenceKey } from '@/shared/api/keys';
import { aloud, say, sayWithUndo } from '@/shared/ui/said';

const key = ['deleting'] as const;

export const deletionsQuery = infiniteQueryOptions({
  queryKey: key,
  queryFn: async ({ pageParam, signal }) =>
    (
      await listDeletions({
        query: { limit: 50, ...(pageParam ? { after: pageParam } : {}) },
        signal,
      })
    ).data,
  initialPageParam: '',
  getNextPageParam: ({ next }) => next ?? undefined,
  staleTime: 0,
});

/** What goes, or comes back, is gone from or back on every page; a page that left is not asked. */
const readAgain = (cache: QueryClient) =>
  Promise.all(
    [key, clientsKey, silenceKey, ['activities']].map((queryKey) =>
      cache.invalidateQueries({ queryKey }),
    ),
  );

const backWords = (name: string, twin: RestoredView['twin']): string =>
  twin ? `“${name}” is back. “${twin}” has the same web address.` : `“${name}” is back.`;

/** Puts it back; the word that it is back belongs to the mutation, as its row is soon gone. */
export const useRestore = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => (await restoreDeleted({ path: { id } })).data,
    onSettled: () => readAgain(cache),
    ...aloud(({ name, twin }: RestoredView) => say(backWords(name, twin))),
  });
};

type Kind = DeletionView['kind'];
type Deleted = { id: string; version: number };

const remove: Record<Kind, (asked: Deleted) => Promise<{ data: DeletionView }>> = {
  CLIENT: ({ id, version }) => deleteClient({ path: { id }, headers: ifMatch(version) }),
  CONTACT: ({ id, version }) => deleteContact({ path: { id }, headers: ifMatch(version) }),
  NEXT_STEP: ({ id, version }) => deleteNextStep({ path: { id }, headers: ifMatch(version) }),
};

/** Deletes at once and offers to undo it: nothing is asked before, for nothing is lost. */
export const useDelete = (kind: Kind, onDeleted: () => unknown = () => undefined) => {
  const cache = useQueryClient();
  const restore = useRestore();
  return useMutation({
    mutationFn: async (asked: Deleted) => (await remove[kind](asked)).data,
    ...aloud(async ({ id, name }: DeletionView) => {
      sayWithUndo(`“${name}” is deleted.`, () => restore.mutate(id));
      await onDeleted();
      await readAgain(cache);
    }),
  });
};
