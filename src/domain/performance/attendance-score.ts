import type { AttendanceCodePolicy } from '../pay/policy.ts';
import { ABSENT_CODE, type AttendanceFact } from './evidence.ts';

/** What a month's attendance does to the score and to the whole TPP. */
export interface AttendanceResult {
  /** Component score in hundredths (0 to 10,000). */
  readonly score: number;
  /** Cut of the whole TPP in hundredths of a percent (0 to 10,000). */
  readonly wholeCut: number;
  /** Whether the employee was absent without notice on every working day served. */
  readonly isAbsentThroughout: boolean;
}

/**
 * Attendance score and whole cut of a month (pay-rules 4.1): each count times its percent, the score not below 0, the
 * cut not above 100%. Exact in hundredths, not rounded. The cut holds whether or not attendance is part of the score.
 * @param servedDays working days served; TK on every one of them cuts the whole TPP
 */
export function calculateAttendance(
  fact: AttendanceFact,
  codes: readonly AttendanceCodePolicy[],
  servedDays: number,
): AttendanceResult {
  let onComponent = 0;
  let onWhole = 0;
  for (const { code, percent, appliesTo } of codes) {
    const count = fact.counts[code] ?? 0;
    if (count === 0) continue;
    if (appliesTo !== 'whole') onComponent += count * percent;
    if (appliesTo !== 'component') onWhole += count * percent;
  }
  const isAbsentThroughout = servedDays > 0 && (fact.counts[ABSENT_CODE] ?? 0) >= servedDays;
  return {
    score: Math.max(0, FULL - onComponent),
    wholeCut: isAbsentThroughout ? FULL : Math.min(FULL, onWhole),
    isAbsentThroughout,
  };
}

/**
 * Codes that a month's attendance counts and the policy of the month does not have: what they cut would be lost without
 * a word. A recap may be older than the policy, or speak of a month of another one.
 */
export function unknownCodes(
  { counts }: Pick<AttendanceFact, 'counts'>,
  codes: readonly AttendanceCodePolicy[],
): readonly string[] {
  const unknown: string[] = [];
  for (const code in counts) {
    if (counts[code] !== 0 && !codes.some((known) => known.code === code)) unknown.push(code);
  }
  return unknown;
}

const FULL = 10_000;
