import { Select, Skeleton, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgencyDetails, AgencyView } from '@/shared/api/generated';
import type { FieldWords } from '@/shared/form/changes';
import { VersionedEnd } from '@/shared/form/versioned-end';
import { useVersionedForm } from '@/shared/form/versioned-form';
import { countries, currencies, zones } from '@/shared/format/places';
import { say } from '@/shared/ui/said';
import { Failed } from '@/shared/ui/states';
import { agencyQuery, useChangeAgency } from './queries';

export const AgencySettings = ({ mayChange }: { mayChange: boolean }) => {
  const agency = useQuery(agencyQuery);
  const [saved, setSaved] = useState(0);
  return (
    <section className="card" aria-labelledby="agency-settings">
      <h2 id="agency-settings">Agency</h2>
      {agency.isPending && <Skeleton height={136} mt={12} />}
      {agency.isLoadingError && <Failed problem={agency.error} retry={agency.refetch} />}
      {agency.data && (
        <AgencyForm
          key={saved}
          agency={agency.data}
          mayChange={mayChange}
          onSaved={() => setSaved(saved + 1)}
        />
      )}
    </section>
  );
};

type AgencyFormProps = { agency: AgencyView; mayChange: boolean; onSaved: () => void };

const valuesOf = ({ name, timeZone, country, currency }: AgencyView): AgencyDetails => ({
  name,
  timeZone,
  country,
  currency,
});

const words: FieldWords<AgencyDetails> = {
  name: { label: 'Name' },
  timeZone: { label: 'Time zone' },
  country: {
    label: 'Country',
    say: (code) => countries().find(({ value }) => value === code)?.label ?? code,
  },
  currency: {
    label: 'Currency',
    say: (code) => currencies().find(({ value }) => value === code)?.label ?? code,
  },
};

const AgencyForm = ({ agency, mayChange, onSaved }: AgencyFormProps) => {
  const [choices] = useState(() => ({
    zones: [...new Set([agency.timeZone, ...zones()])],
    currencies: currencies(),
    countries: countries(),
  }));
  const change = useChangeAgency();
  const cache = useQueryClient();
  const versioned = useVersionedForm({
    record: agency,
    valuesOf,
    words,
    save: (values, over) => change.mutateAsync({ ...values, version: over.version }),
    onSaved: () => {
      say('The agency is saved.');
      onSaved();
    },
    readNow: () => cache.query({ ...agencyQuery, staleTime: 0 }),
  });
  const { form } = versioned;
  const field = { readOnly: !mayChange };
  const select = { ...field, searchable: mayChange, allowDeselect: false, limit: 80 };
  return (
    <form onSubmit={versioned.submit} noValidate>
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
      {mayChange && (
        <VersionedEnd versioned={versioned} verb="Save the agency" disabled={!form.isDirty()} />
      )}
    </form>
  );
};
