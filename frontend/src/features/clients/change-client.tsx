import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import type { ClientView } from '@/shared/api/generated';
import { ClientForm } from './client-form';
import { toDetails, valuesOf } from './client-values';
import { useChangeClient } from './queries';

type ChangeClientProps = { client: ClientView; onClose: () => void };

export const ChangeClient = ({ client, onClose }: ChangeClientProps) => {
  const form = useForm({ initialValues: valuesOf(client) });
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = useChangeClient(client.id);
  return (
    <Modal opened onClose={onClose} title={`Change ${client.name}`} size="lg">
      <ClientForm
        form={form}
        refusal={refusal}
        busy={change.isPending}
        verb="Save"
        onSubmit={(values) =>
          change.mutate(
            { ...toDetails(values, client), version: client.version },
            {
              onSuccess: onClose,
              onError: (thrown) => setRefusal(showProblem(form, thrown)),
            },
          )
        }
      />
    </Modal>
  );
};
