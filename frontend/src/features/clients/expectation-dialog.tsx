import { NativeSelect, NumberInput, Switch, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ExpectationView } from '@/shared/api/generated';
import { VersionedEnd } from '@/shared/form/versioned-end';
import { useVersionedForm } from '@/shared/form/versioned-form';
import { Dialog } from '@/shared/ui/dialog';
import { channels } from './contact-values';
import { expectationFields, periods, toProfile, valuesOf } from './expectation-values';
import { expectationQuery, useAgree, type Party } from './queries';

type ExpectationDialogProps = {
  party: Party;
  title: string;
  expectation: ExpectationView;
  onClose: () => void;
};

const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const ExpectationDialog = (props: ExpectationDialogProps) => {
  const { party, title, expectation, onClose } = props;
  const cache = useQueryClient();
  const agree = useAgree(party);
  const versioned = useVersionedForm({
    record: expectation,
    valuesOf: ({ profile }) => valuesOf(profile),
    words: expectationFields,
    save: (values, over) => agree.mutateAsync({ ...toProfile(values), version: over.version }),
    onSaved: onClose,
    readNow: () => cache.query({ ...expectationQuery(party), staleTime: 0 }),
    onNothingLeft: onClose,
  });
  const { form } = versioned;
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <form onSubmit={versioned.submit} noValidate className="stack">
        <div className="two-fields">
          <NativeSelect
            label="Preferred channel"
            data={[{ value: '', label: 'Not said' }, ...choices(channels)]}
            {...form.getInputProps('preferredChannel')}
          />
          <NumberInput
            label="Feedback within"
            suffix=" business days"
            hideControls
            allowDecimal={false}
            {...form.getInputProps('feedbackDays')}
          />
          <NumberInput
            label="Most chases"
            hideControls
            allowDecimal={false}
            {...form.getInputProps('mostChases')}
          />
          <NativeSelect
            label="In each"
            data={choices(periods)}
            {...form.getInputProps('chasePeriod')}
          />
          <TextInput label="Quiet from" type="time" {...form.getInputProps('quietFrom')} />
          <TextInput label="Quiet until" type="time" {...form.getInputProps('quietUntil')} />
        </div>
        <Switch
          label="May be chased"
          {...form.getInputProps('mayBeChased', { type: 'checkbox' })}
        />
        <Textarea label="In their words" autosize minRows={2} {...form.getInputProps('note')} />
        <VersionedEnd versioned={versioned} verb="Save" />
      </form>
    </Dialog>
  );
};
