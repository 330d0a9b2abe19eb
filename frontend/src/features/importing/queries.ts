import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { activitiesKey } from '@/features/activities/queries';
import { membersQuery } from '@/features/tenancy/queries';
import {
  commitImport,
  decideImport,
  discardImport,
  downloadImportErrors,
  getImport,
  listImportRows,
  listImports,
  removeImportFile,
  startImport,
  undoImport,
} from '@/shared/api/generated';
import type { DecideImport, ImportStatus, ImportView } from '@/shared/api/generated';
import { useOnce } from '@/shared/api/use-once';
import { ifMatch } from '@/shared/api/form-errors';
import { saveFile } from '@/shared/api/save-file';
import { clientsKey, silenceKey } from '@/shared/api/keys';
import type { RowFilters } from './row-filters';

const key = ['imports'] as const;

/** While it works it is asked about every second; that is also how a reload finds it again. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, 'one', id],
    queryFn: async ({ signal }) => (await getImport({ path: { id }, signal })).data,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.working ? 1000 : false),
  });

export const importsQuery = infiniteQueryOptions({
  queryKey: [...key, 'list'],
  queryFn: async ({ pageParam, signal }) =>
    (
      await listImports({
        query: { limit: 20, ...(pageParam ? { after: pageParam } : {}) },
        signal,
      })
    ).data,
  initialPageParam: '',
  getNextPageParam: ({ next }) => next ?? undefined,
  staleTime: 0,
});

/** The version makes rows of another plan another list. */
export const rowsQuery = (id: string, version: number, { outcome, file }: RowFilters) =>
  infiniteQueryOptions({
    queryKey: [...key, 'rows', id, version, outcome, file],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listImportRows({
          path: { id },
          query: {
            outcome,
            limit: 20,
            ...(file ? { file } : {}),
            ...(pageParam ? { after: pageParam } : {}),
          },
          signal,
        })
      ).data,
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const useStartImport = () => {
  const start = useOnce((_: null, headers) => startImport({ body: {}, headers }));
  return useMutation({ mutationFn: async () => (await start(null)).data });
};

type Against = ReturnType<typeof ifMatch>;

/** What somebody decides holds for the import they see, not for one that a colleague made of it. */
const useAgainst = (id: string) => {
  const cache = useQueryClient();
  return (): Against => ifMatch(cache.getQueryData(importQuery(id).queryKey)?.version ?? 0);
};

/** The answer is the newest there is: a question on its way would bring back what was before. */
const useImportMutation = <Sent = void>(
  id: string,
  mutationFn: (headers: Against, sent: Sent) => Promise<ImportView>,
) => {
  const cache = useQueryClient();
  const { queryKey } = importQuery(id);
  const against = useAgainst(id);
  return useMutation({
    mutationFn: (sent: Sent) => mutationFn(against(), sent),
    onSuccess: async (view) => {
      await cache.cancelQueries({ queryKey });
      cache.setQueryData(queryKey, view);
    },
    onError: () => void cache.invalidateQueries({ queryKey }),
  });
};

export const useDecide = (id: string) =>
  useImportMutation(
    id,
    async (headers, body: DecideImport) =>
      (await decideImport({ path: { id }, body, headers })).data,
  );

export const useCommit = (id: string) =>
  useImportMutation(
    id,
    async (headers, confirmPeople: boolean) =>
      (await commitImport({ path: { id }, body: { confirmPeople }, headers })).data,
  );

export const useUndo = (id: string) =>
  useImportMutation(id, async (headers) => (await undoImport({ path: { id }, headers })).data);

export const useDiscard = (id: string) => {
  const cache = useQueryClient();
  const against = useAgainst(id);
  return useMutation({
    mutationFn: () => discardImport({ path: { id }, headers: against() }),
    onSuccess: () => cache.removeQueries({ queryKey: importQuery(id).queryKey }),
    onError: () => void cache.invalidateQueries({ queryKey: importQuery(id).queryKey }),
  });
};

export const useRemoveFile = (id: string) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => removeImportFile({ path: { id, name } }),
    onSettled: () => cache.invalidateQueries({ queryKey: importQuery(id).queryKey }),
  });
};

/** Fetched, not linked to, so that a session that ran out meanwhile is renewed first. */
export const useDownloadErrors = (id: string) =>
  useMutation({
    mutationFn: async (name: string) => {
      const { data } = await downloadImportErrors({ path: { id, name }, parseAs: 'blob' });
      saveFile(data, `errors in ${name}`);
    },
  });

/** Where it rests after it went in or out; one that stopped did part of it. */
const changedRecords: (ImportStatus | undefined)[] = [
  'COMMITTED',
  'COMMIT_FAILED',
  'UNDONE',
  'UNDO_FAILED',
];

/** What went in or out changes every other page, so they all read again. */
export const useReadAgainAfter = (status: ImportStatus | undefined) => {
  const cache = useQueryClient();
  useEffect(() => {
    if (!changedRecords.includes(status)) return;
    for (const queryKey of [clientsKey, silenceKey, activitiesKey, membersQuery.queryKey]) {
      void cache.invalidateQueries({ queryKey });
    }
  }, [cache, status]);
};
