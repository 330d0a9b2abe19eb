import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { showProblem } from '@/shared/api/form-errors';
import { Refusal } from '@/shared/ui/refusal';
import { FrontDoor } from './front-door';
import { useSignIn } from './queries';
import { SignOnButton } from './sign-on-button';
import { refusedWords, singleSignOnQuery } from './single-sign-on';
import { UnknownPage } from './unknown-page';
import { wayBack } from './way-back';

export const SignInPage = () => {
  const form = useForm({ initialValues: { email: '', password: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const signIn = useSignIn();
  const provider = useQuery(singleSignOnQuery).data?.name ?? 'the other account';
  const [then, refused] = [search.get('then'), search.get('refused')];

  const submit = form.onSubmit((values) =>
    signIn.mutate(values, {
      onSuccess: (arrival) =>
        arrival === 'CODE_NEEDED'
          ? navigate({ pathname: '/sign-in/code', search: search.toString() }, { replace: true })
          : navigate(wayBack(search), { replace: true }),
      onError: (thrown) => setRefusal(showProblem(form, thrown)),
    }),
  );

  if (refused === 'UNKNOWN') return <UnknownPage name={provider} />;
  return (
    <FrontDoor
      title="Sign in"
      answer="Who has gone quiet, and what to say to them next."
      below={
        <>
          New here?{' '}
          <Link className="link" to="/sign-up">
            Sign up your agency
          </Link>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          autoFocus
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <Refusal sentence={refusal ?? refusedWords(refused, provider)} />
        <Button type="submit" loading={signIn.isPending}>
          Sign in
        </Button>
        <Link className="link" to="/forgot-password">
          Forgot your password?
        </Link>
      </form>
      <SignOnButton verb="Sign in" to={then ? { then } : {}} />
    </FrontDoor>
  );
};
