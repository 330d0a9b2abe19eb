import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { showProblem } from '@/shared/api/form-errors';
import {
  countries,
  currencies,
  ownCountry,
  ownZone,
  usualCurrency,
  zones,
} from '@/shared/format/places';
import { Refusal } from '@/shared/ui/refusal';
import { FrontDoor } from './front-door';
import { useSignUp } from './queries';

const nothingYet = () => ({
  agency: {
    name: '',
    timeZone: ownZone(),
    currency: usualCurrency(ownCountry()),
    country: ownCountry(),
  },
  name: '',
  email: '',
  password: '',
});

export const SignUpPage = () => {
  const form = useForm({ initialValues: nothingYet() });
  const [choices] = useState(() => ({
    zones: zones(),
    currencies: currencies(),
    countries: countries(),
  }));
  const [refusal, setRefusal] = useState<string | null>(null);
  const navigate = useNavigate();
  const signUp = useSignUp();

  const submit = form.onSubmit((values) =>
    signUp.mutate(values, {
      onSuccess: () => navigate('/quiet', { replace: true }),
      onError: (thrown) => setRefusal(showProblem(form, thrown)),
    }),
  );
  const select = { searchable: true, allowDeselect: false, limit: 80 };

  return (
    <FrontDoor
      title="Sign up your agency"
      answer="You become its owner and can invite the others later."
      below={
        <>
          Already with us?{' '}
          <Link className="link" to="/sign-in">
            Sign in
          </Link>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <TextInput
          label="Agency"
          autoComplete="organization"
          autoFocus
          {...form.getInputProps('agency.name')}
        />
        <Select
          label="Time zone"
          description="Days and business hours are counted in it."
          data={choices.zones}
          {...select}
          {...form.getInputProps('agency.timeZone')}
        />
        <div className="two">
          <Select
            label="Country"
            data={choices.countries}
            {...select}
            {...form.getInputProps('agency.country')}
          />
          <Select
            label="Currency"
            data={choices.currencies}
            {...select}
            {...form.getInputProps('agency.currency')}
          />
        </div>
        <fieldset>
          <legend>You</legend>
          <TextInput label="Name" autoComplete="name" {...form.getInputProps('name')} />
          <TextInput
            label="E-mail"
            type="email"
            autoComplete="username"
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label="Password"
            description="Twelve characters or more: three or four words, say."
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
        </fieldset>
        <Refusal sentence={refusal} />
        <Button type="submit" loading={signUp.isPending}>
          Sign up
        </Button>
      </form>
    </FrontDoor>
  );
};
