import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/calendar/period.ts';
import {
  EMPLOYEE_FIELDS,
  type EmployeeFact,
  type EmployeeRecord,
} from '../../../src/domain/people/employee.ts';
import { recordHistory } from '../../../src/domain/people/record-history.ts';

const EMPTY = Object.fromEntries(EMPLOYEE_FIELDS.map((field) => [field, null])) as unknown as EmployeeRecord;

/** A row with some columns; the sheet had no others. */
function row(effective: string, batch: number, values: Partial<EmployeeRecord>): EmployeeFact {
  const present = EMPLOYEE_FIELDS.reduce(
    (mask, field, bit) => (field in values ? mask | (1 << bit) : mask),
    0,
  );
  return { effective: effective as Period, batch, row: 2, present, values: { ...EMPTY, ...values } };
}

describe('the history of a record', () => {
  it('begins with the first month and names each column that changes, with the row that says so', () => {
    const history = recordHistory([
      row('2026-01', 1, { golongan: 'III/a', mkg: 0, unit: 'BPKPD' }),
      row('2026-03', 2, { golongan: 'III/b' }),
      row('2026-05', 3, { unit: 'BPKPD', mkg: 2 }),
    ]);
    expect(history?.first).toMatchObject({ month: '2026-01', record: { golongan: 'III/a', mkg: 0 } });
    expect(
      history?.changes.map(({ month, field, before, now, place }) => [
        month,
        field,
        before,
        now,
        place?.batch,
      ]),
    ).toEqual([
      ['2026-03', 'golongan', 'III/a', 'III/b', 2],
      ['2026-05', 'mkg', 0, 2, 3],
    ]);
  });

  it('takes of one month the row recorded last, and shows a value that is taken away', () => {
    const history = recordHistory([
      row('2026-01', 1, { pltKelas: 9 }),
      row('2026-02', 2, { pltKelas: 10 }),
      row('2026-02', 3, { pltKelas: null }),
    ]);
    expect(history?.changes).toEqual([
      expect.objectContaining({ month: '2026-02', field: 'pltKelas', before: 9, now: null }),
    ]);
  });

  it('is nothing for somebody of whom nothing is known', () => {
    expect(recordHistory([])).toBeNull();
  });
});
