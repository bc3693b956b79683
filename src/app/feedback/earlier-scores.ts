import { addMonths, type Period } from '../../domain/calendar/period.ts';
import { FEEDBACK_MONTHS } from '../../domain/feedback/feedback-policy.ts';
import { thinlyJudged, wholePoints } from '../../domain/feedback/thinly-judged.ts';
import { earnMonth } from '../../domain/pay/earn-month.ts';
import type { PerformancePolicy } from '../../domain/pay/policy.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import { calculateTotal, type PerformanceResult } from '../../domain/performance/score.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { postedRuns } from '../run/posted-runs.ts';

/** Name under which the total stands beside the components. */
export const TOTAL = '';

/** Scores of an employee's earlier months in hundredths, by component; the total under `TOTAL`. */
export type EarlierScores = ReadonlyMap<string, readonly number[]>;

/**
 * Scores of the approved months before a period, each computed again from what its run had seen.
 * Those that too few have judged count in whole points, as they were told.
 * @param nip only this employee; everybody with null
 */
export function earlierScores(
  store: Store,
  period: Period,
  nip: string | null,
  minimumRaters: number,
): ReadonlyMap<string, EarlierScores> {
  const found = new Map<string, Map<string, number[]>>();
  const oldest = addMonths(period, -FEEDBACK_MONTHS);
  for (const run of postedRuns(store)) {
    if (run.kind !== 'regular' || run.period < oldest || run.period >= period) continue;
    const { context } = payBasisOfRun(store, run);
    for (const evidence of everybody(store, run.period, run.watermark, nip)) {
      const earned = earnMonth(context, evidence, null);
      if (earned.kind !== 'earned' || earned.performance === null) continue;
      const own = found.get(evidence.nip) ?? new Map<string, number[]>();
      found.set(evidence.nip, own);
      const thin = thinlyJudged(evidence.nip, evidence, context.policy.performance, minimumRaters);
      for (const [code, score] of shownScores(earned.performance, thin, context.policy.performance))
        own.set(code, [...(own.get(code) ?? []), score]);
    }
  }
  return found;
}

/**
 * Every score of a month as it is told: in whole points where too few have judged. The total stands under `TOTAL`; it is
 * then made of the scores as they are told, so that it says nothing more than they do.
 */
export function shownScores(
  { components, missing, total }: PerformanceResult,
  thin: ReadonlySet<string>,
  policy: PerformancePolicy,
): readonly (readonly [string, number])[] {
  const told = Object.entries(components).map(
    ([code, score]) => [code, score !== null && thin.has(code) ? wholePoints(score) : score] as const,
  );
  const isRounded = Object.entries(components).some(([code, score]) => score !== null && thin.has(code));
  const toldTotal =
    total === null || !isRounded ? total : calculateTotal(Object.fromEntries(told), missing, policy, null);
  return [...told, [TOTAL, toldTotal] as const].flatMap(([code, score]) =>
    score === null ? [] : [[code, score] as const],
  );
}

/** Evidence of everybody, or of one employee, as of a watermark. */
export function* everybody(
  store: Store,
  period: Period,
  watermark: number,
  nip: string | null,
): Iterable<EmployeeEvidence> {
  if (nip === null) for (const page of store.evidence(period, watermark)) yield* page;
  else {
    const evidence = store.evidenceOf(nip, period, watermark);
    if (evidence !== null) yield evidence;
  }
}
