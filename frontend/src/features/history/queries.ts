import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  downloadAuditLog,
  listAuditLog,
  listClientHistory,
  listContactHistory,
  verifyAuditLog,
} from '@/shared/api/generated';
import { silenceKey } from '@/shared/api/keys';
import { saveFile } from '@/shared/api/save-file';
import { toQuery, type AuditFilters } from './filters';

/** Whoever changes anything of a client has its silence read again, and its history with it. */
const historyKey = [...silenceKey, 'history'] as const;
const auditKey = ['audit-log'] as const;

/** Of a client and everything of it, or of one contact. */
export type Of = { clientId: string; contactId?: string | undefined };

export const historyQuery = ({ clientId, contactId }: Of) =>
  infiniteQueryOptions({
    queryKey: [...historyKey, clientId, contactId ?? ''],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 50, ...(pageParam ? { after: pageParam } : {}) };
      return contactId
        ? (await listContactHistory({ path: { id: contactId }, query, signal })).data
        : (await listClientHistory({ path: { id: clientId }, query, signal })).data;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** The latest few. */
export const latestQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...historyKey, clientId, 'latest'],
    queryFn: async ({ signal }) =>
      (await listClientHistory({ path: { id: clientId }, query: { limit: 4 }, signal })).data,
  });

export const auditQuery = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: [...auditKey, filters],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listAuditLog({
          query: { ...toQuery(filters), limit: 50, ...(pageParam ? { after: pageParam } : {}) },
          signal,
        })
      ).data,
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const verificationQuery = queryOptions({
  queryKey: ['audit-log-verification'],
  queryFn: async ({ signal }) => (await verifyAuditLog({ signal })).data,
});

/** Whoever takes the log along stands in it. */
export const useDownloadLog = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (filters: AuditFilters) => {
      const { data } = await downloadAuditLog({ query: toQuery(filters), parseAs: 'blob' });
      saveFile(data, 'audit log.csv');
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: auditKey }),
  });
};
