import { describe, expect, it } from 'vitest';
import {
  EMPLOYEE_FIELDS,
  type EmployeeFact,
  type EmployeeField,
  type EmployeeRecord,
} from '../../../src/domain/people/employee.ts';
import { factSupplying, recordInForce } from '../../../src/domain/people/record-in-force.ts';
import { evidenceOf, period } from '../../support/pay-example.ts';

const [example] = evidenceOf().facts;
if (!example) throw new Error('no fact');
const { values: FULL, present: ALL } = example;

const EMPTY = Object.fromEntries(EMPLOYEE_FIELDS.map((field) => [field, null])) as unknown as EmployeeRecord;

function bits(fields: readonly EmployeeField[]): number {
  return fields.reduce((mask, field) => mask | (1 << EMPLOYEE_FIELDS.indexOf(field)), 0);
}

/** A row with every column. */
function whole(month: string, batch: number, change: Partial<EmployeeRecord>): EmployeeFact {
  return { effective: period(month), batch, row: 2, present: ALL, values: { ...FULL, ...change } };
}

/** A row of a sheet that has only some columns. */
function some(month: string, batch: number, cells: Partial<EmployeeRecord>): EmployeeFact {
  const present = bits(Object.keys(cells) as EmployeeField[]);
  return { effective: period(month), batch, row: 3, present, values: { ...EMPTY, ...cells } };
}

const march = period('2026-03');

describe('the record in force', () => {
  it('is none before the first month that is known', () => {
    expect(recordInForce([whole('2026-04', 1, {})], march)).toBeNull();
    expect(recordInForce([], march)).toBeNull();
  });

  it('is the one of the latest month not after the period', () => {
    const facts = [
      whole('2026-01', 1, { mkg: 10 }),
      whole('2026-03', 2, { mkg: 12 }),
      whole('2026-04', 3, { mkg: 14 }),
    ];
    const months = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2030-01'];
    expect(months.map((month) => recordInForce(facts, period(month))?.mkg)).toEqual([
      undefined,
      10,
      10,
      12,
      14,
      14,
    ]);
  });

  it('is, of two rows for one month, the one recorded last', () => {
    const facts = [whole('2026-03', 1, { golongan: 'III/a' }), whole('2026-03', 2, { golongan: 'III/b' })];
    expect(recordInForce(facts, march)?.golongan).toBe('III/b');
  });

  it('keeps the value before where a sheet lacked the column', () => {
    const facts = [whole('2026-01', 1, { mkg: 10, anak: 2 }), some('2026-02', 2, { mkg: 12 })];
    expect(recordInForce(facts, march)).toEqual({ ...FULL, mkg: 12, anak: 2 });
  });

  it('takes an empty cell for none, not for the value before', () => {
    const facts = [whole('2026-01', 1, { kelasJabatan: 7 }), some('2026-02', 2, { kelasJabatan: null })];
    expect(recordInForce(facts, march)?.kelasJabatan).toBeNull();
  });

  it('takes each column from the newest row that has it, over several sheets', () => {
    const facts = [
      whole('2026-01', 1, { mkg: 10, anak: 0, golongan: 'III/a' }),
      some('2026-02', 2, { anak: 1, golongan: 'III/b' }),
      some('2026-03', 3, { anak: 2 }),
    ];
    expect(recordInForce(facts, march)).toEqual({ ...FULL, mkg: 10, anak: 2, golongan: 'III/b' });
  });

  it('never takes a column from a later month', () => {
    const facts = [some('2026-01', 1, { mkg: 10 }), whole('2026-04', 2, { mkg: 14, golongan: 'IV/a' })];
    expect(recordInForce(facts, march)).toEqual({ ...EMPTY, mkg: 10 });
  });
});

describe('the row that supplies a cell', () => {
  const facts = [
    whole('2026-01', 1, { mkg: 10 }),
    some('2026-02', 2, { anak: 1 }),
    some('2026-04', 3, { mkg: 14 }),
  ];

  it('is the newest one with the column, not after the period', () => {
    expect(factSupplying(facts, march, 'anak')?.batch).toBe(2);
    expect(factSupplying(facts, march, 'mkg')?.batch).toBe(1);
    expect(factSupplying(facts, period('2026-04'), 'mkg')?.batch).toBe(3);
  });

  it('is none where no sheet had the column by then', () => {
    expect(factSupplying([some('2026-01', 1, { mkg: 10 })], march, 'golongan')).toBeNull();
    expect(factSupplying(facts, period('2025-12'), 'mkg')).toBeNull();
  });
});
