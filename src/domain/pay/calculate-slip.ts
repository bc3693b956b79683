import { EMPLOYEE_COLUMN, type EmployeeRecord } from '../people/employee.ts';
import { calculatePerformance, type PerformanceResult } from '../performance/score.ts';
import type { Problem } from '../problem.ts';
import {
  calculateFinalTppTax,
  calculateMonthTax,
  type TaxableIncome,
  taxableIncome,
} from '../tax/monthly-tax.ts';
import { taxStatus } from '../tax/tax-status.ts';
import type { PayContext } from './context.ts';
import { setHealthOnTpp } from './health-on-tpp.ts';
import { calculateSalary, calculateSalaryRounding } from './salary.ts';
import { calculateTotals, type SlipLines, type SlipTotals } from './slip-lines.ts';
import { type EmployeeEvidence, missingColumn, openSlip, type SlipWork } from './slip-work.ts';
import { calculateTpp, isTppDue } from './tpp.ts';
import type { Trace } from './trace.ts';

/** Something about a slip that an officer should look at; the slip is paid all the same. */
export type Oddity =
  | 'functional-allowance-unknown'
  | 'job-class-empty'
  | 'salary-not-due'
  | 'no-pay-by-status'
  | 'net-negative';

/** One employee's pay of one period. */
export interface Slip {
  readonly nip: string;
  readonly record: EmployeeRecord;
  readonly lines: SlipLines;
  readonly totals: SlipTotals;
  /** `held`: the salary is paid, the TPP waits for evidence. */
  readonly status: 'ok' | 'held';
  /** Components without evidence, in the policy's order. */
  readonly missing: readonly string[];
  /** null where no TPP is due. */
  readonly performance: PerformanceResult | null;
  readonly taxable: TaxableIncome;
  readonly oddities: readonly Oddity[];
}

/** What the calculation gives for one employee and period. */
export type SlipResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'slip'; readonly slip: Slip }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * One employee's slip of a regular run (pay-rules 2 to 5 and 7.1): salary, contributions, TPP by performance, tax,
 * rounding, totals. Pure: the same evidence and context give the same slip, to the rupiah.
 * @param trace collects every step when given; amounts are the same without it
 */
export function calculateSlip(
  context: PayContext,
  evidence: EmployeeEvidence,
  trace: Trace | null = null,
): SlipResult {
  const opened = openSlip(context, evidence, trace);
  if (opened.kind === 'none') return opened;
  if (opened.kind === 'incomplete') {
    return {
      kind: 'problems',
      problems: [missingColumn(evidence.nip, EMPLOYEE_COLUMN[opened.field], context.period)],
    };
  }
  const { work } = opened;
  const salary = calculateSalary(work);
  if (!('b1' in salary)) return { kind: 'problems', problems: salary };
  const ptkp = taxStatus(evidence.facts, work.record, context.period);
  if (ptkp === null)
    return { kind: 'problems', problems: [missingColumn(evidence.nip, 'ptkp', context.period)] };

  const performance = isTppDue(work)
    ? calculatePerformance(evidence, context.policy.performance, work.servedDays, trace)
    : null;
  if (performance?.weightlessTargets) {
    return {
      kind: 'problems',
      problems: [{ code: 'target-weights-zero', severity: 'error', where: { nip: evidence.nip } }],
    };
  }
  const held = performance !== null && performance.factor === null;
  const tppGross = performance !== null && !held ? calculateTpp(work, performance) : 0;
  if (tppGross > 0) setHealthOnTpp(work, salary.b1, tppGross);
  const taxable = taxableIncome(work, tppGross);
  setTax(work, calculateTaxLines(work, ptkp, taxable, tppGross));
  setRounding(work);
  const totals = calculateTotals(work.lines.lines, { additions: 0, deductions: 0 });
  return {
    kind: 'slip',
    slip: {
      nip: evidence.nip,
      record: work.record,
      lines: work.lines.lines,
      totals,
      status: held ? 'held' : 'ok',
      missing: held ? performance.missing : [],
      performance,
      taxable,
      oddities: oddities(work, salary.functionalUnknown, totals),
    },
  };
}

function calculateTaxLines(
  work: SlipWork,
  ptkp: Parameters<typeof calculateMonthTax>[1],
  taxable: TaxableIncome,
  tppGross: number,
): { readonly salary: number; readonly other: number } {
  const month = calculateMonthTax(work, ptkp, taxable);
  if (work.context.policy.tax.tpp === 'incremental') return month;
  return { salary: month.salary, other: month.other + calculateFinalTppTax(work, tppGross) };
}

/** Tax lines, and the allowance that matches them where the employer bears the tax. */
function setTax(work: SlipWork, tax: { readonly salary: number; readonly other: number }): void {
  const { lines, context, kind, trace } = work;
  const pairs = [
    [
      'PPH21_GAJI',
      'TUNJ_PPH',
      tax.salary,
      context.policy.tax.salary[kind] === 'state-borne',
      `tax.salary.${kind}`,
      'pajak_s',
    ],
    [
      'PPH21_TPP',
      'TUNJ_PPH_TPP',
      tax.other,
      context.policy.tax.tppBearer === 'borne',
      'tax.tppBearer',
      'pajak_s_t',
    ],
  ] as const;
  for (const [code, allowance, amount, borne, path, step] of pairs) {
    lines.set(code, amount);
    if (borne) lines.set(allowance, amount);
    if (!trace || amount === 0) continue;
    trace.add({
      code,
      formula:
        code === 'PPH21_GAJI'
          ? 'pajak_s'
          : context.policy.tax.tpp === 'final'
            ? 'pph_final_tpp'
            : 'pajak_s_t − pajak_s',
      inputs: [{ name: step, value: amount, unit: 'idr', source: { from: 'step', code: step } }],
      rounding: 'none',
      amount,
      unit: 'idr',
    });
    if (borne) {
      trace.add({
        code: allowance,
        formula: code,
        inputs: [
          { name: code, value: amount, unit: 'idr', source: { from: 'line', code } },
          { name: path, value: borne ? 'borne' : 'withheld', unit: 'text', source: { from: 'policy', path } },
        ],
        rounding: 'none',
        amount,
        unit: 'idr',
      });
    }
  }
}

/** The line PEMBULATAN, which brings the net salary up to whole hundreds. */
function setRounding(work: SlipWork): void {
  const { lines, context, trace } = work;
  const before = calculateTotals(lines.lines, { additions: 0, deductions: 0 }).NETO_GAJI;
  const amount = calculateSalaryRounding(before, context.policy.rounding.salary);
  lines.set('PEMBULATAN', amount);
  if (amount === 0) return;
  trace?.add({
    code: 'PEMBULATAN',
    formula: 'ceil100(gaji_bersih) − gaji_bersih',
    inputs: [
      { name: 'gaji_bersih', value: before, unit: 'idr', source: { from: 'line', code: 'NETO_GAJI' } },
      {
        name: 'rounding.salary',
        value: 'up-100',
        unit: 'text',
        source: { from: 'policy', path: 'rounding.salary' },
      },
    ],
    rounding: 'up',
    amount,
    unit: 'idr',
  });
}

function oddities(work: SlipWork, functionalUnknown: boolean, totals: SlipTotals): readonly Oddity[] {
  const found: Oddity[] = [];
  if (functionalUnknown) found.push('functional-allowance-unknown');
  if (work.kind !== 'PPPK-PW' && work.shares.tpp.num > 0 && work.record.kelasJabatan === null)
    found.push('job-class-empty');
  if (work.shares.salary.num === 0) found.push('no-pay-by-status');
  else if (work.lines.get('GAPOK') === 0) found.push('salary-not-due');
  if (totals.DITERIMA < 0) found.push('net-negative');
  return found.length === 0 ? NONE : found;
}

const NONE: readonly Oddity[] = [];
