import { Button, Modal, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { contactsQuery } from '@/features/clients/queries';
import { showProblem } from '@/shared/api/form-errors';
import type { ActivityView } from '@/shared/api/generated';
import { Refusal } from '@/shared/ui/refusal';
import { say } from '@/shared/ui/said';
import { CorrectFields } from './correct-fields';
import { toCorrection, valuesOf } from './correction';
import { kinds } from './kinds';
import { useCorrect } from './queries';

type CorrectDialogProps = { activity: ActivityView; onClose: () => void };

/** What was there before is kept by the server and can be looked at afterwards. */
export const CorrectDialog = ({ activity, onClose }: CorrectDialogProps) => {
  const form = useForm({ initialValues: valuesOf(activity) });
  const [refusal, setRefusal] = useState<string | null>(null);
  const contacts = useQuery(contactsQuery(activity.clientId)).data ?? [];
  const correct = useCorrect();
  const submit = form.onSubmit((values) =>
    correct.mutate(
      { ...toCorrection(values, activity), id: activity.id, version: activity.version },
      {
        onSuccess: () => {
          say('Corrected. What was there before is kept.');
          onClose();
        },
        onError: (thrown) => setRefusal(showProblem(form, thrown)),
      },
    ),
  );
  return (
    <Modal opened onClose={onClose} title="Correct" size={600}>
      <form onSubmit={submit} noValidate className="stack log-form">
        <NativeSelect
          label="What happened"
          data={Object.entries(kinds).map(([value, { label }]) => ({ value, label }))}
          {...form.getInputProps('kind')}
        />
        <CorrectFields form={form} contacts={contacts} />
        <Refusal sentence={refusal} />
        <div>
          <Button type="submit" loading={correct.isPending}>
            Save the correction
          </Button>
        </div>
      </form>
    </Modal>
  );
};
