import { type Ratio, roundedMean } from '../money/exact.ts';
import type { PerformancePolicy } from '../pay/policy.ts';
import type { Trace } from '../pay/trace.ts';
import { correctedScore, type RaterCorrections, raterName } from './calibration.ts';
import type { AssessmentFact, RatedComponent } from './evidence.ts';
import { explainRaterScore } from './explain-raters.ts';

/**
 * Score of one component from raters (pay-rules 4.2): plain mean per role, then the role-weighted mean over the roles
 * present. A self-rating never counts. Where the policy calibrates raters, their scores count as corrected.
 * @param component code of the component in the policy, which names its step
 * @param rated column of the assessment sheet that holds its scores
 * @returns hundredths (0 to 10,000), rounded half up once, at the end; null when the superior or the minimum number of
 *   raters is missing
 */
export function calculateRaterScore(
  component: string,
  rated: RatedComponent,
  assessments: readonly AssessmentFact[],
  policy: PerformancePolicy['raters'],
  corrections: RaterCorrections,
  trace: Trace | null,
): number | null {
  let raters = 0;
  let bySuperior = false;
  for (const assessment of assessments) {
    if (assessment.peran === 'diri' || assessment[rated] === null) continue;
    raters++;
    if (assessment.peran === 'atasan') bySuperior = true;
  }
  if (!bySuperior || raters < policy.minimumRaters) return null;

  const means: Ratio[] = [];
  let weights = 0;
  for (const { role, weight } of policy.roles) {
    let sum = 0;
    let count = 0;
    for (const assessment of assessments) {
      const score = assessment[rated];
      if (assessment.peran !== role || score === null) continue;
      const points = corrections.get(raterName(assessment))?.[rated]?.points ?? 0;
      sum += points === 0 ? score : correctedScore(score, points);
      count++;
    }
    if (count === 0) continue;
    weights += weight;
    means.push({ num: weight * sum, den: count });
  }
  const score = roundedMean(means, weights, 'half-up');
  if (trace) explainRaterScore(trace, component, rated, assessments, policy, corrections, score);
  return score;
}
