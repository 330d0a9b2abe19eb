import { ActionIcon, Button, Checkbox, Skeleton, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDelete } from '@/features/deleting/queries';
import { showProblem } from '@/shared/api/form-errors';
import type { NextStepView } from '@/shared/api/generated';
import { plainDay } from '@/shared/format/dates';
import { ownZone } from '@/shared/format/places';
import { Refusal } from '@/shared/ui/refusal';
import { sayWithUndo } from '@/shared/ui/said';
import { Failed } from '@/shared/ui/states';
import { nextStepsQuery, useChangeNextStep, usePlanNextStep } from './queries';
import './activities.css';

export const NextStepsCard = ({ clientId }: { clientId: string }) => {
  const steps = useQuery(nextStepsQuery(clientId));
  return (
    <section className="card" aria-labelledby="next-steps">
      <h2 id="next-steps">Next step</h2>
      {steps.isPending && <Skeleton height={30} mt={8} />}
      {steps.isLoadingError && <Failed problem={steps.error} retry={steps.refetch} />}
      {steps.data && (
        <ul className="next-steps">
          {steps.data.items.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ul>
      )}
      <PlanStep clientId={clientId} />
    </section>
  );
};

const Step = ({ step }: { step: NextStepView }) => {
  const set = (done: boolean, version: number) => ({
    id: step.id,
    version,
    text: step.text,
    due: step.dueOn,
    ownerId: step.ownerId,
    done,
  });
  const undo = useChangeNextStep();
  const change = useChangeNextStep((now) =>
    sayWithUndo('Done.', () => undo.mutate(set(false, now.version))),
  );
  const remove = useDelete('NEXT_STEP');
  return (
    <li>
      <Checkbox
        className="grow"
        checked={false}
        disabled={change.isPending}
        onChange={() => change.mutate(set(true, step.version))}
        label={
          <>
            {step.text}{' '}
            <span className="fine">
              {plainDay(step.dueOn)} · {step.owner}
            </span>
          </>
        }
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        aria-label={`Delete ${step.text}`}
        loading={remove.isPending}
        onClick={() => remove.mutate(step)}
      >
        <span aria-hidden>×</span>
      </ActionIcon>
    </li>
  );
};

const PlanStep = ({ clientId }: { clientId: string }) => {
  const form = useForm({ initialValues: { text: '', due: '' } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const plan = usePlanNextStep();
  const submit = form.onSubmit(({ text, due }) =>
    plan.mutate(
      { clientId, text, due: due || 'tomorrow', timeZone: ownZone() },
      {
        onSuccess: () => {
          setRefusal(null);
          form.reset();
        },
        onError: (thrown) => setRefusal(showProblem(form, thrown)),
      },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <div className="log-next">
        <TextInput
          aria-label="What is next"
          placeholder="What is next?"
          {...form.getInputProps('text')}
        />
        <TextInput aria-label="Due" placeholder="tomorrow" {...form.getInputProps('due')} />
      </div>
      <Refusal sentence={refusal} />
      {form.isDirty() && (
        <Button type="submit" variant="default" mt={8} loading={plan.isPending}>
          Plan it
        </Button>
      )}
    </form>
  );
};
