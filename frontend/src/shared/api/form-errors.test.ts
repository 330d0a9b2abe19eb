import { describe, expect, it } from 'vitest';
import { sortProblem } from './form-errors';
import { Problem } from './problem';

const refused = (...errors: { field: string; message: string }[]) =>
  new Problem(422, '/problems/invalid-input', 'Please check what you entered.', errors);

describe('what the server complains of', () => {
  it('stands beside the field it names, also inside records', () => {
    const { fields, rest } = sortProblem(
      { agency: { name: '' } },
      refused({ field: 'agency.name', message: 'Give it a name.' }),
    );
    expect(fields).toEqual({ 'agency.name': 'Give it a name.' });
    expect(rest).toBeNull();
  });

  it('about one entry of a list stands below the list', () => {
    const { fields, rest } = sortProblem(
      { phones: ['1', 'x'] },
      refused({ field: 'phones[1]', message: 'Write the number as you would dial it.' }),
    );
    expect(fields).toEqual({ phones: 'Write the number as you would dial it.' });
    expect(rest).toBeNull();
  });

  it('about a field that the form does not have is said in full', () => {
    const { fields, rest } = sortProblem(
      { password: '' },
      refused({ field: 'email', message: 'This address signs in already.' }),
    );
    expect(fields).toEqual({});
    expect(rest).toBe('Please check what you entered. This address signs in already.');
  });
});
