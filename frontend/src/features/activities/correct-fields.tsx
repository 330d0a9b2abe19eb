import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ContactView } from '@/shared/api/generated';
import type { CorrectionValues } from './correction';
import { choices, directions, intents, milestones, outcomes, outcomesOf } from './kinds';

type CorrectFieldsProps = { form: UseFormReturnType<CorrectionValues>; contacts: ContactView[] };

const none = { value: '', label: 'Not said' };

export const CorrectFields = ({ form, contacts }: CorrectFieldsProps) => {
  const possible = outcomesOf[form.values.kind];
  return (
    <>
      <TextInput label="Subject" {...form.getInputProps('subject')} />
      <Textarea
        label="What was said"
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('text')}
      />
      <div className="log-fields">
        <TextInput label="When" type="datetime-local" {...form.getInputProps('when')} />
        <NativeSelect
          label="With"
          data={[none, ...contacts.map(({ id, name }) => ({ value: id, label: name }))]}
          {...form.getInputProps('contactId')}
        />
        <NativeSelect
          label="Direction"
          data={choices(directions)}
          {...form.getInputProps('direction')}
        />
        {form.values.kind === 'MILESTONE' && (
          <NativeSelect
            label="Which milestone"
            data={[none, ...choices(milestones)]}
            {...form.getInputProps('milestone')}
          />
        )}
        {possible.length > 0 && (
          <NativeSelect
            label="What came of it"
            data={[none, ...choices(outcomes, possible)]}
            {...form.getInputProps('outcome')}
          />
        )}
        <NativeSelect
          label="About"
          data={[none, ...choices(intents)]}
          {...form.getInputProps('intent')}
        />
        <TextInput
          label="Approach"
          placeholder="The wording or play"
          maxLength={64}
          {...form.getInputProps('approach')}
        />
        <NativeSelect
          label="Expects an answer"
          data={[
            { value: '', label: 'Not known' },
            { value: 'YES', label: 'Yes' },
            { value: 'NO', label: 'No' },
          ]}
          {...form.getInputProps('expectsAnswer')}
        />
        <TextInput label="They named a date" type="date" {...form.getInputProps('promisedFor')} />
      </div>
    </>
  );
};
