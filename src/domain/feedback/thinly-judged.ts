import { roundedQuotient } from '../money/exact.ts';
import type { PerformancePolicy } from '../pay/policy.ts';
import type { PerformanceEvidence } from '../performance/score.ts';

/**
 * Components that fewer than the minimum of raters have judged in a month. Who rated beside one other person knows his
 * own score and the weights of the roles, so that the exact mean would tell him what the other gave.
 * @param nip whose scores they are; ratings of himself, under any role, hide nobody
 */
export function thinlyJudged(
  nip: string,
  { assessments, targets }: PerformanceEvidence,
  { components }: PerformancePolicy,
  minimumRaters: number,
): ReadonlySet<string> {
  const thin = components.filter(({ source, rated }) => {
    if (rated === null || source === 'attendance') return false;
    if (source !== 'raters' && targets.length > 0) return false;
    const raters = assessments.filter(
      (each) => each.peran !== 'diri' && each.penilai !== nip && each[rated] !== null,
    );
    return new Set(raters.map(({ penilai }) => penilai.toUpperCase())).size < minimumRaters;
  });
  return new Set(thin.map(({ code }) => code));
}

/** A score in hundredths as whole points, half up. */
export function wholePoints(score: number): number {
  return roundedQuotient(score, 100, 'half-up') * 100;
}
