import type { Period } from '../calendar/period.ts';
import { type WorkingMonth, workingMonth } from '../calendar/working-days.ts';
import type { PayPolicy } from '../pay/policy.ts';
import type { EmployeeFact } from '../people/employee.ts';
import { recordInForce } from '../people/record-in-force.ts';
import type { AttendanceFact } from '../performance/evidence.ts';
import type { Problem } from '../problem.ts';
import type { AttendanceLog } from './attendance-log.ts';
import { classifyMonth } from './classify-month.ts';

/** Evidence of an employee and month as far as attendance is concerned. */
export interface AttendanceEvidence {
  readonly nip: string;
  readonly facts: readonly EmployeeFact[];
  /** A recap, or what a log was classified into. */
  readonly attendance: AttendanceFact | null;
  /** A log that is not classified yet; null where there is a recap, or none. */
  readonly log: AttendanceLog | null;
}

/** The evidence with its log classified by the policy of the month, or why that cannot be done. */
export function withClassifiedLog<Evidence extends AttendanceEvidence>(
  evidence: Evidence,
  { schedule }: Pick<PayPolicy, 'schedule'>,
  month: WorkingMonth,
): { readonly evidence: Evidence } | { readonly problem: Problem } {
  const { log, facts, nip } = evidence;
  if (log === null) return { evidence };
  const record = recordInForce(facts, month.period);
  if (record === null || (schedule === undefined && log.rows.length === 0))
    return { evidence: { ...evidence, log: null } };
  if (schedule === undefined) return withoutHours(nip, { period: month.period, shift: '', known: '' });
  const found = classifyMonth({ schedule, month }, log, record);
  if (found.kind === 'unknown-shift') {
    const known = schedule.shifts.map(({ code }) => code).join(', ');
    return withoutHours(nip, { period: month.period, day: found.day, shift: found.shift, known });
  }
  if (found.kind === 'incomplete') return { evidence: { ...evidence, log: null } };
  const { days, counts } = found;
  const { batch, row } = days.flatMap(({ places }) => places)[0]?.place ?? { batch: 0, row: 0 };
  return { evidence: { ...evidence, attendance: { batch, row, counts, days }, log: null } };
}

/** A log whose hours the policy of the month does not have, or not for a shift that it names. */
function withoutHours(nip: string, data: NonNullable<Problem['data']>): { readonly problem: Problem } {
  return { problem: { code: 'log-without-hours', severity: 'error', where: { nip }, data } };
}

/**
 * The same for whoever only looks at the evidence: what cannot be classified counts as missing, since the run itself
 * names the reason.
 */
export function classifiedEvidence<Evidence extends AttendanceEvidence>(
  evidence: Evidence,
  policy: Pick<PayPolicy, 'schedule' | 'calendar'>,
  period: Period,
): Evidence {
  if (evidence.log === null) return evidence;
  const { workingWeekdays, holidays } = policy.calendar;
  const found = withClassifiedLog(evidence, policy, workingMonth(period, workingWeekdays, holidays));
  return 'evidence' in found ? found.evidence : { ...evidence, log: null };
}
