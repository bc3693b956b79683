import type { Period } from '../calendar/period.ts';
import type { FactPlace } from '../performance/evidence.ts';
import { EMPLOYEE_FIELDS, type EmployeeFact, type EmployeeField, type EmployeeRecord } from './employee.ts';
import { factSupplying, recordInForce } from './record-in-force.ts';

/** What a column of the record can hold. */
export type FieldValue = EmployeeRecord[EmployeeField];

/** A column of the record that holds another value from a month on. */
export interface RecordChange {
  readonly month: Period;
  readonly field: EmployeeField;
  readonly before: FieldValue;
  readonly now: FieldValue;
  /** The row that says so; null where none of the rows in force has the column. */
  readonly place: FactPlace | null;
}

/** The record of an employee through the months: how it began, and every change since. */
export interface RecordHistory {
  readonly first: { readonly month: Period; readonly record: EmployeeRecord; readonly place: FactPlace };
  /** In the order of the months, within one in the order of the columns. */
  readonly changes: readonly RecordChange[];
}

/**
 * What the rows in force say of an employee month by month (pay-rules 1): rows that say nothing new do not show.
 * @param facts every row in force, ordered by month, then by the moment of recording
 * @returns null for somebody of whom nothing is known
 */
export function recordHistory(facts: readonly EmployeeFact[]): RecordHistory | null {
  const months = [...new Set(facts.map(({ effective }) => effective))];
  const [month] = months;
  const record = month === undefined ? null : recordInForce(facts, month);
  const place = facts.findLast(({ effective }) => effective === month);
  if (month === undefined || record === null || place === undefined) return null;
  const changes: RecordChange[] = [];
  let before = record;
  for (const next of months.slice(1)) {
    const now = recordInForce(facts, next) ?? before;
    for (const field of EMPLOYEE_FIELDS) {
      if (before[field] === now[field]) continue;
      const fact = factSupplying(facts, next, field);
      changes.push({ month: next, field, before: before[field], now: now[field], place: fact });
    }
    before = now;
  }
  return { first: { month, record, place }, changes };
}
