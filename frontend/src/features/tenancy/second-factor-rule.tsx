import { Button, Skeleton, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showProblem } from '@/shared/api/form-errors';
import { clock } from '@/shared/format/clock';
import { plainDay, plainToday } from '@/shared/format/dates';
import { Refusal } from '@/shared/ui/refusal';
import { say, sayProblem } from '@/shared/ui/said';
import { Failed } from '@/shared/ui/states';
import { useSession } from './session';
import { secondFactorRuleQuery, useChangeSecondFactorRule } from './second-factors';

/** Whether the agency asks everybody for a second step when signing in, and from which day on. */
export const SecondFactorRule = ({ mayChange }: { mayChange: boolean }) => {
  const rule = useQuery(secondFactorRuleQuery);
  return (
    <section className="card" aria-labelledby="second-factor-rule">
      <h2 id="second-factor-rule">A second step when signing in</h2>
      {rule.isPending && <Skeleton height={64} mt={12} />}
      {rule.isLoadingError && <Failed problem={rule.error} retry={rule.refetch} />}
      {rule.data && <Rule from={rule.data.from} mayChange={mayChange} />}
    </section>
  );
};

type RuleProps = { from: string | null | undefined; mayChange: boolean };

const Rule = ({ from, mayChange }: RuleProps) => (
  <div className="stack">
    <p>
      {from
        ? `Everybody needs one from ${plainDay(from)} on. Who has none is led to set it up after signing in, and can do nothing else here until then.`
        : 'Everybody decides for themselves, in their account, whether signing in asks for a code of an authenticator as well.'}
    </p>
    {mayChange && (from ? <Lift /> : <Ask />)}
  </div>
);

const Lift = () => {
  const change = useChangeSecondFactorRule();
  const lift = () =>
    change.mutate(null, {
      onSuccess: () => say('Everybody decides for themselves.'),
      onError: sayProblem,
    });
  return (
    <div>
      <Button variant="default" loading={change.isPending} onClick={lift}>
        Leave it to everybody
      </Button>
    </div>
  );
};

const Ask = () => {
  const { agency } = useSession();
  const change = useChangeSecondFactorRule();
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({ initialValues: { from: plainToday(clock(), agency.timeZone) } });
  const submit = form.onSubmit(({ from }) =>
    change.mutate(from, {
      onSuccess: () => say('Everybody is asked for a second step.'),
      onError: (thrown) => setRefusal(showProblem(form, thrown)),
    }),
  );
  return (
    <form onSubmit={submit} noValidate className="stack">
      <p className="muted">
        Whoever has none then, you included, sets one up before they go on with their work.
      </p>
      <TextInput label="Ask everybody from" type="date" {...form.getInputProps('from')} />
      <Refusal sentence={refusal} />
      <div>
        <Button type="submit" variant="default" loading={change.isPending}>
          Ask everybody
        </Button>
      </div>
    </form>
  );
};
