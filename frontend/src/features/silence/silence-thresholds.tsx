import { Button, NumberInput, Skeleton } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import type { SilenceSettingsView } from '@/shared/api/generated';
import { Refusal } from '@/shared/ui/refusal';
import { say } from '@/shared/ui/said';
import { Failed } from '@/shared/ui/states';
import { silenceSettingsQuery, useChangeSilenceSettings } from './queries';

export const SilenceThresholds = ({ mayChange }: { mayChange: boolean }) => {
  const settings = useQuery(silenceSettingsQuery);
  return (
    <section className="card" aria-labelledby="silence-settings">
      <h2 id="silence-settings">When is a client quiet?</h2>
      <p className="small muted">
        A client is measured against their own pace. A share of 5 % means: only one in twenty of
        their gaps lasts this long.
      </p>
      {settings.isPending && <Skeleton height={150} mt={12} />}
      {settings.isError && <Failed problem={settings.error} retry={settings.refetch} />}
      {settings.data && (
        <ThresholdForm key={settings.data.version} settings={settings.data} mayChange={mayChange} />
      )}
    </section>
  );
};

type ThresholdFormProps = { settings: SilenceSettingsView; mayChange: boolean };

const percent = (share: string): number => Math.round(Number(share) * 1000) / 10;
const share = (percentage: number | string): number => Number(percentage) / 100;

const ThresholdForm = ({ settings, mayChange }: ThresholdFormProps) => {
  const form = useForm({
    initialValues: {
      cooling: percent(settings.cooling),
      quiet: percent(settings.quiet),
      usualGapDays: settings.usualGapDays,
      oweDays: settings.oweDays,
      dormantDays: settings.dormantDays,
    },
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = useChangeSilenceSettings();
  const submit = form.onSubmit((values) =>
    change.mutate(
      {
        ...settings,
        ...values,
        cooling: share(values.cooling),
        quiet: share(values.quiet),
      },
      {
        onSuccess: () => say('Saved. The lists follow.'),
        onError: (thrown) => setRefusal(showProblem(form, thrown)),
      },
    ),
  );
  const field = { readOnly: !mayChange, hideControls: true, allowNegative: false };
  const days = { ...field, suffix: ' days', allowDecimal: false };
  return (
    <form onSubmit={submit} noValidate>
      <div className="fields">
        <NumberInput
          label="Cooling below a share of"
          suffix=" %"
          {...field}
          {...form.getInputProps('cooling')}
        />
        <NumberInput
          label="Quiet below a share of"
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
      <Refusal sentence={refusal} />
      {mayChange && (
        <div>
          <Button type="submit" disabled={!form.isDirty()} loading={change.isPending}>
            Save the thresholds
          </Button>
        </div>
      )}
    </form>
  );
};
