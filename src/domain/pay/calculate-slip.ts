import { makePeriod, periodOf, yearOf } from '../calendar/period.ts';
import {
  type EmployeeKind,
  type EmployeeRecord,
  listedCriteria,
  type PtkpStatus,
} from '../people/employee.ts';
import { recordInForce } from '../people/record-in-force.ts';
import type { PerformanceResult } from '../performance/score.ts';
import type { Problem } from '../problem.ts';
import { isLastTaxPeriod } from '../tax/slip-tax.ts';
import type { TaxableIncome } from '../tax/tax-base.ts';
import { taxStatus } from '../tax/tax-status.ts';
import type { PaidAddition } from './additions.ts';
import type { PayContext } from './context.ts';
import { type Earned, earnMonth } from './earn-month.ts';
import { type FinishedSlip, finishSlip } from './finish-slip.ts';
import { type Arrears, type CarriedDeduction, NO_HISTORY, type PayHistory } from './posted.ts';
import type { SlipLines, SlipTotals } from './slip-lines.ts';
import { type EmployeeEvidence, missingColumn, type SlipWork } from './slip-work.ts';
import type { TakenDeduction } from './take-home.ts';
import type { Trace } from './trace.ts';

/** Something about a slip that an officer should look at; the slip is paid all the same. */
export type Oddity =
  | 'functional-allowance-unknown'
  | 'job-class-empty'
  | 'criterion-unknown'
  | 'salary-not-due'
  | 'no-pay-by-status'
  | 'net-negative'
  | 'deductions-carried'
  | 'shortfall-advanced';

/** One employee's pay of one run. */
export interface Slip {
  readonly nip: string;
  readonly record: EmployeeRecord;
  readonly kind: EmployeeKind;
  /** Tax status of the year. */
  readonly ptkp: PtkpStatus;
  /** Amount per line code, `RAPEL_…` lines summed over their origin months included. */
  readonly lines: SlipLines;
  readonly totals: SlipTotals;
  /** `held`: the salary is paid, the TPP waits for evidence. */
  readonly status: 'ok' | 'held';
  /** Components for whose evidence TPP is held, in the policy's order; of the basis month for THR and 13th salary. */
  readonly missing: readonly string[];
  /** null where no TPP is due. */
  readonly performance: PerformanceResult | null;
  readonly taxable: TaxableIncome;
  /** Pension and old-age contributions with their arrears, and zakat taken. */
  readonly contributions: number;
  /** Tax on other income without final tax. */
  readonly taxOther: number;
  /** Whether the year's tax was settled on it. */
  readonly settled: boolean;
  readonly arrears: readonly Arrears[];
  readonly additions: readonly PaidAddition[];
  readonly deductions: readonly TakenDeduction[];
  readonly carried: readonly CarriedDeduction[];
  readonly oddities: readonly Oddity[];
}

/** What the calculation gives for one employee and run. */
export type SlipResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'slip'; readonly slip: Slip }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** What a slip depends on beside this month's evidence. */
export interface SlipInputs {
  readonly history: PayHistory;
  /** Differences to be paid for earlier runs. */
  readonly arrears: readonly Arrears[];
}

export const NO_INPUTS: SlipInputs = { history: NO_HISTORY, arrears: [] };

/**
 * One employee's slip of a regular run (pay-rules 2 to 7 and 10): salary, contributions, TPP by performance, arrears,
 * tax, rounding, additions and deductions, totals. Pure: the same facts give the same slip, to the rupiah.
 * @param trace collects every step when given; amounts are the same without it
 * @returns `none` for somebody without a day of service, unless arrears are due or the year is to be settled
 */
export function calculateSlip(
  context: PayContext,
  evidence: EmployeeEvidence,
  inputs: SlipInputs = NO_INPUTS,
  trace: Trace | null = null,
): SlipResult {
  const earned = earnMonth(context, evidence, trace, needsSlip(evidence, context, inputs));
  if (earned.kind === 'none' && inputs.arrears.length > 0)
    return rejected(paidWithoutRecord(evidence, inputs));
  if (earned.kind !== 'earned') return earned;
  const ptkp = taxStatus(evidence.facts, earned.work.record, context.period);
  if (ptkp === null) return rejected(missingColumn(evidence.nip, 'ptkp', context.period));
  if (earned.work.kind === 'PPPK-PW' && evidence.adjustments.some(({ kenaPajak }) => kenaPajak === 'final')) {
    return rejected({ code: 'final-tax-not-for-pppk-pw', severity: 'error', where: { nip: evidence.nip } });
  }
  // No spread here or in `toSlip`: objects that are added to after a spread took a sixth of a whole run.
  const finished = finishSlip(earned.work, {
    history: inputs.history,
    arrears: inputs.arrears,
    adjustments: evidence.adjustments,
    ptkp,
    tppGross: earned.tppGross,
    settles: isLastTaxPeriod(earned.work.record, context.period),
    rounding: context.policy.rounding.salary,
    takesDeductions: true,
    openingIsOwn: inputs.history.opening !== null && isOpeningOwn(evidence, context, earned.work.kind),
  });
  return { kind: 'slip', slip: toSlip(evidence.nip, ptkp, earned, finished) };
}

/** Money is owed to or by somebody whose every row was taken back: without a record no slip can pay or recover it. */
function paidWithoutRecord({ nip }: EmployeeEvidence, { arrears }: SlipInputs): Problem {
  const period = arrears[0]?.period ?? '';
  return { code: 'paid-employee-missing', severity: 'error', where: { nip }, data: { period } };
}

/** Whether a slip is made although nobody serves: to pay arrears, or to settle the year of somebody who has left. */
function needsSlip(
  { facts }: EmployeeEvidence,
  { period }: PayContext,
  { arrears, history }: SlipInputs,
): boolean {
  if (arrears.length > 0) return true;
  const last = history.year.at(-1);
  if (!last || last.settled) return false;
  const record = recordInForce(facts, period);
  return record !== null && record.berhenti !== null && periodOf(record.berhenti) < period;
}

/** Whether `pph_gaji` of an opening balance was withheld from the employee himself: by his kind in January. */
export function isOpeningOwn(
  { facts }: EmployeeEvidence,
  { period, policy }: PayContext,
  kind: EmployeeKind,
): boolean {
  const january = recordInForce(facts, makePeriod(yearOf(period), 1));
  return policy.tax.salary[january?.jenis ?? kind] === 'withheld';
}

/** The slip of a computed month with its tax and totals. */
export function toSlip(nip: string, ptkp: PtkpStatus, earned: Earned, finished: FinishedSlip): Slip {
  const { work, performance, missing } = earned;
  return {
    nip,
    record: work.record,
    kind: work.kind,
    ptkp,
    lines: work.lines.lines,
    status: missing.length > 0 ? 'held' : 'ok',
    missing,
    performance,
    totals: finished.totals,
    taxable: finished.taxable,
    contributions: finished.contributions,
    taxOther: finished.taxOther,
    settled: finished.settled,
    arrears: finished.arrears,
    additions: finished.additions,
    deductions: finished.deductions,
    carried: finished.carried,
    oddities: oddities(earned, finished),
  };
}

function oddities(
  { work, performance, functionalUnknown }: Earned,
  finished: FinishedSlip,
): readonly Oddity[] {
  const found: Oddity[] = [];
  if (functionalUnknown) found.push('functional-allowance-unknown');
  if (work.kind !== 'PPPK-PW' && work.shares.tpp.num > 0 && work.record.kelasJabatan === null) {
    found.push('job-class-empty');
  }
  if (performance !== null && listsUnknownCriterion(work)) found.push('criterion-unknown');
  if (work.shares.salary.num === 0) found.push('no-pay-by-status');
  else if (work.lines.get('GAPOK') === 0) found.push('salary-not-due');
  if (finished.totals.DITERIMA < 0) found.push('net-negative');
  if (finished.carried.length > 0) found.push('deductions-carried');
  if (finished.shortfall > 0) found.push('shortfall-advanced');
  return found.length === 0 ? NONE : found;
}

const NONE: readonly Oddity[] = [];

/** Whether the record lists a TPP criterion that the policy does not have: a slip of the pen, or another policy's name. */
function listsUnknownCriterion({ record, context: { criteria } }: SlipWork): boolean {
  if (record.kelasJabatan === null) return false;
  return listedCriteria(record).some((code) => !criteria.some(({ criterion }) => criterion.code === code));
}

function rejected(problem: Problem): SlipResult {
  return { kind: 'problems', problems: [problem] };
}
