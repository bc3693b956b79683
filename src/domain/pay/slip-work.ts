import type { AttendanceLog } from '../attendance/attendance-log.ts';
import type { Period } from '../calendar/period.ts';
import { workingDaysServed } from '../calendar/working-days.ts';
import type { Ratio } from '../money/exact.ts';
import type { EmployeeFact, EmployeeField, EmployeeKind, EmployeeRecord } from '../people/employee.ts';
import { EMPLOYEE_COLUMN } from '../people/employee.ts';
import { factSupplying, recordInForce } from '../people/record-in-force.ts';
import { servesBetween } from '../people/service-span.ts';
import type { DisciplineFact } from '../performance/evidence.ts';
import type { PerformanceEvidence } from '../performance/score.ts';
import type { Problem } from '../problem.ts';
import type { PayContext } from './context.ts';
import type { Amount } from './factor.ts';
import { LineSheet } from './slip-lines.ts';
import type { Adjustment } from './take-home.ts';
import type { Source, Trace, TraceInput, Unit } from './trace.ts';

/** Everything recorded about one employee that a period's slip may need. */
export interface EmployeeEvidence extends PerformanceEvidence {
  readonly nip: string;
  /** A log of the attendance machine that is not classified yet; null where there is a recap, or nothing. */
  readonly log: AttendanceLog | null;
  /** Every known employee row, ordered by `effective`, then by the moment of recording. */
  readonly facts: readonly EmployeeFact[];
  readonly discipline: readonly DisciplineFact[];
  /** Additions and deductions of the period. */
  readonly adjustments: readonly Adjustment[];
}

/** The state of one slip while its lines are computed. */
export interface SlipWork {
  readonly context: PayContext;
  readonly evidence: EmployeeEvidence;
  readonly record: EmployeeRecord;
  readonly kind: EmployeeKind;
  readonly lines: LineSheet;
  readonly trace: Trace | null;
  /** Shares of salary and TPP by service status. */
  readonly shares: { readonly salary: Ratio; readonly tpp: Ratio };
  /** Working days of the period inside the service span. */
  readonly servedDays: number;
}

/** Why an employee has no slip in a period, or the state to compute one. */
export type Attendee =
  | { readonly kind: 'none' }
  | { readonly kind: 'incomplete'; readonly record: EmployeeRecord; readonly field: EmployeeField }
  | { readonly kind: 'work'; readonly work: SlipWork; readonly serves: boolean };

/**
 * Opens the slip of an employee for the context's period: everyone with at least one calendar day of service has one
 * (pay-rules 2).
 * @param evenWithoutService opens one also for somebody who does not serve, to pay arrears or settle the year
 * @returns `none` when the employee does not serve in the period; `incomplete` when the record lacks what pay needs
 */
export function openSlip(
  context: PayContext,
  evidence: EmployeeEvidence,
  trace: Trace | null,
  evenWithoutService: boolean,
): Attendee {
  const record = recordInForce(evidence.facts, context.period);
  if (record === null) return { kind: 'none' };
  const { firstDay, lastDay } = context.month;
  if (record.mulai === null) return { kind: 'incomplete', record, field: 'mulai' };
  const serves = servesBetween(record, firstDay, lastDay);
  if (!serves && !evenWithoutService) return { kind: 'none' };
  if (record.jenis === null) return { kind: 'incomplete', record, field: 'jenis' };
  return {
    kind: 'work',
    serves,
    work: {
      context,
      evidence,
      record,
      kind: record.jenis,
      lines: new LineSheet(),
      trace,
      shares: context.policy.statusShares[record.status ?? 'aktif'],
      servedDays: workingDaysServed(context.month, record.mulai, record.berhenti),
    },
  };
}

const UNRECORDED: Source = { from: 'unrecorded' };

/** Where the record's value of a field comes from; worked out only for an explanation. */
export function fieldSource(work: SlipWork, field: EmployeeField): Source {
  if (work.trace === null) return UNRECORDED;
  const fact = factSupplying(work.evidence.facts, work.context.period, field);
  return fact === null
    ? UNRECORDED
    : { from: 'fact', kind: 'employees', place: fact, column: EMPLOYEE_COLUMN[field] };
}

/** A cell of the record as a figure of an explanation, named by its column; null is an empty cell. */
export function fieldInput(
  work: SlipWork,
  field: EmployeeField,
  value: number | string | null,
  unit: Unit = 'text',
): TraceInput {
  return {
    name: EMPLOYEE_COLUMN[field],
    value: value ?? '',
    unit: value === null ? 'text' : unit,
    source: fieldSource(work, field),
  };
}

/** A line already on the slip, as an operand. */
export function lineAmount(work: SlipWork, code: string): Amount {
  return { name: code, value: work.lines.get(code), source: { from: 'line', code } };
}

/** The problem of an employee whose record lacks what pay needs; the remedy names the sheet column. */
export function missingColumn(nip: string, column: string, period: Period): Problem {
  return { code: 'employee-field-missing', severity: 'error', where: { nip }, data: { column, period } };
}
