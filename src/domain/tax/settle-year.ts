import type { Period } from '../calendar/period.ts';
import { roundedProduct } from '../money/exact.ts';
import type { PayHistory, PostedSlip } from '../pay/posted.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import { calculateAnnualTax, type TaxYear } from './annual-tax.ts';
import { explainSettlement } from './explain-settlement.ts';
import { postedOtherTax, postedSalaryTax } from './posted-tax.ts';
import type { SettledSide, Settlement } from './settlement.ts';
import { surchargeOf } from './surcharge.ts';
import type { TaxableIncome } from './tax-base.ts';
import type { TaxBasis } from './tax-basis.ts';

/**
 * Settles the tax year (pay-rules 7.2): the tax of the year on salary and on everything, each less what was posted
 * before, opening balances included. Whole rupiah, negative where too much was withheld.
 * @param zakat zakat taken on this slip
 */
export function settleYear(work: SlipWork, basis: TaxBasis, zakat: number): Settlement {
  const { income, history, ptkp } = basis;
  const { rules, period } = work.context;
  const { year, opening } = history;
  const slip = { income, contributions: basis.contributions + zakat };
  const { salary, other, months, contributions } = yearWith(history, period, slip);
  const untaxed = rules.ptkp.value.get(ptkp) ?? 0;
  const onSalary = settleSide(work, { gross: salary, months, contributions, ptkp: untaxed });
  const onAll = settleSide(work, { gross: salary + other, months, contributions, ptkp: untaxed });
  const settlement: Settlement = {
    onSalary,
    onAll,
    salary: onSalary.tax - postedSalaryTax(year) - (opening?.pphGaji ?? 0),
    other: onAll.tax - onSalary.tax - postedOtherTax(year) - (opening?.pphTpp ?? 0),
  };
  if (work.trace) explainSettlement(work, basis, settlement, zakat);
  return settlement;
}

/** Income of a tax year in whole rupiah, and what it may be lowered by. */
export interface YearIncome extends TaxableIncome {
  readonly contributions: number;
  /** Distinct months with income, those of an opening balance included. */
  readonly months: number;
}

/** The tax year up to and with one slip: what was posted, the opening balance, and the slip itself. */
export function yearWith(
  { year, opening }: PayHistory,
  period: Period,
  { income, contributions: own }: { readonly income: TaxableIncome; readonly contributions: number },
): YearIncome {
  let salary = income.salary + (opening?.brutoGaji ?? 0);
  let other = income.other + (opening?.brutoTpp ?? 0);
  let contributions = own + (opening?.iuran ?? 0);
  for (const slip of year) {
    salary += slip.taxable.salary;
    other += slip.taxable.other;
    contributions += slip.contributions;
  }
  const months = monthsWithIncome(year, period, income) + (opening?.bulan ?? 0);
  return { salary, other, contributions, months };
}

function settleSide(work: SlipWork, year: TaxYear): SettledSide {
  const annual = calculateAnnualTax(work.context.rules, year);
  return { year, annual, tax: roundedProduct(annual.tax, surchargeOf(work), 'half-up') };
}

/** Distinct months of the year with income above 0; S and T of a month are the sums of its runs. */
function monthsWithIncome(year: readonly PostedSlip[], period: Period, income: TaxableIncome): number {
  const sums = new Map<Period, { salary: number; other: number }>();
  const add = (month: Period, salary: number, other: number): void => {
    const sum = sums.get(month) ?? { salary: 0, other: 0 };
    sums.set(month, { salary: sum.salary + salary, other: sum.other + other });
  };
  for (const slip of year) add(slip.period, slip.taxable.salary, slip.taxable.other);
  add(period, income.salary, income.other);
  let months = 0;
  for (const { salary, other } of sums.values()) if (salary > 0 || other > 0) months++;
  return months;
}
