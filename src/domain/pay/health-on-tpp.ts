import { roundedProduct } from '../money/exact.ts';
import type { SlipWork } from './slip-work.ts';

/**
 * Health insurance on TPP (pay-rules 5): what the base grows by, up to the ceiling, charged as the difference between
 * the contribution on both bases and the one already on the salary. Each contribution is rounded half up, once.
 * @param b1 base on salary, whole rupiah
 * @param tppGross TPP_BRUTO without arrears, whole rupiah
 */
export function setHealthOnTpp(work: SlipWork, b1: number, tppGross: number): void {
  const { context, lines, trace } = work;
  const { factors, rules } = context;
  const ceiling = rules.healthCeiling.value;
  const b2 = Math.min(tppGross, Math.max(0, ceiling - b1));
  trace?.add({
    code: 'b2',
    formula: 'min(TPP_BRUTO, max(0, batas − b1))',
    inputs: [
      { name: 'TPP_BRUTO', value: tppGross, unit: 'idr', source: { from: 'line', code: 'TPP_BRUTO' } },
      {
        name: 'batas',
        value: ceiling,
        unit: 'idr',
        source: { from: 'rule', basis: rules.healthCeiling.basis },
      },
      { name: 'b1', value: b1, unit: 'idr', source: { from: 'step', code: 'b1' } },
    ],
    rounding: 'none',
    amount: b2,
    unit: 'idr',
  });
  const charges = [
    ['BPJS_KES_TPP_1', factors.healthEmployee, 'BPJS_KES_1'],
    ['BPJS_KES_TPP_PEMDA', factors.healthEmployer, 'BPJS_KES_PEMDA'],
  ] as const;
  for (const [code, rate, onSalary] of charges) {
    const amount = roundedProduct(b1 + b2, [rate], 'half-up') - lines.get(onSalary);
    lines.set(code, amount);
    trace?.add({
      code,
      formula: `round((b1 + b2) × ${rate.name}) − ${onSalary}`,
      inputs: [
        { name: 'b1', value: b1, unit: 'idr', source: { from: 'step', code: 'b1' } },
        { name: 'b2', value: b2, unit: 'idr', source: { from: 'step', code: 'b2' } },
        { name: rate.name, value: rate.num, den: rate.den, unit: 'share', source: rate.source },
        { name: onSalary, value: lines.get(onSalary), unit: 'idr', source: { from: 'line', code: onSalary } },
      ],
      rounding: 'half-up',
      amount,
      unit: 'idr',
    });
  }
}
