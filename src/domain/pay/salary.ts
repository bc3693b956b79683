import { roundedQuotient } from '../money/exact.ts';
import type { Problem } from '../problem.ts';
import { setBasicPay } from './basic-pay.ts';
import { explainNoSalary, explainPaidChildren, explainRice } from './explain-salary.ts';
import { factor, NOTHING_CITED, tracedProduct } from './factor.ts';
import { setPositionAllowance } from './position-allowance.ts';
import {
  calculateHealthBase,
  setEmployerContributions,
  setOwnContributions,
} from './salary-contributions.ts';
import { fieldInput, lineAmount, type SlipWork } from './slip-work.ts';

/** What the salary lines leave for the rest of the slip. */
export interface SalaryResult {
  /** Base of health insurance on salary (B1), whole rupiah, capped. */
  readonly b1: number;
  /** Whether a functional post has no known amount, so that the general allowance was paid instead. */
  readonly functionalUnknown: boolean;
}

/**
 * Salary lines of a slip except tax and rounding (pay-rules 3). Each product is rounded half up to the rupiah, once.
 * Nothing is due when service begins after the first working day or the status share is 0.
 * @returns problems where golongan or service years are not in the grid; then no line is set
 */
export function calculateSalary(work: SlipWork): SalaryResult | readonly Problem[] {
  if (!isSalaryDue(work)) {
    if (work.trace) explainNoSalary(work);
    return { b1: calculateHealthBase(work), functionalUnknown: false };
  }
  const problem = setBasicPay(work);
  if (problem !== null) return [problem];
  let functionalUnknown = false;
  if (work.kind !== 'PPPK-PW') {
    const children = paidChildren(work);
    setFamilyAllowances(work, children);
    functionalUnknown = setPositionAllowance(work);
    setRice(work, children);
  }
  const b1 = calculateHealthBase(work);
  setEmployerContributions(work, b1);
  setOwnContributions(work, b1);
  return { b1, functionalUnknown };
}

/** Whether salary is due at all: in full by the first working day, and not at a status share of 0 (pay-rules 2). */
function isSalaryDue({ context, record, kind, shares }: SlipWork): boolean {
  if (shares.salary.num === 0) return false;
  if (kind === 'PPPK-PW') return true;
  const firstWorkingDay = context.month.days[0];
  return record.mulai !== null && firstWorkingDay !== undefined && record.mulai <= firstWorkingDay;
}

function setFamilyAllowances(work: SlipWork, children: number): void {
  const { record, lines, trace, context } = work;
  const gapok = lineAmount(work, 'GAPOK');
  if (record.pasangan) {
    const cited = trace === null ? NOTHING_CITED : [fieldInput(work, 'pasangan', 1, 'count')];
    lines.set(
      'TUNJ_PASANGAN',
      tracedProduct(trace, 'TUNJ_PASANGAN', [gapok], [context.factors.spouse], 'half-up', cited),
    );
  }
  if (children > 0) {
    const ratio = { num: children, den: 1 };
    const count = factor('anak_ditanggung', ratio, { from: 'step', code: 'anak_ditanggung' }, 'count');
    lines.set(
      'TUNJ_ANAK',
      tracedProduct(trace, 'TUNJ_ANAK', [gapok], [context.factors.child, count], 'half-up'),
    );
  }
}

function paidChildren(work: SlipWork): number {
  const { record, context } = work;
  const children = Math.min(record.anak ?? 0, context.rules.maxPaidChildren.value);
  if (work.trace) explainPaidChildren(work, children);
  return children;
}

function setRice(work: SlipWork, children: number): void {
  const { riceKgPerSoul, ricePricePerKg } = work.context.rules;
  const souls = 1 + (work.record.pasangan ? 1 : 0) + children;
  const amount = souls * riceKgPerSoul.value * ricePricePerKg.value;
  work.lines.set('TUNJ_BERAS', amount);
  if (work.trace) explainRice(work, children, amount);
}

/**
 * The line PEMBULATAN: what brings the net salary up to the next 100 rupiah, or 0 where the policy rounds nothing.
 * @param netSalary whole rupiah before rounding
 */
export function calculateSalaryRounding(netSalary: number, rounding: 'up-100' | 'none'): number {
  return rounding === 'none' ? 0 : roundedQuotient(netSalary, 100, 'up') * 100 - netSalary;
}
