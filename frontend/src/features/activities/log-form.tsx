import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { contactsQuery } from '@/features/clients/queries';
import { sortProblem } from '@/shared/api/form-errors';
import type { LogActivity } from '@/shared/api/generated';
import { ownZone } from '@/shared/format/places';
import { Key } from '@/shared/ui/key';
import { Refusal } from '@/shared/ui/refusal';
import { DraftLine } from './draft-line';
import { KindPicker } from './kind-picker';
import type { LogTarget } from './log-context';
import { emptyLog, toEntry, type LogValues } from './log-entry';
import { LogFields } from './log-fields';
import { draftQuery } from './queries';

type LogFormProps = {
  target: LogTarget;
  /** What was typed before and refused, and why. */
  refused: { values: LogValues; by: unknown } | undefined;
  /** What must be known of this client before anything is logged. */
  warning: ReactNode;
  onSend: (entry: LogActivity, values: LogValues) => void;
};

const startWith = ({ kind, contactId, milestone }: LogTarget): LogValues => ({
  ...emptyLog,
  kind: kind ?? '',
  milestone: milestone ?? '',
  contactId: contactId ?? '',
});

export const LogForm = ({ target, refused, warning, onSend }: LogFormProps) => {
  const [before] = useState(() => refused && sortProblem(refused.values, refused.by));
  const form = useForm({
    initialValues: refused?.values ?? startWith(target),
    initialErrors: before?.fields ?? {},
  });
  const [refusal, setRefusal] = useState(before?.rest ?? null);
  const contacts = useQuery(contactsQuery(target.clientId)).data ?? [];
  const entry = toEntry(form.values, target.clientId, ownZone());
  const [asked] = useDebouncedValue(entry, 250);
  const draft = useQuery(draftQuery(asked));

  const submit = form.onSubmit((values) => {
    if (entry) onSend(entry, values);
    else setRefusal(values.kind ? 'Choose which milestone it was.' : 'Choose what happened.');
  });
  const enterSends = (event: KeyboardEvent<HTMLFormElement>) => {
    const onKinds = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    if (event.key !== 'Enter' || (!onKinds && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };

  return (
    <form className="stack log-form" onSubmit={submit} onKeyDown={enterSends} noValidate>
      {warning}
      <KindPicker
        value={form.values.kind}
        onChange={(kind) => {
          setRefusal(null);
          form.setFieldValue('kind', kind);
        }}
      />
      <DraftLine kind={form.values.kind} draft={draft.data} problem={draft.error} />
      <LogFields form={form} contacts={contacts} />
      <Refusal sentence={refusal} />
      <div>
        <Button type="submit" rightSection={<Key>↵</Key>}>
          Log it
        </Button>
      </div>
    </form>
  );
};
