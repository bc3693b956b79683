import { isLastTaxPeriod } from '../tax/slip-tax.ts';
import { taxStatus } from '../tax/tax-status.ts';
import { isOpeningOwn, type SlipResult, toSlip } from './calculate-slip.ts';
import type { PayContext } from './context.ts';
import { explainTppGross } from './explain-tpp.ts';
import { factor, NOTHING_CITED, tracedProduct } from './factor.ts';
import { finishSlip } from './finish-slip.ts';
import { isTppIncome, POSITION_LINES } from './line-codes.ts';
import type { PayHistory, RunKind } from './posted.ts';
import type { SlipLines } from './slip-lines.ts';
import { type EmployeeEvidence, missingColumn, openSlip, type SlipWork } from './slip-work.ts';
import type { Trace } from './trace.ts';
import { setting } from './trace-input.ts';

/** Kinds of run beside the monthly one. */
export type ExtraKind = Exclude<RunKind, 'regular'>;

/** Lines of a basis month on which THR or the 13th salary is computed. */
export interface ExtraBasis {
  readonly period: string;
  /** Components for whose evidence its TPP is held, in the policy's order. */
  readonly missing: readonly string[];
  readonly lines: SlipLines;
}

const COPIED_LINES = ['GAPOK', 'TUNJ_PASANGAN', 'TUNJ_ANAK', ...POSITION_LINES, 'TUNJ_BERAS'] as const;
const EXTRA_LINE: Readonly<Record<ExtraKind, 'TPP_THR' | 'TPP_G13'>> = {
  thr: 'TPP_THR',
  'gaji-13': 'TPP_G13',
};

/**
 * Lines of a THR or 13th salary (pay-rules 8): the basis month's salary lines and a share of its TPP_BRUTO, rounded
 * half up, once. For everyone in service in the context's month whose basis has basic pay.
 * @returns null when nothing is due
 */
export function earnExtraPay(
  context: PayContext,
  kind: ExtraKind,
  evidence: EmployeeEvidence,
  basis: ExtraBasis | null,
  trace: Trace | null,
): SlipWork | null {
  if (basis === null || (basis.lines.GAPOK ?? 0) <= 0) return null;
  const opened = openSlip(context, evidence, trace, false);
  if (opened.kind !== 'work') return null;
  const { work } = opened;
  const { extraPay } = context.policy;
  const source = { from: 'run', period: basis.period, kind: 'regular' } as const;
  const cited =
    trace === null ? NOTHING_CITED : [setting('extraPay.basisMonthsBefore', extraPay.basisMonthsBefore)];
  for (const code of COPIED_LINES) {
    const value = basis.lines[code] ?? 0;
    if (value === 0) continue;
    const copied = { name: code, value, source };
    work.lines.set(code, tracedProduct(trace, code, [copied], [], 'half-up', cited));
  }
  let tpp = 0;
  for (const code in basis.lines) if (isTppIncome(code)) tpp += basis.lines[code] as number;
  if (basis.missing.length > 0 || tpp === 0) return work;
  const path = kind === 'thr' ? 'extraPay.thrTpp' : 'extraPay.gaji13Tpp';
  const ratio = kind === 'thr' ? extraPay.thrTpp : extraPay.gaji13Tpp;
  const share = factor('bagian_tpp', ratio, { from: 'policy', path });
  const line = EXTRA_LINE[kind];
  const gross = { name: 'tpp_bulan_dasar', value: tpp, source };
  work.lines.set(line, tracedProduct(trace, line, [gross], [share], 'half-up', cited));
  if (trace) explainTppGross(work, work.lines.get(line));
  return work;
}

/**
 * One employee's slip of a THR or 13th-salary run: its lines and their tax; no contributions, no rounding, and
 * deductions wait for the next regular run (pay-rules 8).
 */
export function calculateExtraSlip(
  context: PayContext,
  kind: ExtraKind,
  evidence: EmployeeEvidence,
  basis: ExtraBasis | null,
  history: PayHistory,
  trace: Trace | null = null,
): SlipResult {
  const work = earnExtraPay(context, kind, evidence, basis, trace);
  if (work === null || basis === null) return { kind: 'none' };
  const ptkp = taxStatus(evidence.facts, work.record, context.period);
  if (ptkp === null)
    return { kind: 'problems', problems: [missingColumn(evidence.nip, 'ptkp', context.period)] };
  const tppGross = work.lines.get(EXTRA_LINE[kind]);
  const finished = finishSlip(work, {
    ptkp,
    tppGross,
    history,
    adjustments: [],
    arrears: [],
    settles: isLastTaxPeriod(work.record, context.period),
    rounding: 'none',
    takesDeductions: false,
    openingIsOwn: history.opening !== null && isOpeningOwn(evidence, context, work.kind),
  });
  const earned = {
    kind: 'earned',
    work,
    performance: null,
    missing: basis.missing,
    tppGross,
    functionalUnknown: false,
  } as const;
  return { kind: 'slip', slip: toSlip(evidence.nip, ptkp, earned, finished) };
}
