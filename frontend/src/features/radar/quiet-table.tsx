import { useHotkeys } from '@mantine/hooks';
import { useRef, type FocusEvent } from 'react';
import type { QuietRow } from '@/shared/api/generated';
import { isDialogOpen } from '@/shared/ui/escape';
import { QuietTableRow } from './quiet-table-row';

/** Moves the real focus from row to row, so that Enter, L and screen readers know where we are. */
const moveFocus = (table: HTMLTableElement | null, step: 1 | -1, left: number): void => {
  if (isDialogOpen()) return;
  const links = [...(table?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
  const row = document.activeElement?.closest('tr');
  const at = links.findIndex((link) => link.closest('tr') === row);
  if (at >= 0) links[at + step]?.focus();
  else links.at(step === 1 ? Math.min(left, links.length - 1) : left - 1)?.focus();
};

export const QuietTable = ({ rows }: { rows: QuietRow[] }) => {
  const table = useRef<HTMLTableElement>(null);
  // A row can go from under the focus when its state changes: the next one has taken its place.
  const left = useRef(0);
  useHotkeys([
    ['j', () => moveFocus(table.current, 1, left.current)],
    ['k', () => moveFocus(table.current, -1, left.current)],
  ]);
  const remember = ({ target }: FocusEvent) => {
    const row = target.closest('tr');
    if (row) left.current = row.sectionRowIndex;
  };
  return (
    <table className="list quiet-table" ref={table} onFocus={remember}>
      <thead>
        <tr>
          <th scope="col">Client</th>
          <th scope="col">State</th>
          <th scope="col">
            Last 180 days: <span className="their-mark">●</span> them &nbsp;❘ us &nbsp;▬ silence
          </th>
          <th scope="col" className="number">
            Stage · owner
          </th>
          <th scope="col">Next</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QuietTableRow key={row.clientId} row={row} />
        ))}
      </tbody>
    </table>
  );
};
