import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  addClient,
  addContact,
  agreeWithClient,
  changeClient,
  changeContact,
  getClient,
  getClientExpectations,
  listClients,
  listContacts,
} from '@/shared/api/generated';
import type { ClientDetails, ContactDetails, ExpectationProfile } from '@/shared/api/generated';
import { clientsKey, silenceKey } from '@/shared/api/keys';
import { ifMatch } from '@/shared/api/form-errors';
import { toQuery, type ClientFilters } from './filters';

export const clientsQuery = (filters: ClientFilters) =>
  infiniteQueryOptions({
    queryKey: [...clientsKey, 'list', filters],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listClients({
          query: { ...toQuery(filters), limit: 50, ...(pageParam ? { after: pageParam } : {}) },
          signal,
        })
      ).data,
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: [...clientsKey, 'one', id],
    queryFn: async ({ signal }) => (await getClient({ path: { id }, signal })).data,
  });

export const contactsQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...clientsKey, 'contacts', clientId],
    queryFn: async ({ signal }) => (await listContacts({ path: { clientId }, signal })).data,
  });

/** Stage, owner, "do not contact" and who has left change states and lists as well. */
const useClientMutation = <Sent, Got>(mutationFn: (sent: Sent) => Promise<Got>) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: clientsKey }),
        cache.invalidateQueries({ queryKey: silenceKey }),
      ]),
  });
};

export const useAddClient = () =>
  useClientMutation(async (body: ClientDetails) => (await addClient({ body })).data);

export const useChangeClient = (id: string) =>
  useClientMutation(({ version, ...body }: ClientDetails & { version: number }) =>
    changeClient({ path: { id }, body, headers: ifMatch(version) }),
  );

export const useAddContact = (clientId: string) =>
  useClientMutation((body: ContactDetails) => addContact({ path: { clientId }, body }));

export const useChangeContact = () =>
  useClientMutation(({ id, version, ...body }: ContactDetails & { id: string; version: number }) =>
    changeContact({ path: { id }, body, headers: ifMatch(version) }),
  );

export const expectationQuery = (id: string) =>
  queryOptions({
    queryKey: [...clientsKey, 'expectation', id],
    queryFn: async ({ signal }) => (await getClientExpectations({ path: { id }, signal })).data,
  });

export const useAgree = (id: string) =>
  useClientMutation(({ version, ...body }: ExpectationProfile & { version: number }) =>
    agreeWithClient({ path: { id }, body, headers: ifMatch(version) }),
  );
