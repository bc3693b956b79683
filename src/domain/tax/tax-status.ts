import { makePeriod, type Period, periodOf, yearOf } from '../calendar/period.ts';
import {
  EMPLOYEE_FIELDS,
  type EmployeeFact,
  type EmployeeRecord,
  type PtkpStatus,
} from '../people/employee.ts';
import { factSupplying, recordInForce } from '../people/record-in-force.ts';

const PTKP_BIT = 1 << EMPLOYEE_FIELDS.indexOf('ptkp');

/**
 * Tax status of the year: the one in force in January or, for later starters, in the month of `mulai`; without a row
 * for that month, the oldest recorded one (pay-rules 7; PP 58/2023).
 * @returns null when no sheet ever gave one
 */
export function taxStatus(
  facts: readonly EmployeeFact[],
  record: EmployeeRecord,
  period: Period,
): PtkpStatus | null {
  const reference = taxStatusMonth(record, period);
  const inForce = recordInForce(facts, reference);
  if (inForce?.ptkp) return inForce.ptkp;
  const oldest = oldestGiven(facts);
  return (oldest && recordInForce(facts, oldest.effective)?.ptkp) ?? null;
}

/** The row whose cell gives the tax status, for an explanation. */
export function taxStatusRow(
  facts: readonly EmployeeFact[],
  record: EmployeeRecord,
  period: Period,
): EmployeeFact | null {
  const reference = taxStatusMonth(record, period);
  const month = recordInForce(facts, reference)?.ptkp ? reference : oldestGiven(facts)?.effective;
  return month === undefined ? null : factSupplying(facts, month, 'ptkp');
}

function oldestGiven(facts: readonly EmployeeFact[]): EmployeeFact | undefined {
  return facts.find(({ present }) => present & PTKP_BIT);
}

/** Month whose tax status holds for the year of a period. */
export function taxStatusMonth(record: Pick<EmployeeRecord, 'mulai'>, period: Period): Period {
  const year = yearOf(period);
  return record.mulai && yearOf(record.mulai) === year ? periodOf(record.mulai) : makePeriod(year, 1);
}
