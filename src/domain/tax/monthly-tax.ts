import { type Ratio, roundedProduct } from '../money/exact.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import type { PtkpStatus } from '../people/employee.ts';
import { finalTaxGroup } from '../people/golongan.ts';
import { explainFinalTppTax, explainMonthTax } from './explain-month-tax.ts';
import { surchargeOf } from './surcharge.ts';
import type { TaxableIncome } from './tax-base.ts';
import { calculateMonthlyTax } from './ter.ts';

/** Tax of a month in whole rupiah: on salary and on other income. */
export interface MonthlyTax {
  readonly salary: number;
  readonly other: number;
}

/**
 * Tax of a month before the last tax period (pay-rules 7.1): TER on salary, and what other income adds to it.
 * Each TER amount is rounded once as `tax.rounding` says; the surcharge for a missing tax number (7.3) rounds half up.
 * @param income of the month so far, earlier runs of the month included
 */
export function calculateMonthTax(work: SlipWork, ptkp: PtkpStatus, income: TaxableIncome): MonthlyTax {
  const { rules, policy } = work.context;
  const category = rules.terCategory.value.get(ptkp) ?? 'A';
  const brackets = rules.ter.value[category];
  const onSalary = calculateMonthlyTax(brackets, income.salary, policy.tax.rounding);
  const onAll = calculateMonthlyTax(brackets, income.salary + income.other, policy.tax.rounding);
  if (work.trace) explainMonthTax(work, { ptkp, category, brackets, income, onSalary, onAll });
  const surcharge = surchargeOf(work);
  return {
    salary: roundedProduct(onSalary, surcharge, 'half-up'),
    other: roundedProduct(onAll - onSalary, surcharge, 'half-up'),
  };
}

/**
 * Final tax on TPP by golongan (pay-rules 7.1, PP 80/2010), raised where the tax number is missing.
 * @param base TPP_BRUTO with arrears of TPP, whole rupiah
 * @returns whole rupiah, each product rounded half up
 */
export function calculateFinalTppTax(work: SlipWork, base: number): number {
  const rate = finalTaxRate(work);
  const tax = roundedProduct(roundedProduct(base, [rate], 'half-up'), surchargeOf(work), 'half-up');
  if (work.trace) explainFinalTppTax(work, base, rate, tax);
  return tax;
}

/** Rate of final tax on pay from the regional budget, by golongan; 0 where the law names no rate. */
export function finalTaxRate({ context, kind, record }: SlipWork): Ratio {
  return context.rules.finalTax.value.get(finalTaxGroup(kind, record.golongan ?? '')) ?? NO_RATE;
}

const NO_RATE: Ratio = { num: 0, den: 1 };
