import {
  Button,
  Modal,
  NativeSelect,
  NumberInput,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import type {
  Channel,
  ChasePeriod,
  ExpectationProfile,
  ExpectationView,
} from '@/shared/api/generated';
import { Refusal } from '@/shared/ui/refusal';
import { channels } from './contact-values';
import { useAgree } from './queries';

type ExpectationDialogProps = {
  clientId: string;
  expectation: ExpectationView;
  onClose: () => void;
};

type Values = {
  preferredChannel: Channel | '';
  feedbackDays: number | string;
  mostChases: number | string;
  chasePeriod: ChasePeriod;
  quietFrom: string;
  quietUntil: string;
  mayBeChased: boolean;
  note: string;
};

const valuesOf = (profile: ExpectationProfile): Values => ({
  preferredChannel: profile.preferredChannel ?? '',
  feedbackDays: profile.feedbackDays ?? '',
  mostChases: profile.mostChases ?? '',
  chasePeriod: profile.chasePeriod ?? 'WEEK',
  quietFrom: (profile.quietFrom ?? '').slice(0, 5),
  quietUntil: (profile.quietUntil ?? '').slice(0, 5),
  mayBeChased: profile.mayBeChased,
  note: profile.note ?? '',
});

const number = (typed: number | string): number | null => (typed === '' ? null : Number(typed));

const toProfile = (values: Values): ExpectationProfile => ({
  mayBeChased: values.mayBeChased,
  preferredChannel: values.preferredChannel || null,
  feedbackDays: number(values.feedbackDays),
  mostChases: number(values.mostChases),
  chasePeriod: number(values.mostChases) === null ? null : values.chasePeriod,
  quietFrom: values.quietFrom || null,
  quietUntil: values.quietUntil || null,
  note: values.note || null,
});

export const ExpectationDialog = ({ clientId, expectation, onClose }: ExpectationDialogProps) => {
  const form = useForm({ initialValues: valuesOf(expectation.profile) });
  const [refusal, setRefusal] = useState<string | null>(null);
  const agree = useAgree(clientId);
  const submit = form.onSubmit((values) =>
    agree.mutate(
      { ...toProfile(values), version: expectation.version },
      { onSuccess: onClose, onError: (thrown) => setRefusal(showProblem(form, thrown)) },
    ),
  );
  return (
    <Modal opened onClose={onClose} title="Agreed with them" size="lg">
      <form onSubmit={submit} noValidate className="stack">
        <div className="two-fields">
          <NativeSelect
            label="Preferred channel"
            data={[
              { value: '', label: 'Not said' },
              ...Object.entries(channels).map(([value, label]) => ({ value, label })),
            ]}
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
            data={[
              { value: 'DAY', label: 'Day' },
              { value: 'WEEK', label: 'Week' },
              { value: 'MONTH', label: 'Month' },
            ]}
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
        <Refusal sentence={refusal} />
        <div>
          <Button type="submit" loading={agree.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
};
