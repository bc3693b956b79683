import { sumOfArrears } from '../pay/arrears.ts';
import { isTaxableSalary, isTppIncome, TAXABLE_SALARY_LINES } from '../pay/line-codes.ts';
import type { Arrears } from '../pay/posted.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import type { TaxableIncome } from './tax-base.ts';

/** What a slip adds to taxable income, and what falls under final tax instead. */
export interface SlipIncome extends TaxableIncome {
  /** TPP and its arrears where TPP is taxed final, else 0. */
  readonly finalBase: number;
}

/**
 * Taxable income of the lines on a slip with their arrears and the additions taxed with them.
 * @param tppGross TPP_BRUTO without arrears
 * @param taxedAdditions sum of additions with `kena_pajak` = `ya`
 */
export function taxableIncome(
  { lines, context }: SlipWork,
  tppGross: number,
  arrears: readonly Arrears[],
  taxedAdditions: number,
): SlipIncome {
  const salary = lines.sum(TAXABLE_SALARY_LINES) + sumOfArrears(arrears, isTaxableSalary);
  const tpp = tppGross + sumOfArrears(arrears, isTppIncome);
  if (context.policy.tax.tpp === 'final') return { salary, other: taxedAdditions, finalBase: tpp };
  const health =
    lines.get('BPJS_KES_TPP_PEMDA') + sumOfArrears(arrears, (code) => code === 'BPJS_KES_TPP_PEMDA');
  return { salary, other: tpp + health + taxedAdditions, finalBase: 0 };
}
