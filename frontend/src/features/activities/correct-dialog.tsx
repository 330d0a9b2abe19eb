import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { contactsQuery } from '@/features/clients/queries';
import { getActivity } from '@/shared/api/generated';
import type { ActivityView } from '@/shared/api/generated';
import { VersionedEnd } from '@/shared/form/versioned-end';
import { useVersionedForm } from '@/shared/form/versioned-form';
import { Dialog } from '@/shared/ui/dialog';
import { say } from '@/shared/ui/said';
import { CorrectFields } from './correct-fields';
import { correctionWords, toCorrection, valuesOf } from './correction';
import { kinds } from './kinds';
import { useCorrect } from './queries';

type CorrectDialogProps = { activity: ActivityView; onClose: () => void };

/** What was there before is kept by the server and can be looked at afterwards. */
export const CorrectDialog = ({ activity, onClose }: CorrectDialogProps) => {
  const contacts = useQuery(contactsQuery(activity.clientId)).data ?? [];
  const correct = useCorrect();
  const versioned = useVersionedForm({
    record: activity,
    valuesOf,
    words: correctionWords(contacts),
    save: (values, over) =>
      correct.mutateAsync({ ...toCorrection(values, over), id: over.id, version: over.version }),
    onSaved: () => {
      say('Corrected. What was there before is kept.');
      onClose();
    },
    readNow: async () => (await getActivity({ path: { id: activity.id } })).data,
    onNothingLeft: onClose,
  });
  const { form } = versioned;
  return (
    <Dialog onClose={onClose} title="Correct" size={600}>
      <form onSubmit={versioned.submit} noValidate className="stack log-form">
        <NativeSelect
          label="What happened"
          data={Object.entries(kinds).map(([value, { label }]) => ({ value, label }))}
          {...form.getInputProps('kind')}
        />
        <CorrectFields form={form} contacts={contacts} />
        <VersionedEnd versioned={versioned} verb="Save the correction" />
      </form>
    </Dialog>
  );
};
