import { monthOf, type Period, periodOf } from '../calendar/period.ts';
import type { PayHistory } from '../pay/posted.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import type { Adjustment } from '../pay/take-home.ts';
import type { EmployeeRecord, PtkpStatus } from '../people/employee.ts';
import { explainIncome } from './explain-income.ts';
import { explainMonthlyDue, explainTaxLines } from './explain-tax-lines.ts';
import { calculateFinalTppTax, calculateMonthTax, type MonthlyTax } from './monthly-tax.ts';
import { ownSalaryTax, postedOtherTax, postedSalaryTax } from './posted-tax.ts';
import { settleYear } from './settle-year.ts';
import type { SlipIncome } from './taxable-income.ts';

/** What the tax of a slip is computed from, beside its lines. */
export interface TaxBasis {
  readonly ptkp: PtkpStatus;
  readonly income: SlipIncome;
  readonly history: PayHistory;
  /** Additions and deductions of the slip; they name taxed additions in explanations. */
  readonly adjustments: readonly Adjustment[];
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
  const paidBack = salary < 0 ? Math.min(-salary, Math.max(0, ownSalaryTax(basis))) : 0;
  const result: SlipTax = {
    salary,
    other,
    final,
    salaryAllowance: salary < 0 ? salary + paidBack : isBorne ? salary : 0,
    otherAllowance: tax.tppBearer === 'borne' ? other + final : 0,
  };
  if (work.trace) explainTaxLines(work, basis, result, paidBack);
  return result;
}

/** Whether a slip of a period settles the tax year: December, the month of leaving, or any later one. */
export function isLastTaxPeriod(record: Pick<EmployeeRecord, 'berhenti'>, period: Period): boolean {
  return monthOf(period) === 12 || (record.berhenti !== null && periodOf(record.berhenti) <= period);
}

function taxMonth(work: SlipWork, basis: TaxBasis): MonthlyTax {
  const { income, history, ptkp, adjustments } = basis;
  const { period } = work.context;
  const earlier = history.year.filter((slip) => slip.period === period);
  let salary = income.salary;
  let other = income.other;
  for (const { taxable } of earlier) {
    salary += taxable.salary;
    other += taxable.other;
  }
  const soFar = { salary, other };
  if (work.trace) explainIncome(work, soFar, adjustments, earlier);
  const due = calculateMonthTax(work, ptkp, soFar);
  const tax = {
    salary: due.salary - postedSalaryTax(earlier),
    other: due.other - postedOtherTax(earlier),
  };
  if (work.trace) explainMonthlyDue(work, basis, earlier, tax);
  return tax;
}
