import { fieldInput, type SlipWork } from '../pay/slip-work.ts';
import type { TraceInput } from '../pay/trace.ts';
import { namesOf, ratioInput, setting } from '../pay/trace-input.ts';
import { surchargeOf } from './surcharge.ts';

/** A tax: what is due, and what was withheld before. */
export interface TaxDue {
  /** The first less the others. */
  readonly due: readonly TraceInput[];
  /** Whether what is due is raised for a missing tax number (pay-rules 7.3). */
  readonly isRaised: boolean;
  readonly earlier: readonly TraceInput[];
  readonly amount: number;
}

/** Explains a tax as what is due, raised where there is no tax number, less what was withheld before. */
export function explainTaxDue(
  work: SlipWork,
  code: string,
  { due, isRaised, earlier, amount }: TaxDue,
): void {
  const base = namesOf(due, '−');
  const raised = isRaised ? `round(${due.length > 1 ? `(${base})` : base} × ${RAISE})` : base;
  work.trace?.add({
    code,
    formula: [raised, ...earlier.map(({ name }) => name)].join(' − '),
    inputs: [...due, ...(isRaised ? raiseInputs(work) : []), ...earlier],
    rounding: isRaised ? 'half-up' : 'none',
    amount,
    unit: 'idr',
  });
}

/** Name of the raise in formulas. */
export const RAISE = 'kenaikan_tanpa_npwp';

/** Whether the tax of an employee is raised. */
export function isRaised(work: SlipWork): boolean {
  return surchargeOf(work).length > 0;
}

/** The raise and the empty cells on account of which it applies. */
export function raiseInputs(work: SlipWork): readonly TraceInput[] {
  const { value, basis } = work.context.rules.noNpwpFactor;
  return [
    ratioInput(RAISE, value, { from: 'rule', basis }),
    setting('tax.noNpwpSurcharge', true),
    fieldInput(work, 'npwp', null),
    fieldInput(work, 'nik', null),
  ];
}
