import { queryOptions } from '@tanstack/react-query';
import { getMail } from '@/shared/api/generated';

/** Whether the service sends mail, and where its built-in mailbox is, if it has one. */
export const mailQuery = queryOptions({
  queryKey: ['mail'],
  queryFn: async () => (await getMail()).data,
  staleTime: Infinity,
});
