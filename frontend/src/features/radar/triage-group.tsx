import { UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { QuietRow, State } from '@/shared/api/generated';
import { QuietTable } from './quiet-table';

type TriageGroupProps = {
  title: string;
  group: { count: number; rows: QuietRow[] };
  state: State;
  note?: string | undefined;
  action?: ReactNode;
  folded?: boolean;
};

export const TriageGroup = ({ title, group, state, note, action, folded }: TriageGroupProps) => {
  const [open, setOpen] = useState(!folded);
  if (group.count === 0) return null;
  const more = group.count - group.rows.length;
  return (
    <section className="card triage-group" aria-label={title}>
      <header className="row triage-head">
        <h2 className="grow">
          <UnstyledButton
            className="triage-fold"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden>{open ? '▾' : '▸'}</span> {title}{' '}
            <span className="muted">{group.count.toLocaleString()}</span>
          </UnstyledButton>
        </h2>
        {action}
      </header>
      {note && <p className="small muted triage-note">{note}</p>}
      {open && <QuietTable rows={group.rows} />}
      {open && more > 0 && (
        <p className="small triage-note">
          <Link className="link" to={`/quiet?state=${state}`}>
            {more.toLocaleString()} more
          </Link>
        </p>
      )}
    </section>
  );
};
