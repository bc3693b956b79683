import type { Ratio } from '../money/exact.ts';
import type { Trace, TraceInput, TraceNote } from '../pay/trace.ts';
import { factInput, ratioInput } from '../pay/trace-input.ts';
import type { TargetFact } from './evidence.ts';

/** Explains the score from targets: the achievement of each, capped, weighted. */
export function explainTargetScore(
  trace: Trace,
  component: string,
  targets: readonly TargetFact[],
  cap: Ratio,
  score: number,
): void {
  const inputs = targets.flatMap((target, i): readonly TraceInput[] => {
    const cell = (column: 'bobot' | 'target' | 'realisasi', unit: TraceInput['unit']) =>
      factInput(`${column}_${i + 1}`, target[column], unit, 'targets', target, column);
    return [cell('bobot', 'hundredths'), cell('target', 'decimal4'), cell('realisasi', 'decimal4')];
  });
  const parts = targets.map((target, i) => `bobot_${i + 1} × ${achievementOf(target, i + 1, cap)}`);
  const mean = `100 × (${parts.join(' + ')}) / (${targets.map((_, i) => `bobot_${i + 1}`).join(' + ')})`;
  const isLimited = cap.num > cap.den;
  trace.add({
    code: component,
    formula: isLimited ? `min(100, round(${mean}))` : `round(${mean})`,
    inputs: [...inputs, ratioInput('cap', cap, { from: 'policy', path: 'performance.targets.cap' })],
    rounding: 'half-up',
    amount: score,
    unit: 'hundredths',
    notes: targets.flatMap((target, i) => (isOfNothing(target) ? [ofNothing(i + 1)] : [])),
  });
}

function achievementOf(target: TargetFact, n: number, cap: Ratio): string {
  if (isOfNothing(target)) return cap.num < cap.den ? 'cap' : '100%';
  return target.arah === 'naik'
    ? `min(cap, realisasi_${n} / target_${n})`
    : `min(cap, target_${n} / realisasi_${n})`;
}

/** Nothing was asked for, or nothing of what should be little has happened: achieved in full. */
function isOfNothing({ target, realisasi, arah }: TargetFact): boolean {
  return arah === 'naik' ? target === 0 : realisasi === 0;
}

function ofNothing(number: number): TraceNote {
  return { key: 'target-of-nothing', data: { number } };
}
