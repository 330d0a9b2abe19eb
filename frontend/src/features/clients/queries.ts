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
  agreeWithContact,
  changeClient,
  changeContact,
  findClients,
  getClient,
  getClientExpectations,
  getContactExpectations,
  listClients,
  listContacts,
} from '@/shared/api/generated';
import type { ClientDetails, ContactDetails, ExpectationProfile } from '@/shared/api/generated';
import { clientsKey, silenceKey } from '@/shared/api/keys';
import { useOnce } from '@/shared/api/use-once';
import { ifMatch } from '@/shared/api/form-errors';
import { toQuery, type ClientFilters } from './filters';

const mostFound = 50;

/**
 * Narrows a list to what the search finds. Where it finds nothing, or more than it tells, the words
 * are looked for anywhere in the name and the web address instead.
 */
const narrowed = async (words: string, signal: AbortSignal) => {
  if (words === '') return {};
  const { data } = await findClients({ query: { q: words, limit: mostFound }, signal });
  return data.length === 0 || data.length === mostFound
    ? { name: words }
    : { id: data.map(({ clientId }) => clientId) };
};

export const clientsQuery = (filters: ClientFilters) =>
  infiniteQueryOptions({
    queryKey: [...clientsKey, 'list', filters],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listClients({
          query: {
            ...toQuery(filters),
            ...(await narrowed(filters.name.trim(), signal)),
            limit: 50,
            ...(pageParam ? { after: pageParam } : {}),
          },
          signal,
        })
      ).data,
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export type Picked = { id: string; name: string; detail: string };

/** The first few to choose from: by name before anything is typed, then what the search finds. */
export const pickQuery = (words: string) =>
  queryOptions({
    queryKey: [...clientsKey, 'pick', words],
    queryFn: async ({ signal }): Promise<Picked[]> => {
      if (words === '') {
        const { items } = (await listClients({ query: { limit: 8 }, signal })).data;
        return items.map(({ id, name, domain }) => ({ id, name, detail: domain ?? '' }));
      }
      const { data } = await findClients({ query: { q: words, limit: 8 }, signal });
      return data.map(({ clientId, name, site, domain, person }) => ({
        id: clientId,
        name: site ? `${name}, ${site}` : name,
        detail: person?.name ?? domain ?? '',
      }));
    },
    placeholderData: keepPreviousData,
  });

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: [...clientsKey, 'one', id],
    queryFn: async ({ signal }) => (await getClient({ path: { id }, signal })).data,
  });

/** The sites of a client, or the clients below it, by name. */
export const sitesQuery = (parent: string) =>
  queryOptions({
    queryKey: [...clientsKey, 'sites', parent],
    queryFn: async ({ signal }) =>
      (await listClients({ query: { parent, limit: 200 }, signal })).data.items,
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
  useClientMutation(
    useOnce(async (body: ClientDetails, headers) => (await addClient({ body, headers })).data),
  );

export const useChangeClient = (id: string) =>
  useClientMutation(({ version, ...body }: ClientDetails & { version: number }) =>
    changeClient({ path: { id }, body, headers: ifMatch(version) }),
  );

export const useAddContact = (clientId: string) =>
  useClientMutation(
    useOnce((body: ContactDetails, headers) => addContact({ path: { clientId }, body, headers })),
  );

export const useChangeContact = () =>
  useClientMutation(({ id, version, ...body }: ContactDetails & { id: string; version: number }) =>
    changeContact({ path: { id }, body, headers: ifMatch(version) }),
  );

/** Whom an agreement is with: everybody at a client, or one of its people. */
export type Party = { kind: 'client' | 'contact'; id: string };

export const expectationQuery = ({ kind, id }: Party) =>
  queryOptions({
    queryKey: [...clientsKey, 'expectation', id],
    queryFn: async ({ signal }) => {
      const read = kind === 'client' ? getClientExpectations : getContactExpectations;
      return (await read({ path: { id }, signal })).data;
    },
  });

export const useAgree = ({ kind, id }: Party) =>
  useClientMutation(({ version, ...body }: ExpectationProfile & { version: number }) => {
    const agree = kind === 'client' ? agreeWithClient : agreeWithContact;
    return agree({ path: { id }, body, headers: ifMatch(version) });
  });
