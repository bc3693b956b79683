import type { Day } from '../calendar/period.ts';
import type { EmployeeRecord } from './employee.ts';

/** Whether somebody serves on at least one calendar day of a span, both ends inclusive; never without a first day. */
export function servesBetween(
  { mulai, berhenti }: Pick<EmployeeRecord, 'mulai' | 'berhenti'>,
  firstDay: Day,
  lastDay: Day,
): boolean {
  return mulai !== null && mulai <= lastDay && (berhenti === null || berhenti >= firstDay);
}
