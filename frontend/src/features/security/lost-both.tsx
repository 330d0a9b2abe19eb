import { Button } from '@mantine/core';
import { useState } from 'react';
import { MailboxLine } from '@/features/mail/mailbox-line';
import { sentenceOf } from '@/shared/api/problem';
import { fullInstant } from '@/shared/format/dates';
import { Refusal } from '@/shared/ui/refusal';
import { useAskForWayBack } from './queries';

/** For whoever has neither the authenticator nor a recovery code: three days and a mail. */
export const LostBoth = () => {
  const [open, setOpen] = useState(false);
  const ask = useAskForWayBack();
  if (!open) {
    return (
      <Button variant="subtle" onClick={() => setOpen(true)}>
        I have lost both
      </Button>
    );
  }
  if (ask.data) return <Asked opensAt={ask.data.opensAt} mailed={ask.data.mailed} />;
  return (
    <section className="stack" aria-label="I have lost both">
      <p className="muted">
        Another owner of your agency can remove your second step at once, in Settings, unless you
        work for a second agency as well. If nobody can, ask here: for three days you can stop it by
        a mail and wherever you are signed in. Then sign in and ask here again: you are mailed a
        link that removes the second step.
      </p>
      <Refusal sentence={ask.isError ? sentenceOf(ask.error) : null} />
      <div>
        <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
          Ask to sign in without it
        </Button>
      </div>
    </section>
  );
};

const Asked = ({ opensAt, mailed }: { opensAt: string; mailed: boolean }) => (
  <section className="stack" role="status">
    <p>
      {mailed
        ? 'The three days are over. A link that removes the second step is on its way to you; it holds half an hour.'
        : `You were mailed what you asked for. Sign in again and ask here once more from ${fullInstant(opensAt)}.`}
    </p>
    <MailboxLine />
  </section>
);
