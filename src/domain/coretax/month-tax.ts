import { type Ratio, roundedProduct } from '../money/exact.ts';
import type { PayRules } from '../pay/rules.ts';
import { findBracket } from '../tax/ter.ts';
import { incomeApart, type TaxedSlip, taxOfSlip } from './income-parts.ts';

/** What one employee's slips of a month come to for the tax office; whole rupiah. */
export interface MonthTax {
  readonly gross: number;
  /** Tax by the runs, whoever bears it. */
  readonly tax: number;
  /** Effective rate of the gross. */
  readonly rate: Ratio;
  /** What Coretax computes: gross × rate. */
  readonly coretaxTax: number;
  /** Whether a slip of the month settles the year: then the yearly slip tells of it. */
  readonly isSettled: boolean;
  /** Income under final tax, and the tax on it. */
  readonly apart: { readonly income: number; readonly tax: number };
}

/** A slip with what its run says of TPP. */
export interface SlipOfRun<Slip extends TaxedSlip = TaxedSlip> {
  readonly slip: Slip;
  readonly tppIsFinal: boolean;
}

/**
 * Adds up an employee's slips of a month, of every kind of run (PMK 168/2023: payments of a month are taxed together).
 * @param slips in the order of approval; the tax status is that of the last
 * @returns the tax of Coretax rounded half up to the rupiah, once; 0 for a gross of 0 or less
 */
export function monthTax(
  slips: readonly SlipOfRun[],
  rules: Pick<PayRules, 'ter' | 'terCategory'>,
): MonthTax {
  let gross = 0;
  let tax = 0;
  let isSettled = false;
  let ptkp = '';
  const apart = { income: 0, tax: 0 };
  for (const { slip, tppIsFinal } of slips) {
    gross += slip.taxableSalary + slip.taxableOther;
    tax += taxOfSlip(slip);
    isSettled ||= slip.settled;
    ptkp = slip.ptkp;
    const final = incomeApart(slip, tppIsFinal);
    apart.income += final.income;
    apart.tax += final.tax;
  }
  const { rate } = findBracket(rules.ter.value[terCategory(rules, ptkp)], Math.max(0, gross)).bracket;
  const coretaxTax = gross <= 0 ? 0 : roundedProduct(gross, [rate], 'half-up');
  return { gross, tax, rate, coretaxTax, isSettled, apart };
}

function terCategory({ terCategory: { value } }: Pick<PayRules, 'terCategory'>, ptkp: string) {
  for (const [status, category] of value) if (status === ptkp) return category;
  return 'A';
}
