import { ONE, type Ratio, roundedBigQuotient } from '../money/exact.ts';
import type { Trace } from '../pay/trace.ts';
import type { TargetFact } from './evidence.ts';
import { explainTargetScore } from './explain-targets.ts';

/** Outcome of the targets of one employee and period. */
export type TargetResult =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'weightless' };

/**
 * Score from targets (pay-rules 4.3): achievement per target, capped, then the weighted mean.
 * @param component code of the component in the policy, which names its step
 * @param targets at least one row
 * @returns `score` in hundredths (0 to 10,000), rounded half up once, at the end; `incomplete` when a row has no
 *   achieved figure; `weightless` when the weights add up to 0, which is a data problem
 */
export function calculateTargetScore(
  component: string,
  targets: readonly TargetFact[],
  cap: Ratio,
  trace: Trace | null,
): TargetResult {
  if (targets.some((target) => target.realisasi === null)) return { kind: 'incomplete' };
  let num = 0n;
  let den = 1n;
  let weights = 0;
  for (const target of targets) {
    const achieved = achievement(target, cap);
    weights += target.bobot;
    const [part, whole] = [BigInt(target.bobot) * BigInt(achieved.num), BigInt(achieved.den)];
    if (part === 0n) continue;
    num = whole === 1n ? num + part * den : num * whole + part * den;
    den *= whole;
  }
  if (weights === 0) return { kind: 'weightless' };
  const score = Math.min(
    FULL,
    Number(roundedBigQuotient(num * BigInt(FULL), den * BigInt(weights), 'half-up')),
  );
  if (trace) explainTargetScore(trace, component, targets, cap, score);
  return { kind: 'score', score };
}

const FULL = 10_000;

/** Achievement of one target as an exact ratio, capped; see pay-rules 4.3 for the zero cases. */
export function achievement(target: TargetFact, cap: Ratio): Ratio {
  const { target: wanted, realisasi, arah } = target;
  const achieved = realisasi ?? 0;
  const ratio = arah === 'naik' ? { num: achieved, den: wanted } : { num: wanted, den: achieved };
  if (ratio.den === 0) return cap.num < cap.den ? cap : ONE;
  const isAboveCap = BigInt(ratio.num) * BigInt(cap.den) > BigInt(cap.num) * BigInt(ratio.den);
  return isAboveCap ? cap : ratio;
}
