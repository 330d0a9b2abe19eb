import { NativeSelect } from '@mantine/core';
import type {
  DateOrder,
  ImportField,
  ImportFileView,
  ImportFileViewImportColumn,
} from '@/shared/api/generated';
import { asksOrder, choiceOf, choose, type ColumnChoice, type Draft } from './decisions';
import { dateOrders, fields, fieldsOf } from './import-words';

type ColumnListProps = {
  file: ImportFileView;
  columns: ImportFileViewImportColumn[];
  draft: Draft;
  onDraft: (draft: Draft) => void;
};

/** Columns with some of their values, and what each is taken for. */
export const ColumnList = ({ file, columns, draft, onDraft }: ColumnListProps) => (
  <ul className="column-list">
    {columns.map((column) => (
      <ColumnRow
        key={column.position}
        column={column}
        known={fieldsOf[file.kind]}
        choice={choiceOf(draft, file, column)}
        onChoose={(choice) => onDraft(choose(draft, file, column, choice))}
      />
    ))}
  </ul>
);

type ColumnRowProps = {
  column: ImportFileViewImportColumn;
  known: ImportField[];
  choice: ColumnChoice;
  onChoose: (choice: ColumnChoice) => void;
};

const ColumnRow = ({ column, known, choice, onChoose }: ColumnRowProps) => {
  const header = column.header || `Column ${column.position + 1}`;
  const samples = column.samples.filter((sample) => sample.trim() !== '');
  const order = choice.dateOrder ?? column.dateOrder ?? '';
  return (
    <li className="column-row">
      <div className="column-words">
        <div className="strong">{header}</div>
        <div className="fine">{samples.length > 0 ? samples.join(' · ') : 'empty'}</div>
      </div>
      <NativeSelect
        aria-label={`What ${header} is`}
        value={choice.field ?? column.field}
        data={known.map((value) => ({ value, label: fields[value] }))}
        onChange={({ currentTarget }) => onChoose({ field: currentTarget.value as ImportField })}
      />
      {asksOrder(column, choice) && (
        <NativeSelect
          aria-label={`Order of the dates in ${header}`}
          value={order}
          data={[
            ...(order ? [] : [{ value: '', label: 'In which order?', disabled: true }]),
            ...Object.entries(dateOrders).map(([value, label]) => ({ value, label })),
          ]}
          onChange={({ currentTarget }) =>
            onChoose({ dateOrder: currentTarget.value as DateOrder })
          }
        />
      )}
    </li>
  );
};
