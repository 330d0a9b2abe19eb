import { Textarea, TextInput, UnstyledButton } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { ContactView } from '@/shared/api/generated';
import { FilledInFields } from './filled-in-fields';
import type { LogValues } from './log-entry';

type LogFieldsProps = { form: UseFormReturnType<LogValues>; contacts: ContactView[] };

/** The few fields that only a person can fill; those that are filled in lie folded below. */
export const LogFields = ({ form, contacts }: LogFieldsProps) => {
  const { kind } = form.values;
  const asksMore = kind === 'MEETING' || kind === 'MILESTONE' || kind === 'CALL';
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || asksMore || Object.keys(form.errors).length > 0;
  return (
    <>
      <Textarea
        label="What was said"
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('text')}
      />
      <div className="log-fields">
        <TextInput
          label="When"
          placeholder="now, or: yesterday 4 pm"
          {...form.getInputProps('when')}
        />
        <TextInput
          label="Next step"
          placeholder="Call again"
          {...form.getInputProps('nextStep.text')}
        />
        <TextInput label="Due" placeholder="tomorrow" {...form.getInputProps('nextStep.due')} />
      </div>
      {open ? (
        <FilledInFields form={form} contacts={contacts} />
      ) : (
        <UnstyledButton className="small link log-unfold" onClick={() => setUnfolded(true)}>
          Change what is filled in
        </UnstyledButton>
      )}
    </>
  );
};
