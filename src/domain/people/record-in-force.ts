import type { Period } from '../calendar/period.ts';
import {
  ALL_EMPLOYEE_FIELDS,
  EMPLOYEE_FIELDS,
  type EmployeeFact,
  type EmployeeField,
  type EmployeeRecord,
} from './employee.ts';

/**
 * The employee record in force for a period (pay-rules 1): later months win over earlier ones, of one month the row
 * recorded last wins; a column that a sheet lacked keeps the value in force before, an empty cell means none.
 * @param facts every known row of the employee, ordered by `effective`, then by the moment of recording
 * @returns null when nothing is known for the period
 */
export function recordInForce(facts: readonly EmployeeFact[], period: Period): EmployeeRecord | null {
  let last = facts.length - 1;
  while (last >= 0 && (facts[last] as EmployeeFact).effective > period) last--;
  if (last < 0) return null;
  const newest = facts[last] as EmployeeFact;
  if (newest.present === ALL_EMPLOYEE_FIELDS || last === 0) return newest.values;
  const merged: Record<string, unknown> = { ...newest.values };
  let missing = ALL_EMPLOYEE_FIELDS & ~newest.present;
  for (let i = last - 1; i >= 0 && missing !== 0; i--) {
    const fact = facts[i] as EmployeeFact;
    const supplied = missing & fact.present;
    if (supplied === 0) continue;
    EMPLOYEE_FIELDS.forEach((field, bit) => {
      if (supplied & (1 << bit)) merged[field] = fact.values[field];
    });
    missing &= ~supplied;
  }
  return merged as unknown as EmployeeRecord;
}

/** The row that supplies a field of the record in force for a period; null when no sheet had the column. */
export function factSupplying(
  facts: readonly EmployeeFact[],
  period: Period,
  field: EmployeeField,
): EmployeeFact | null {
  const bit = 1 << EMPLOYEE_FIELDS.indexOf(field);
  for (let i = facts.length - 1; i >= 0; i--) {
    const fact = facts[i] as EmployeeFact;
    if (fact.effective <= period && fact.present & bit) return fact;
  }
  return null;
}
