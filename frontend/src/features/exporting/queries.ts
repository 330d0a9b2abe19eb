import { useMutation } from '@tanstack/react-query';
import { exportRecords } from '@/shared/api/generated';
import type { StartExport } from '@/shared/api/generated';
import { saveFile } from '@/shared/api/save-file';

export type Kind = StartExport['kind'];

export const kinds: Record<Kind, string> = {
  CLIENTS: 'Clients',
  CONTACTS: 'Contacts',
  ACTIVITIES: 'Activities',
};

export const useExport = () =>
  useMutation({
    mutationFn: async (kind: Kind) => {
      const { data } = await exportRecords({ body: { kind }, parseAs: 'blob' });
      saveFile(data, `${kind.toLowerCase()}.csv`);
    },
  });
