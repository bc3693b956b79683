import { roundedQuotient } from '../money/exact.ts';
import type { PerformancePolicy } from '../pay/policy.ts';
import type { Trace } from '../pay/trace.ts';
import { type AttendanceResult, calculateAttendance } from './attendance-score.ts';
import type { RaterCorrections } from './calibration.ts';
import type { AssessmentFact, AttendanceFact, Predicate, PredicateFact, TargetFact } from './evidence.ts';
import { explainAttendanceScore, explainWholeCut } from './explain-attendance.ts';
import {
  explainBandedFactor,
  explainMissing,
  explainProportionalFactor,
  explainTotal,
} from './explain-score.ts';
import { calculateRaterScore } from './rater-score.ts';
import { calculateTargetScore } from './target-score.ts';

/** Everything known of one employee's performance in one period. */
export interface PerformanceEvidence {
  readonly attendance: AttendanceFact | null;
  readonly assessments: readonly AssessmentFact[];
  readonly targets: readonly TargetFact[];
  readonly predicate: PredicateFact | null;
}

/** The score of one employee and period. Scores and cuts are in hundredths (0 to 10,000). */
export interface PerformanceResult {
  /** Score per component code; null where evidence is missing. */
  readonly components: Readonly<Record<string, number | null>>;
  readonly missing: readonly string[];
  /** Total; null when the slip is held. */
  readonly total: number | null;
  readonly predicate: Predicate | null;
  /** Share of the weighted TPP in hundredths of a percent; null when the slip is held. */
  readonly factor: number | null;
  readonly wholeCut: number;
  /** Whether the targets cannot be weighed because their weights add up to 0. */
  readonly weightlessTargets: boolean;
}

/**
 * Performance score, predicate and factor of a month (pay-rules 4).
 * The total is `Σ weight × component / 100`, rounded half up to hundredths, once.
 */
export function calculatePerformance(
  evidence: PerformanceEvidence,
  policy: PerformancePolicy,
  servedDays: number,
  corrections: RaterCorrections,
  trace: Trace | null,
): PerformanceResult {
  const components: Record<string, number | null> = {};
  const missing: string[] = [];
  const attendance = attendanceOf(evidence, policy, servedDays, trace);
  let weightlessTargets = false;
  for (const component of policy.components) {
    let score: number | null;
    if (component.source === 'attendance') {
      score = attendance?.score ?? null;
      if (trace && evidence.attendance && score !== null) {
        explainAttendanceScore(trace, component.code, evidence.attendance, policy.attendanceCodes, score);
      }
    } else if (component.source !== 'raters' && evidence.targets.length > 0) {
      const result = calculateTargetScore(component.code, evidence.targets, policy.targets.cap, trace);
      weightlessTargets = result.kind === 'weightless';
      score = result.kind === 'score' ? result.score : null;
    } else if (component.rated !== null) {
      score = calculateRaterScore(
        component.code,
        component.rated,
        evidence.assessments,
        policy.raters,
        corrections,
        trace,
      );
    } else {
      score = null;
    }
    components[component.code] = score;
    if (score === null) missing.push(component.code);
  }
  const total = calculateTotal(components, missing, policy, trace);
  const predicate =
    total === null ? (evidence.predicate?.predikat ?? null) : predicateOf(total, evidence, policy);
  const factor = total === null ? null : calculateFactor(total, predicate, evidence, policy, trace);
  const wholeCut = attendance?.wholeCut ?? 0;
  return { components, missing, total, predicate, factor, wholeCut, weightlessTargets };
}

/** What the month's attendance comes to; null without a row. */
function attendanceOf(
  { attendance }: PerformanceEvidence,
  { attendanceCodes }: PerformancePolicy,
  servedDays: number,
  trace: Trace | null,
): AttendanceResult | null {
  if (attendance === null) return null;
  const result = calculateAttendance(attendance, attendanceCodes, servedDays);
  if (trace) {
    trace.days = attendance.days ?? null;
    explainWholeCut(trace, attendance, attendanceCodes, result, servedDays);
  }
  return result;
}

/**
 * Total of component scores: `Σ weight × component / Σ weight`, rounded half up to hundredths, once.
 * @returns hundredths; null where missing evidence holds it, or nothing is left to count
 */
export function calculateTotal(
  components: Readonly<Record<string, number | null>>,
  missing: readonly string[],
  policy: PerformancePolicy,
  trace: Trace | null,
): number | null {
  if (missing.length > 0 && policy.missing === 'hold') return null;
  const counted =
    policy.missing === 'renormalise'
      ? policy.components.filter(({ code }) => components[code] !== null)
      : policy.components;
  let sum = 0;
  let weights = 0;
  for (const { code, weight } of counted) {
    sum += weight * (components[code] ?? 0);
    weights += weight;
  }
  if (weights === 0) return null;
  const total = roundedQuotient(sum, weights, 'half-up');
  if (trace) {
    for (const code of missing) explainMissing(trace, code, policy);
    explainTotal(trace, counted, components, policy, total);
  }
  return total;
}

/** The official predicate where one was imported, else the band of the total (pay-rules 4.6). */
function predicateOf(
  total: number,
  evidence: PerformanceEvidence,
  policy: PerformancePolicy,
): Predicate | null {
  if (evidence.predicate) return evidence.predicate.predikat;
  return policy.bands.find(({ from }) => total >= from)?.predicate ?? null;
}

function calculateFactor(
  total: number,
  predicate: Predicate | null,
  evidence: PerformanceEvidence,
  policy: PerformancePolicy,
  trace: Trace | null,
): number | null {
  if (policy.factor === 'proportional') {
    if (trace) explainProportionalFactor(trace, total);
    return total;
  }
  if (predicate === null) return null;
  const ratio = policy.bandedPercent[predicate];
  const percent = roundedQuotient(ratio.num * 10_000, ratio.den, 'half-up');
  if (trace) explainBandedFactor(trace, total, predicate, evidence.predicate, policy, percent);
  return percent;
}
