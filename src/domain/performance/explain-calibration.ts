import type { Trace, TraceInput } from '../pay/trace.ts';
import { factInput, policyInput, stepInput } from '../pay/trace-input.ts';
import type { CalibrationPolicy, Correction } from './calibration.ts';
import { correctedScore } from './calibration.ts';
import type { AssessmentFact, RatedComponent } from './evidence.ts';

/**
 * Explains the correction of one rating: the score as given, how far its rater stands from the others of the same
 * employees, and what of that is corrected.
 * @returns the corrected score as a figure of the component's step
 */
export function explainCorrection(
  trace: Trace,
  {
    component,
    name,
    rated,
  }: { readonly component: string; readonly name: string; readonly rated: RatedComponent },
  fact: AssessmentFact,
  { points, distance, ratees }: Correction,
  { tolerance, limit }: CalibrationPolicy,
): TraceInput {
  const code = `${component}_${name}`;
  const sign = distance > 0 ? '−' : '+';
  const amount = correctedScore(fact[rated] ?? 0, points);
  trace.add({
    code,
    formula: `min(100, max(0, diberikan ${sign} min(koreksi_terbesar, jarak − toleransi)))`,
    inputs: [
      factInput('diberikan', fact[rated], 'hundredths', 'assessments', fact, rated),
      { name: 'jarak', value: Math.abs(distance), unit: 'hundredths', source: { from: 'raters', ratees } },
      policyInput('toleransi', tolerance, 'performance.raters.calibration.tolerance', 'hundredths'),
      policyInput('koreksi_terbesar', limit, 'performance.raters.calibration.limit', 'hundredths'),
    ],
    rounding: 'none',
    amount,
    unit: 'hundredths',
    notes: [{ key: distance > 0 ? 'rater-above-others' : 'rater-below-others', data: { ratees } }],
  });
  return { ...stepInput(code, amount, 'hundredths'), name };
}
