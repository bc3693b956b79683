import { roundedProduct } from '../money/exact.ts';
import { factorInput } from './factor.ts';
import type { Ruled } from './rules.ts';
import type { SlipWork } from './slip-work.ts';
import type { Trace } from './trace.ts';
import { lineInput, ruleInput, stepInput } from './trace-input.ts';

/**
 * Health insurance on TPP (pay-rules 5): what the base grows by, up to the ceiling, charged as the difference between
 * the contribution on both bases and the one already on the salary. Each contribution is rounded half up, once.
 * @param b1 base on salary, whole rupiah
 * @param tppGross TPP_BRUTO without arrears, whole rupiah
 */
export function setHealthOnTpp(work: SlipWork, b1: number, tppGross: number): void {
  const { context, lines, trace } = work;
  const { healthEmployee, healthEmployer } = context.factors;
  const b2 = Math.min(tppGross, Math.max(0, context.rules.healthCeiling.value - b1));
  if (trace) explainBaseOnTpp(trace, context.rules.healthCeiling, b1, tppGross, b2);
  for (const [code, rate, onSalary] of [
    ['BPJS_KES_TPP_1', healthEmployee, 'BPJS_KES_1'],
    ['BPJS_KES_TPP_PEMDA', healthEmployer, 'BPJS_KES_PEMDA'],
  ] as const) {
    const amount = roundedProduct(b1 + b2, [rate], 'half-up') - lines.get(onSalary);
    lines.set(code, amount);
    trace?.add({
      code,
      formula: `round((b1 + b2) × ${rate.name}) − ${onSalary}`,
      inputs: [
        stepInput('b1', b1),
        stepInput('b2', b2),
        factorInput(rate),
        lineInput(onSalary, lines.get(onSalary)),
      ],
      rounding: 'half-up',
      amount,
      unit: 'idr',
    });
  }
}

function explainBaseOnTpp(
  trace: Trace,
  { value, basis }: Ruled<number>,
  b1: number,
  tppGross: number,
  b2: number,
): void {
  trace.add({
    code: 'b2',
    formula: 'min(TPP_BRUTO, max(0, batas − b1))',
    inputs: [stepInput('TPP_BRUTO', tppGross), ruleInput('batas', value, basis), stepInput('b1', b1)],
    rounding: 'none',
    amount: b2,
    unit: 'idr',
  });
}
