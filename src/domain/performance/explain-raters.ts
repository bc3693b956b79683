import type { PerformancePolicy } from '../pay/policy.ts';
import type { Trace } from '../pay/trace.ts';
import { factInput, namesOf, policyInput } from '../pay/trace-input.ts';
import { type RaterCorrections, raterName } from './calibration.ts';
import type { AssessmentFact, RatedComponent } from './evidence.ts';
import { explainCorrection } from './explain-calibration.ts';

/** Explains the score of one component from raters: the mean of each role, weighted over the roles present. */
export function explainRaterScore(
  trace: Trace,
  component: string,
  rated: RatedComponent,
  assessments: readonly AssessmentFact[],
  policy: PerformancePolicy['raters'],
  corrections: RaterCorrections,
  score: number,
): void {
  const roles = policy.roles
    .map(({ role, weight }) => {
      const given = assessments.filter(({ peran, [rated]: value }) => peran === role && value !== null);
      return {
        weight: policyInput(`bobot_${role}`, weight, `performance.raters.roles.${role}`, 'count'),
        scores: given.map((fact, i) => {
          const name = given.length === 1 ? role : `${role}_${i + 1}`;
          const correction = corrections.get(raterName(fact))?.[rated];
          if (correction === undefined || policy.calibration === undefined)
            return factInput(name, fact[rated], 'hundredths', 'assessments', fact, rated);
          return explainCorrection(trace, { component, name, rated }, fact, correction, policy.calibration);
        }),
      };
    })
    .filter(({ scores }) => scores.length > 0);
  const weights = roles.map(({ weight }) => weight);
  const means = roles.map(
    ({ weight, scores }) => `${weight.name} × mean(${scores.map(({ name }) => name).join(', ')})`,
  );
  trace.add({
    code: component,
    formula: `round((${means.join(' + ')}) / (${namesOf(weights)}))`,
    inputs: [...weights, ...roles.flatMap(({ scores }) => scores)],
    rounding: 'half-up',
    amount: score,
    unit: 'hundredths',
  });
}
