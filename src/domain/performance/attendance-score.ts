import type { AttendanceCodePolicy } from '../pay/policy.ts';
import type { Trace } from '../pay/trace.ts';
import { ABSENT_CODE, type AttendanceFact } from './evidence.ts';
import { explainAttendance } from './explain-attendance.ts';

/** What a month's attendance does to the score and to the whole TPP. */
export interface AttendanceResult {
  /** Component score in hundredths (0 to 10,000). */
  readonly score: number;
  /** Cut of the whole TPP in hundredths of a percent (0 to 10,000). */
  readonly wholeCut: number;
}

/**
 * Attendance component and whole cut of a month (pay-rules 4.1): each count times its percent, the score not below 0,
 * the cut not above 100%. Exact in hundredths, not rounded.
 * @param component code of the component in the policy, which names its step
 * @param servedDays working days served; TK on every one of them cuts the whole TPP
 */
export function calculateAttendance(
  component: string,
  fact: AttendanceFact,
  codes: readonly AttendanceCodePolicy[],
  servedDays: number,
  trace: Trace | null,
): AttendanceResult {
  let onComponent = 0;
  let onWhole = 0;
  for (const { code, percent, appliesTo } of codes) {
    const count = fact.counts[code] ?? 0;
    if (count === 0) continue;
    if (appliesTo !== 'whole') onComponent += count * percent;
    if (appliesTo !== 'component') onWhole += count * percent;
  }
  const absentThroughout = servedDays > 0 && (fact.counts[ABSENT_CODE] ?? 0) >= servedDays;
  const score = Math.max(0, FULL - onComponent);
  const wholeCut = absentThroughout ? FULL : Math.min(FULL, onWhole);
  const result = { score, wholeCut };
  if (trace) explainAttendance(trace, component, fact, codes, result, absentThroughout ? servedDays : null);
  return result;
}

const FULL = 10_000;
