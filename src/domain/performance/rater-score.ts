import { roundedBigQuotient } from '../money/exact.ts';
import type { PerformancePolicy } from '../pay/policy.ts';
import type { Trace } from '../pay/trace.ts';
import type { AssessmentFact, RatedComponent } from './evidence.ts';

/**
 * Score of one component from raters (pay-rules 4.2): plain mean per role, then the role-weighted mean over the roles
 * present. A self-rating never counts.
 * @returns hundredths (0 to 10,000), rounded half up once, at the end; null when the superior or the minimum number of
 *   raters is missing
 */
export function calculateRaterScore(
  component: RatedComponent,
  assessments: readonly AssessmentFact[],
  policy: PerformancePolicy['raters'],
  trace: Trace | null,
): number | null {
  let raters = 0;
  let bySuperior = false;
  for (const assessment of assessments) {
    if (assessment.peran === 'diri' || assessment[component] === null) continue;
    raters++;
    if (assessment.peran === 'atasan') bySuperior = true;
  }
  if (!bySuperior || raters < policy.minimumRaters) return null;

  // Σ weight × (sum / count) over Σ weight, on one denominator so that it is rounded only once.
  let num = 0n;
  let den = 1n;
  let weights = 0;
  for (const { role, weight } of policy.roles) {
    let sum = 0;
    let count = 0;
    for (const assessment of assessments) {
      const score = assessment[component];
      if (assessment.peran !== role || score === null) continue;
      sum += score;
      count++;
    }
    if (count === 0) continue;
    weights += weight;
    num = num * BigInt(count) + BigInt(weight * sum) * den;
    den *= BigInt(count);
  }
  const score = Number(roundedBigQuotient(num, den * BigInt(weights), 'half-up'));
  if (trace) explainRaterScore(trace, component, assessments, policy, score);
  return score;
}

function explainRaterScore(
  trace: Trace,
  component: RatedComponent,
  assessments: readonly AssessmentFact[],
  policy: PerformancePolicy['raters'],
  score: number,
): void {
  const roles = policy.roles
    .map(({ role, weight }) => ({
      role,
      weight,
      given: assessments.filter(({ peran, [component]: value }) => peran === role && value !== null),
    }))
    .filter(({ given }) => given.length > 0);
  const weighted = roles
    .map(
      ({ role, given }) =>
        `bobot_${role} × mean(${given.map((_, i) => raterName(role, i, given.length)).join(', ')})`,
    )
    .join(' + ');
  trace.add({
    code: component,
    formula: `round((${weighted}) / (${roles.map(({ role }) => `bobot_${role}`).join(' + ')}))`,
    inputs: [
      ...roles.map(({ role, weight }) => ({
        name: `bobot_${role}`,
        value: weight,
        unit: 'count' as const,
        source: { from: 'policy', path: `performance.raters.roles.${role}` } as const,
      })),
      ...roles.flatMap(({ role, given }) =>
        given.map((fact, i) => ({
          name: raterName(role, i, given.length),
          value: fact[component] ?? 0,
          unit: 'hundredths' as const,
          source: { from: 'fact', kind: 'assessments', place: fact, column: component } as const,
        })),
      ),
    ],
    rounding: 'half-up',
    amount: score,
    unit: 'hundredths',
  });
}

function raterName(role: string, index: number, count: number): string {
  return count === 1 ? role : `${role}_${index + 1}`;
}
