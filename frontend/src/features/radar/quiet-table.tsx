import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import type { QuietRow } from '@/shared/api/generated';
import { QuietTableRow } from './quiet-table-row';

/** Moves the real focus from row to row, so that Enter, L and screen readers know where we are. */
const moveFocus = (table: HTMLTableElement | null, step: 1 | -1): void => {
  const links = [...(table?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
  const row = document.activeElement?.closest('tr');
  const at = links.findIndex((link) => link.closest('tr') === row);
  const next = at < 0 ? (step === 1 ? 0 : links.length - 1) : at + step;
  links[next]?.focus();
};

export const QuietTable = ({ rows }: { rows: QuietRow[] }) => {
  const table = useRef<HTMLTableElement>(null);
  useHotkeys([
    ['j', () => moveFocus(table.current, 1)],
    ['k', () => moveFocus(table.current, -1)],
  ]);
  return (
    <table className="list quiet-table" ref={table}>
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
