import type { AttendanceCodePolicy } from '../pay/policy.ts';
import { type Trace, type TraceInput, WHOLE_ROW } from '../pay/trace.ts';
import { calendarInput, factInput, logInput, policyInput } from '../pay/trace-input.ts';
import type { AttendanceResult } from './attendance-score.ts';
import { ABSENT_CODE, type AttendanceFact } from './evidence.ts';

/**
 * Explains an attendance component from the cells that count. Where none does, the row as a whole is named, because an
 * attendance without any count is evidence too.
 */
export function explainAttendanceScore(
  trace: Trace,
  component: string,
  fact: AttendanceFact,
  codes: readonly AttendanceCodePolicy[],
  score: number,
): void {
  const onComponent = cutOf(fact, codes, 'whole');
  trace.add({
    code: component,
    formula: `100 × max(0, 100% − (${onComponent.formula}))`,
    inputs: onComponent.inputs,
    rounding: 'none',
    amount: score,
    unit: 'hundredths',
  });
}

/** Explains the cut of the whole TPP from the cells that count, or from absence on every working day served. */
export function explainWholeCut(
  trace: Trace,
  fact: AttendanceFact,
  codes: readonly AttendanceCodePolicy[],
  { wholeCut, isAbsentThroughout }: AttendanceResult,
  servedDays: number,
): void {
  const onWhole = isAbsentThroughout ? absence(fact, servedDays) : cutOf(fact, codes, 'component');
  trace.add({
    code: 'potongan_tpp_kehadiran',
    formula: isAbsentThroughout ? onWhole.formula : `min(100%, ${onWhole.formula})`,
    inputs: onWhole.inputs,
    rounding: 'none',
    amount: wholeCut,
    unit: 'percent',
  });
}

interface ExplainedCut {
  readonly formula: string;
  readonly inputs: readonly TraceInput[];
}

/** Counts times their percent, of the codes that apply to more than `except`. */
function cutOf(
  fact: AttendanceFact,
  codes: readonly AttendanceCodePolicy[],
  except: AttendanceCodePolicy['appliesTo'],
): ExplainedCut {
  const counted = codes.filter(
    ({ code, appliesTo }) => appliesTo !== except && (fact.counts[code] ?? 0) !== 0,
  );
  if (counted.length === 0) {
    return {
      formula: 'kejadian × 100%',
      inputs: [
        fact.days === undefined
          ? factInput('kejadian', 0, 'count', 'attendance', fact, WHOLE_ROW)
          : logInput('kejadian', 0, []),
      ],
    };
  }
  return {
    formula: counted.map(({ code }) => `${code} × ${code}%`).join(' + '),
    inputs: counted.flatMap(({ code, percent }) => [
      countOf(fact, code),
      policyInput(`${code}%`, percent, `performance.attendanceCodes[${code}].percent`, 'percent'),
    ]),
  };
}

/** Absent without notice on every working day served; a comparison that holds counts 1, as in a spreadsheet. */
function absence(fact: AttendanceFact, servedDays: number): ExplainedCut {
  return {
    formula: `100% × (${ABSENT_CODE} ≥ hari_dijalani)`,
    inputs: [countOf(fact, ABSENT_CODE), calendarInput('hari_dijalani', servedDays)],
  };
}

function countOf(fact: AttendanceFact, code: string): TraceInput {
  const { days } = fact;
  if (days !== undefined) {
    const counted = days.filter(({ codes }) => codes.includes(code)).map(({ day }) => day);
    return logInput(code, fact.counts[code] ?? 0, counted);
  }
  return factInput(code, fact.counts[code] ?? 0, 'count', 'attendance', fact, code);
}
