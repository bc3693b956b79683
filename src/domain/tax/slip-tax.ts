import { monthOf, type Period, periodOf } from '../calendar/period.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import type { EmployeeRecord } from '../people/employee.ts';
import { explainIncome } from './explain-income.ts';
import { explainMonthlyDue, explainTaxLines } from './explain-tax-lines.ts';
import { calculateFinalTppTax, calculateMonthTax, type MonthlyTax } from './monthly-tax.ts';
import { ownSalaryTax, postedOtherTax, postedSalaryTax } from './posted-tax.ts';
import { settleYear } from './settle-year.ts';
import type { SlipTax, TaxBasis } from './tax-basis.ts';

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
