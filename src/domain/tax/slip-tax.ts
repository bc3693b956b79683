import { monthOf, type Period, periodOf } from '../calendar/period.ts';
import { roundedProduct } from '../money/exact.ts';
import type { PayHistory, PostedSlip } from '../pay/posted.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import type { EmployeeRecord, PtkpStatus } from '../people/employee.ts';
import { calculateAnnualTax, type TaxYear } from './annual-tax.ts';
import { explainSettlement } from './explain-settlement.ts';
import { calculateFinalTppTax, calculateMonthTax, surchargeOf } from './monthly-tax.ts';
import type { SlipIncome } from './taxable-income.ts';

/** What the tax of a slip is computed from, beside its lines. */
export interface TaxBasis {
  readonly ptkp: PtkpStatus;
  readonly income: SlipIncome;
  readonly history: PayHistory;
  /** Pension and old-age contributions of this slip with their arrears, whole rupiah. */
  readonly contributions: number;
  /** Whether this slip settles the year (pay-rules 7.2). */
  readonly settles: boolean;
  /** Whether `pph_gaji` of an opening balance was withheld from the employee himself. */
  readonly openingIsOwn: boolean;
}

/** Tax of a slip in whole rupiah; negative amounts are refunds or recorded corrections. */
export interface SlipTax {
  /** Line PPH21_GAJI. */
  readonly salary: number;
  /** Tax on other income without final tax. */
  readonly other: number;
  /** Final tax on TPP; PPH21_TPP is `other` plus this. */
  readonly final: number;
  /** Line TUNJ_PPH. */
  readonly salaryAllowance: number;
  /** Line TUNJ_PPH_TPP. */
  readonly otherAllowance: number;
}

/**
 * Tax of a slip: the month's TER less what earlier runs of the month withheld (7.1), or in the last tax period the
 * tax of the year less what was posted before (7.2), and who bears it.
 * @param zakat zakat taken on this slip; counts only in a settlement
 */
export function calculateSlipTax(work: SlipWork, basis: TaxBasis, zakat: number): SlipTax {
  const { salary, other } = basis.settles ? settleYear(work, basis, zakat) : taxMonth(work, basis);
  const final = basis.income.finalBase === 0 ? 0 : calculateFinalTppTax(work, basis.income.finalBase);
  const { tax } = work.context.policy;
  const isBorne = tax.salary[work.kind] === 'state-borne';
  const ownTax = isBorne || salary < 0 ? ownSalaryTax(basis) : 0;
  return {
    salary,
    other,
    final,
    salaryAllowance: salary < 0 ? salary + Math.min(-salary, Math.max(0, ownTax)) : isBorne ? salary : 0,
    otherAllowance: tax.tppBearer === 'borne' ? other + final : 0,
  };
}

/** Whether a slip of a period settles the tax year: December, the month of leaving, or any later one. */
export function isLastTaxPeriod(record: Pick<EmployeeRecord, 'berhenti'>, period: Period): boolean {
  return monthOf(period) === 12 || (record.berhenti !== null && periodOf(record.berhenti) <= period);
}

function taxMonth(work: SlipWork, basis: TaxBasis): { salary: number; other: number } {
  const { income, history } = basis;
  const earlier = history.year.filter(({ period }) => period === work.context.period);
  let salary = income.salary;
  let other = income.other;
  for (const slip of earlier) {
    salary += slip.taxable.salary;
    other += slip.taxable.other;
  }
  const tax = calculateMonthTax(work, basis.ptkp, { salary, other });
  return { salary: tax.salary - postedSalaryTax(earlier), other: tax.other - postedOtherTax(earlier) };
}

function settleYear(work: SlipWork, basis: TaxBasis, zakat: number): { salary: number; other: number } {
  const { income, history, ptkp } = basis;
  const { rules, period } = work.context;
  const { year, opening } = history;
  let salary = income.salary + (opening?.brutoGaji ?? 0);
  let other = income.other + (opening?.brutoTpp ?? 0);
  let contributions = basis.contributions + zakat + (opening?.iuran ?? 0);
  for (const slip of year) {
    salary += slip.taxable.salary;
    other += slip.taxable.other;
    contributions += slip.contributions;
  }
  const common = {
    months: monthsWithIncome(year, period, income) + (opening?.bulan ?? 0),
    contributions,
    ptkp: rules.ptkp.value.get(ptkp) ?? 0,
  };
  const onSalary: TaxYear = { ...common, gross: salary };
  const onAll: TaxYear = { ...common, gross: salary + other };
  const surcharge = surchargeOf(work);
  const yearSalary = calculateAnnualTax(rules, onSalary);
  const yearAll = calculateAnnualTax(rules, onAll);
  const salaryTax = roundedProduct(yearSalary.tax, surcharge, 'half-up');
  const allTax = roundedProduct(yearAll.tax, surcharge, 'half-up');
  const postedSalary = postedSalaryTax(year) + (opening?.pphGaji ?? 0);
  const postedOther = postedOtherTax(year) + (opening?.pphTpp ?? 0);
  if (work.trace) {
    explainSettlement(work, 'gaji', onSalary, yearSalary, salaryTax);
    explainSettlement(work, 'semua', onAll, yearAll, allTax);
  }
  return { salary: salaryTax - postedSalary, other: allTax - salaryTax - postedOther };
}

/** Distinct months of the year with income above 0; S and T of a month are the sums of its runs. */
function monthsWithIncome(year: readonly PostedSlip[], period: Period, income: SlipIncome): number {
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

function postedSalaryTax(slips: readonly PostedSlip[]): number {
  return slips.reduce((sum, { lines }) => sum + (lines.PPH21_GAJI ?? 0), 0);
}

function postedOtherTax(slips: readonly PostedSlip[]): number {
  return slips.reduce((sum, { taxOther }) => sum + taxOther, 0);
}

/** Salary tax of the year that was withheld from the employee himself, not borne by the employer. */
function ownSalaryTax({ history, openingIsOwn }: TaxBasis): number {
  let own = openingIsOwn ? (history.opening?.pphGaji ?? 0) : 0;
  for (const { lines } of history.year) own += (lines.PPH21_GAJI ?? 0) - (lines.TUNJ_PPH ?? 0);
  return own;
}
