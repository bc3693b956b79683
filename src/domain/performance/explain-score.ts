import type { ComponentPolicy, PerformancePolicy } from '../pay/policy.ts';
import type { Trace } from '../pay/trace.ts';
import { factInput, namesOf, policyInput, setting, stepInput } from '../pay/trace-input.ts';
import type { Predicate, PredicateFact } from './evidence.ts';

/** Explains a component without evidence, where the policy counts it as 0; left out, it has no step. */
export function explainMissing(trace: Trace, component: string, policy: PerformancePolicy): void {
  if (policy.missing !== 'zero') return;
  trace.add({
    code: component,
    formula: '0',
    inputs: [setting('performance.missing', policy.missing)],
    rounding: 'none',
    amount: 0,
    unit: 'hundredths',
    notes: [{ key: 'evidence-missing', data: {} }],
  });
}

/** Explains the total of the score from the components that count. */
export function explainTotal(
  trace: Trace,
  counted: readonly ComponentPolicy[],
  components: Readonly<Record<string, number | null>>,
  policy: PerformancePolicy,
  total: number,
): void {
  const weights = counted.map(({ code, weight }) =>
    policyInput(`bobot_${code}`, weight, `performance.components[${code}].weight`, 'count'),
  );
  const scores = counted.map(({ code }) => stepInput(code, components[code] ?? 0, 'hundredths'));
  const isEvery = counted.length === policy.components.length;
  trace.add({
    code: 'nilai',
    formula: `round((${counted.map(({ code }) => `bobot_${code} × ${code}`).join(' + ')}) / (${namesOf(weights)}))`,
    inputs: [...weights, ...scores, ...(isEvery ? [] : [setting('performance.missing', policy.missing)])],
    rounding: 'half-up',
    amount: total,
    unit: 'hundredths',
  });
}

/** Explains the factor that equals the total. */
export function explainProportionalFactor(trace: Trace, total: number): void {
  trace.add({
    code: 'faktor',
    formula: 'nilai / 100',
    inputs: [stepInput('nilai', total, 'hundredths'), setting('performance.factor', 'proportional')],
    rounding: 'none',
    amount: total,
    unit: 'percent',
  });
}

/** Explains the factor by predicate: the official one, or the band in which the total lies. */
export function explainBandedFactor(
  trace: Trace,
  total: number,
  predicate: Predicate,
  official: PredicateFact | null,
  policy: PerformancePolicy,
  percent: number,
): void {
  const from = policy.bands.find((band) => band.predicate === predicate)?.from ?? 0;
  const path = `performance.bands.${predicate}`;
  trace.add({
    code: 'faktor',
    formula: 'persen_predikat',
    inputs: [
      policyInput('persen_predikat', percent, `performance.bandedPercent.${predicate}`, 'percent'),
      ...(official
        ? [factInput('predikat', predicate, 'text', 'predicates', official, 'predikat')]
        : [
            stepInput('nilai', total, 'hundredths'),
            { name: 'predikat', value: predicate, unit: 'text', source: { from: 'policy', path } } as const,
            policyInput('nilai_minimal', from, path, 'hundredths'),
          ]),
      setting('performance.factor', 'banded'),
    ],
    rounding: 'none',
    amount: percent,
    unit: 'percent',
  });
}
