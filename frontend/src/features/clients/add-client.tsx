import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '@/features/tenancy/session';
import { showProblem } from '@/shared/api/form-errors';
import { Dialog } from '@/shared/ui/dialog';
import { Refusal } from '@/shared/ui/refusal';
import { ClientForm } from './client-form';
import { newClient, toDetails } from './client-values';
import { useAddClient } from './queries';

export const AddClient = ({ onClose }: { onClose: () => void }) => {
  const { member } = useSession();
  const form = useForm({ initialValues: newClient(member.id) });
  const [refusal, setRefusal] = useState<string | null>(null);
  const navigate = useNavigate();
  const add = useAddClient();
  const submit = form.onSubmit((values) =>
    add.mutate(toDetails(values), {
      onSuccess: ({ id }) => navigate(`/clients/${id}`),
      onError: (thrown) => setRefusal(showProblem(form, thrown)),
    }),
  );
  return (
    <Dialog onClose={onClose} title="Add a client" size="lg">
      <ClientForm form={form} onSubmit={submit}>
        <Refusal sentence={refusal} />
        <div>
          <Button type="submit" loading={add.isPending}>
            Add
          </Button>
        </div>
      </ClientForm>
    </Dialog>
  );
};
