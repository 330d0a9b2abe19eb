import { Button, Select, Skeleton, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import type { AgencyView } from '@/shared/api/generated';
import { countries, currencies, zones } from '@/shared/format/places';
import { Refusal } from '@/shared/ui/refusal';
import { say } from '@/shared/ui/said';
import { Failed } from '@/shared/ui/states';
import { agencyQuery, useChangeAgency } from './queries';

export const AgencySettings = ({ mayChange }: { mayChange: boolean }) => {
  const agency = useQuery(agencyQuery);
  return (
    <section className="card" aria-labelledby="agency-settings">
      <h2 id="agency-settings">Agency</h2>
      {agency.isPending && <Skeleton height={136} mt={12} />}
      {agency.isError && <Failed problem={agency.error} retry={agency.refetch} />}
      {agency.data && (
        <AgencyForm key={agency.data.version} agency={agency.data} mayChange={mayChange} />
      )}
    </section>
  );
};

const AgencyForm = ({ agency, mayChange }: { agency: AgencyView; mayChange: boolean }) => {
  const { version, ...details } = agency;
  const form = useForm({ initialValues: details });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [choices] = useState(() => ({
    zones: [...new Set([agency.timeZone, ...zones()])],
    currencies: currencies(),
    countries: countries(),
  }));
  const change = useChangeAgency();
  const submit = form.onSubmit((values) =>
    change.mutate(
      { ...values, version },
      {
        onSuccess: () => say('The agency is saved.'),
        onError: (thrown) => setRefusal(showProblem(form, thrown)),
      },
    ),
  );
  const field = { readOnly: !mayChange };
  const select = { ...field, searchable: mayChange, allowDeselect: false, limit: 80 };
  return (
    <form onSubmit={submit} noValidate>
      <div className="fields">
        <TextInput label="Name" {...field} {...form.getInputProps('name')} />
        <Select
          label="Time zone"
          data={choices.zones}
          {...select}
          {...form.getInputProps('timeZone')}
        />
        <Select
          label="Country"
          data={choices.countries}
          {...select}
          {...form.getInputProps('country')}
        />
        <Select
          label="Currency"
          data={choices.currencies}
          {...select}
          {...form.getInputProps('currency')}
        />
      </div>
      <Refusal sentence={refusal} />
      {mayChange && (
        <div>
          <Button type="submit" disabled={!form.isDirty()} loading={change.isPending}>
            Save the agency
          </Button>
        </div>
      )}
    </form>
  );
};
