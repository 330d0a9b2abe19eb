import { NumberInput, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SilenceSettingsView } from '@/shared/api/generated';
import type { FieldWords } from '@/shared/form/changes';
import { VersionedEnd } from '@/shared/form/versioned-end';
import { useVersionedForm } from '@/shared/form/versioned-form';
import { count } from '@/shared/format/words';
import { say } from '@/shared/ui/said';
import { Failed } from '@/shared/ui/states';
import { silenceSettingsQuery, useChangeSilenceSettings } from './queries';

export const SilenceThresholds = ({ mayChange }: { mayChange: boolean }) => {
  const settings = useQuery(silenceSettingsQuery);
  const [saved, setSaved] = useState(0);
  return (
    <section className="card" aria-labelledby="silence-settings">
      <h2 id="silence-settings">When is a client quiet?</h2>
      <p className="small muted">
        A client is measured against their own pace. At 5 %, a client is quiet once only one in
        twenty of their gaps has lasted as long. Quiet is rarer than cooling, so its number is the
        smaller one.
      </p>
      {settings.isPending && <Skeleton height={150} mt={12} />}
      {settings.isLoadingError && <Failed problem={settings.error} retry={settings.refetch} />}
      {settings.data && (
        <ThresholdForm
          key={saved}
          settings={settings.data}
          mayChange={mayChange}
          onSaved={() => setSaved(saved + 1)}
        />
      )}
    </section>
  );
};

type ThresholdFormProps = {
  settings: SilenceSettingsView;
  mayChange: boolean;
  onSaved: () => void;
};

const percent = (share: string): number => Math.round(Number(share) * 1000) / 10;
const share = (percentage: number | string): number => Number(percentage) / 100;

const valuesOf = (settings: SilenceSettingsView) => ({
  cooling: percent(settings.cooling),
  quiet: percent(settings.quiet),
  usualGapDays: settings.usualGapDays,
  oweDays: settings.oweDays,
  dormantDays: settings.dormantDays,
});

const percents = (value: number): string => `${value} %`;
const inDays = (value: number): string => count(value, 'day');

const words: FieldWords<ReturnType<typeof valuesOf>> = {
  cooling: { label: 'Cooling: fewer gaps last this long than', say: percents },
  quiet: { label: 'Quiet: fewer gaps last this long than', say: percents },
  usualGapDays: { label: 'Usual gap without history', say: inDays },
  oweDays: { label: 'We owe an answer, at most for', say: inDays },
  dormantDays: { label: 'Dormant after', say: inDays },
};

const ThresholdForm = ({ settings, mayChange, onSaved }: ThresholdFormProps) => {
  const cache = useQueryClient();
  const change = useChangeSilenceSettings();
  const versioned = useVersionedForm({
    record: settings,
    valuesOf,
    words,
    save: (values, over) =>
      change.mutateAsync({
        ...over,
        ...values,
        cooling: share(values.cooling),
        quiet: share(values.quiet),
      }),
    onSaved: () => {
      say('Saved. The lists follow.');
      onSaved();
    },
    readNow: () => cache.query({ ...silenceSettingsQuery, staleTime: 0 }),
  });
  const { form } = versioned;
  const field = { readOnly: !mayChange, hideControls: true, allowNegative: false };
  const days = { ...field, suffix: ' days', allowDecimal: false };
  return (
    <form onSubmit={versioned.submit} noValidate>
      <div className="fields">
        <NumberInput
          label="Cooling: fewer gaps last this long than"
          suffix=" %"
          {...field}
          {...form.getInputProps('cooling')}
        />
        <NumberInput
          label="Quiet: fewer gaps last this long than"
          suffix=" %"
          {...field}
          {...form.getInputProps('quiet')}
        />
        <NumberInput
          label="Usual gap without history"
          {...days}
          {...form.getInputProps('usualGapDays')}
        />
        <NumberInput
          label="We owe an answer, at most for"
          {...days}
          {...form.getInputProps('oweDays')}
        />
        <NumberInput label="Dormant after" {...days} {...form.getInputProps('dormantDays')} />
      </div>
      {mayChange && (
        <VersionedEnd versioned={versioned} verb="Save the thresholds" disabled={!form.isDirty()} />
      )}
    </form>
  );
};
