import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '@/features/tenancy/session';
import { showProblem } from '@/shared/api/form-errors';
import { ClientForm } from './client-form';
import { newClient, toDetails } from './client-values';
import { useAddClient } from './queries';

export const AddClient = ({ onClose }: { onClose: () => void }) => {
  const { member } = useSession();
  const form = useForm({ initialValues: newClient(member.id) });
  const [refusal, setRefusal] = useState<string | null>(null);
  const navigate = useNavigate();
  const add = useAddClient();
  return (
    <Modal opened onClose={onClose} title="Add a client" size="lg">
      <ClientForm
        form={form}
        refusal={refusal}
        busy={add.isPending}
        verb="Add"
        onSubmit={(values) =>
          add.mutate(toDetails(values), {
            onSuccess: ({ id }) => navigate(`/clients/${id}`),
            onError: (thrown) => setRefusal(showProblem(form, thrown)),
          })
        }
      />
    </Modal>
  );
};
