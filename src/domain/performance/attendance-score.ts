import type { AttendanceCodePolicy } from '../pay/policy.ts';
import type { Trace, TraceInput } from '../pay/trace.ts';
import type { AttendanceFact } from './evidence.ts';

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
 * @param servedDays working days served; TK on every one of them cuts the whole TPP
 */
export function calculateAttendance(
  fact: AttendanceFact,
  codes: readonly AttendanceCodePolicy[],
  servedDays: number,
  trace: Trace | null,
): AttendanceResult {
  let component = 0;
  let whole = 0;
  for (const { code, percent, appliesTo } of codes) {
    const count = fact.counts[code] ?? 0;
    if (count === 0) continue;
    if (appliesTo !== 'whole') component += count * percent;
    if (appliesTo !== 'component') whole += count * percent;
  }
  const absentThroughout = servedDays > 0 && (fact.counts[ABSENT_CODE] ?? 0) >= servedDays;
  const score = Math.max(0, FULL - component);
  const wholeCut = absentThroughout ? FULL : Math.min(FULL, whole);
  if (trace) explainAttendance(trace, fact, codes, { score, wholeCut }, absentThroughout);
  return { score, wholeCut };
}

/** Attendance code of a day absent without notice: on every working day served it cuts the whole TPP. */
export const ABSENT_CODE = 'tk';

const FULL = 10_000;

function explainAttendance(
  trace: Trace,
  fact: AttendanceFact,
  codes: readonly AttendanceCodePolicy[],
  result: AttendanceResult,
  absentThroughout: boolean,
): void {
  const counted = codes.filter(({ code }) => (fact.counts[code] ?? 0) !== 0);
  const inputs = (applies: (code: AttendanceCodePolicy) => boolean): TraceInput[] =>
    counted.filter(applies).flatMap(({ code, percent }): TraceInput[] => [
      {
        name: code,
        value: fact.counts[code] ?? 0,
        unit: 'count',
        source: { from: 'fact', kind: 'attendance', place: fact, column: code },
      },
      {
        name: `${code}%`,
        value: percent,
        unit: 'hundredths',
        source: { from: 'policy', path: `performance.attendance.codes.${code}` },
      },
    ]);
  const sum = (applies: (code: AttendanceCodePolicy) => boolean): string =>
    counted
      .filter(applies)
      .map(({ code }) => `${code} × ${code}%`)
      .join(' + ') || '0';
  const onComponent = (code: AttendanceCodePolicy): boolean => code.appliesTo !== 'whole';
  const onWhole = (code: AttendanceCodePolicy): boolean => code.appliesTo !== 'component';
  trace.add({
    code: 'kehadiran',
    formula: `max(0, 100 − (${sum(onComponent)}))`,
    inputs: inputs(onComponent),
    rounding: 'none',
    amount: result.score,
    unit: 'hundredths',
  });
  trace.add({
    code: 'potongan_tpp_kehadiran',
    formula: absentThroughout ? '100 (tk ≥ hari kerja)' : `min(100, ${sum(onWhole)})`,
    inputs: inputs(onWhole),
    rounding: 'none',
    amount: result.wholeCut,
    unit: 'hundredths',
  });
}
