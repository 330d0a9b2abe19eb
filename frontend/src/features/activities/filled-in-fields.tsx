import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ContactView } from '@/shared/api/generated';
import { choices, directions, intents, milestones, outcomes, outcomesOf } from './kinds';
import { namesDate, type LogValues } from './log-entry';

type FilledInFieldsProps = { form: UseFormReturnType<LogValues>; contacts: ContactView[] };

const filledIn = { value: '', label: 'Filled in for you' };

/** What the server infers; whatever is set here counts instead. */
export const FilledInFields = ({ form, contacts }: FilledInFieldsProps) => {
  const { kind } = form.values;
  const possible = kind === '' ? [] : outcomesOf[kind];
  return (
    <div className="log-fields">
      {kind === 'MILESTONE' && (
        <NativeSelect
          label="Which milestone"
          data={[{ value: '', label: 'Choose' }, ...choices(milestones)]}
          {...form.getInputProps('milestone')}
        />
      )}
      {possible.length > 0 && (
        <NativeSelect
          label="What came of it"
          data={[filledIn, ...choices(outcomes, possible)]}
          {...form.getInputProps('outcome')}
        />
      )}
      <NativeSelect
        label="With"
        data={[filledIn, ...contacts.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.getInputProps('contactId')}
      />
      <NativeSelect
        label="Direction"
        data={[filledIn, ...choices(directions, ['OUTBOUND', 'INBOUND', 'MUTUAL'])]}
        {...form.getInputProps('direction')}
      />
      <NativeSelect
        label="About"
        data={[filledIn, ...choices(intents)]}
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
        data={[filledIn, { value: 'YES', label: 'Yes' }, { value: 'NO', label: 'No' }]}
        {...form.getInputProps('expectsAnswer')}
      />
      <TextInput
        label={namesDate(form.values) ? 'Date of the meeting' : 'They named a date'}
        placeholder="4 December, next week"
        {...form.getInputProps('promisedFor')}
      />
    </div>
  );
};
