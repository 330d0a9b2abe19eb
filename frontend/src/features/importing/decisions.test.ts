import { describe, expect, it } from 'vitest';
import { Problem } from '@/shared/api/problem';
import {
  asksOrder,
  asksZone,
  choose,
  complaints,
  isAsked,
  isUnsent,
  nothingChosen,
  openQuestions,
  toDecisions,
} from './decisions';
import { aColumn, aFile, anImport } from './sample-import';

const when = (...samples: string[]) =>
  aFile({ kind: 'ACTIVITIES', columns: [aColumn({ field: 'AT', samples })] });

describe('a column is asked about', () => {
  it('when it is not sure what it means', () => {
    expect(isAsked(aColumn({ confidence: 0.55 }))).toBe(true);
    expect(isAsked(aColumn({ confidence: 0.7 }))).toBe(false);
  });

  it('when its values leave the order of day and month open', () => {
    expect(isAsked(aColumn({ field: 'SINCE', dateOrderAsked: true }))).toBe(true);
  });

  it('never when it is empty', () => {
    expect(isAsked(aColumn({ confidence: 0.1, samples: ['', ' '] }))).toBe(false);
  });

  it('for its order too, once somebody says that it is a date', () => {
    const column = aColumn({ field: 'IGNORE', confidence: 0.5 });
    expect(asksOrder(column, {})).toBe(false);
    expect(asksOrder(column, { field: 'AT' })).toBe(true);
  });
});

describe('the zone is asked', () => {
  it('when a time names none', () => {
    expect(asksZone([when('24.05.26 01:35')])).toBe(true);
    expect(asksZone([when('05-17-2026')])).toBe(true);
  });

  it('not when every time names its own', () => {
    expect(asksZone([when('2026-05-17T12:49:32Z', '2026-05-17 12:49+02:00')])).toBe(false);
  });

  it('not for the days of clients', () => {
    expect(asksZone([aFile({ columns: [aColumn({ field: 'SINCE' })] })])).toBe(false);
  });
});

it('counts what is worth a look', () => {
  const unsure = aFile({ kindConfidence: 0.5, columns: [aColumn({ confidence: 0.5 }), aColumn()] });
  expect(openQuestions([unsure, when('24.05.26 01:35')])).toBe(3);
});

describe('what is sent', () => {
  const file = aFile({
    columns: [
      aColumn(),
      aColumn({ position: 1, field: 'IGNORE', confidence: 0.5 }),
      aColumn({ position: 2, field: 'SINCE', dateOrder: 'DAY_FIRST', dateOrderAsked: true }),
    ],
  });

  it('is what was asked, as proposed where nobody chose otherwise', () => {
    expect(toDecisions([file], nothingChosen)).toEqual({
      files: [
        {
          name: 'clients.csv',
          columns: [
            { position: 1, field: 'IGNORE' },
            { position: 2, field: 'SINCE', dateOrder: 'DAY_FIRST' },
          ],
        },
      ],
    });
  });

  it('holds a choice about a column that was sure', () => {
    const draft = choose(nothingChosen, file, aColumn(), { field: 'SEGMENT' });
    expect(toDecisions([file], draft).files?.[0]?.columns?.[0]).toEqual({
      position: 0,
      field: 'SEGMENT',
    });
  });

  it('forgets choices when another file comes under the same name', () => {
    const draft = choose(nothingChosen, file, aColumn(), { field: 'SEGMENT' });
    const replaced = { ...file, bytes: file.bytes + 1, columns: [aColumn()] };
    expect(toDecisions([replaced], draft).files).toEqual([]);
  });
});

describe('the plan is behind what was chosen', () => {
  const file = aFile({ columns: [aColumn()] });
  const view = anImport({ status: 'PREVIEWED', files: [file] });

  it('when the zone or a column is another', () => {
    expect(isUnsent(view, { ...nothingChosen, zone: 'Europe/London' })).toBe(true);
    expect(isUnsent(view, choose(nothingChosen, file, aColumn(), { field: 'IGNORE' }))).toBe(true);
  });

  it('not when the choice is what was planned', () => {
    expect(isUnsent(view, nothingChosen)).toBe(false);
    expect(isUnsent(view, { ...nothingChosen, zone: view.zone })).toBe(false);
    const same = choose(nothingChosen, file, aColumn(), { field: 'CLIENT_NAME' });
    expect(isUnsent(view, same)).toBe(false);
  });
});

it('puts what was refused beside its file', () => {
  const problem = new Problem(422, '/problems/invalid-input', 'Some fields are wrong.', [
    { field: 'files[1].columns', message: 'Two columns are taken for the same.' },
  ]);
  const sent = { files: [{ name: 'a.csv' }, { name: 'b.csv' }] };
  expect(complaints(sent, problem)).toEqual({ 'b.csv': ['Two columns are taken for the same.'] });
});
