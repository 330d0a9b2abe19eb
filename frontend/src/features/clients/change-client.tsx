import { useQuery, useQueryClient } from '@tanstack/react-query';
import { membersQuery } from '@/features/tenancy/queries';
import type { ClientView } from '@/shared/api/generated';
import { VersionedEnd } from '@/shared/form/versioned-end';
import { useVersionedForm } from '@/shared/form/versioned-form';
import { Dialog } from '@/shared/ui/dialog';
import { ClientForm } from './client-form';
import { clientWords, toDetails, valuesOf } from './client-values';
import { clientQuery, useChangeClient } from './queries';

type ChangeClientProps = { client: ClientView; onClose: () => void };

export const ChangeClient = ({ client, onClose }: ChangeClientProps) => {
  const members = useQuery(membersQuery).data ?? [];
  const cache = useQueryClient();
  const change = useChangeClient(client.id);
  const versioned = useVersionedForm({
    record: client,
    valuesOf,
    words: clientWords(members),
    save: (values, over) => change.mutateAsync({ ...toDetails(values), version: over.version }),
    onSaved: onClose,
    readNow: () => cache.query({ ...clientQuery(client.id), staleTime: 0 }),
    onNothingLeft: onClose,
  });
  return (
    <Dialog onClose={onClose} title={`Change ${client.name}`} size="lg">
      <ClientForm form={versioned.form} client={client} onSubmit={versioned.submit}>
        <VersionedEnd versioned={versioned} verb="Save" />
      </ClientForm>
    </Dialog>
  );
};
