import { withClassifiedLog } from '../attendance/classified-evidence.ts';
import { EMPLOYEE_COLUMN } from '../people/employee.ts';
import { unknownCodes } from '../performance/attendance-score.ts';
import { calculatePerformance, type PerformanceResult } from '../performance/score.ts';
import type { Problem } from '../problem.ts';
import type { PayContext } from './context.ts';
import { setHealthOnTpp } from './health-on-tpp.ts';
import { calculateSalary } from './salary.ts';
import { type EmployeeEvidence, missingColumn, openSlip, type SlipWork } from './slip-work.ts';
import { calculateTpp, isTppDue } from './tpp.ts';
import type { Trace } from './trace.ts';

/** What a month earns: salary, contributions and TPP lines, before tax, rounding and adjustments. */
export interface Earned {
  readonly kind: 'earned';
  readonly work: SlipWork;
  /** null where no TPP is due. */
  readonly performance: PerformanceResult | null;
  /** Components for whose evidence TPP is held, in the policy's order; empty where it is not. */
  readonly missing: readonly string[];
  /** TPP_BRUTO, whole rupiah. */
  readonly tppGross: number;
  readonly functionalUnknown: boolean;
}

export type EarnedResult =
  | Earned
  | { readonly kind: 'none' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * What an employee earns in the context's period as the facts stand (pay-rules 2 to 5). Also what arrears compare with
 * everything posted.
 * @param evenWithoutService gives a month without lines to somebody who does not serve in it, for arrears to be paid
 */
export function earnMonth(
  context: PayContext,
  evidence: EmployeeEvidence,
  trace: Trace | null,
  evenWithoutService = false,
): EarnedResult {
  if (evidence.log !== null) {
    const classified = withClassifiedLog(evidence, context.policy, context.month);
    if ('problem' in classified) return rejected(classified.problem);
    return earnMonth(context, classified.evidence, trace, evenWithoutService);
  }
  const opened = openSlip(context, evidence, trace, evenWithoutService);
  if (opened.kind === 'none') return opened;
  const { nip } = evidence;
  if (opened.kind === 'incomplete') {
    return rejected(missingColumn(nip, EMPLOYEE_COLUMN[opened.field], context.period));
  }
  const { work } = opened;
  if (!opened.serves) {
    return { kind: 'earned', work, performance: null, missing: [], tppGross: 0, functionalUnknown: false };
  }
  const salary = calculateSalary(work);
  if (!('b1' in salary)) return { kind: 'problems', problems: salary };
  const isDue = isTppDue(work);
  const unknown = isDue ? unknownAttendance(context, evidence) : null;
  if (unknown !== null) return rejected(unknown);
  const performance = isDue
    ? calculatePerformance(
        evidence,
        context.policy.performance,
        work.servedDays,
        context.corrections(),
        trace,
      )
    : null;
  if (performance?.weightlessTargets) {
    return rejected({ code: 'target-weights-zero', severity: 'error', where: { nip } });
  }
  const missing = performance !== null && performance.factor === null ? performance.missing : [];
  const tppGross = performance !== null && missing.length === 0 ? calculateTpp(work, performance) : 0;
  if (tppGross > 0) setHealthOnTpp(work, salary.b1, tppGross);
  return {
    kind: 'earned',
    work,
    performance,
    missing,
    tppGross,
    functionalUnknown: salary.functionalUnknown,
  };
}

/** Attendance that counts what the policy of the month does not know, so that its cut cannot be worked out. */
function unknownAttendance(
  { policy, period }: PayContext,
  { attendance, nip }: EmployeeEvidence,
): Problem | null {
  const { attendanceCodes } = policy.performance;
  const unknown = attendance === null ? [] : unknownCodes(attendance, attendanceCodes);
  if (unknown.length === 0) return null;
  const known = attendanceCodes.map(({ code }) => code).join(', ');
  const data = { period, codes: unknown.join(', '), known };
  return { code: 'attendance-code-unknown', severity: 'error', where: { nip }, data };
}

function rejected(problem: Problem): EarnedResult {
  return { kind: 'problems', problems: [problem] };
}
