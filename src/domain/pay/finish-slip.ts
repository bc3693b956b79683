import type { PtkpStatus } from '../people/employee.ts';
import { calculateSlipTax } from '../tax/slip-tax.ts';
import type { TaxableIncome } from '../tax/tax-base.ts';
import type { TaxBasis } from '../tax/tax-basis.ts';
import { taxableIncome } from '../tax/taxable-income.ts';
import type { PaidAddition } from './additions.ts';
import { payAdditions } from './additions.ts';
import { netByMonth, storedArrears, sumOfArrears } from './arrears.ts';
import { affordableZakat, dueDeductions, setTaxLines, takeFor } from './deductions.ts';
import { explainArrears } from './explain-arrears.ts';
import { explainTakeHome } from './explain-take-home.ts';
import { explainNetPay, explainRounding } from './explain-totals.ts';
import { CONTRIBUTION_LINES } from './line-codes.ts';
import { ARREARS_PREFIX, type Arrears, type CarriedDeduction, type PayHistory } from './posted.ts';
import { calculateTotals, type SlipTotals } from './slip-lines.ts';
import type { SlipWork } from './slip-work.ts';
import {
  type Adjustment,
  carriedFrom,
  type ObservedTake,
  SHORTFALL,
  SHORTFALL_RECOVERY,
  sumTaken,
  type TakenDeduction,
  ZAKAT,
} from './take-home.ts';

/** What turns the earned lines of a month into a slip. */
export interface FinishInputs {
  readonly ptkp: PtkpStatus;
  readonly tppGross: number;
  readonly history: PayHistory;
  readonly adjustments: readonly Adjustment[];
  readonly arrears: readonly Arrears[];
  readonly settles: boolean;
  readonly rounding: 'up-100' | 'none';
  /** Whether deductions are taken; THR and 13th salary leave them to the next regular run. */
  readonly takesDeductions: boolean;
  /** Whether `pph_gaji` of the opening balance was withheld from the employee himself. */
  readonly openingIsOwn: boolean;
}

/** The part of a slip that follows from its earned lines. */
export interface FinishedSlip {
  readonly totals: SlipTotals;
  readonly taxable: TaxableIncome;
  readonly contributions: number;
  readonly taxOther: number;
  readonly settled: boolean;
  readonly arrears: readonly Arrears[];
  readonly additions: readonly PaidAddition[];
  readonly deductions: readonly TakenDeduction[];
  readonly carried: readonly CarriedDeduction[];
  /** TALANGAN: what tax would have pushed take-home below 0, advanced. */
  readonly shortfall: number;
}

/**
 * Arrears, tax, rounding, additions and deductions of a slip (pay-rules 6, 7 and 10); sets the remaining lines.
 * Deductions are taken only as far as take-home goes, what is left is carried; nothing is dropped.
 */
export function finishSlip(work: SlipWork, inputs: FinishInputs): FinishedSlip {
  const { lines, trace } = work;
  const { arrears, adjustments, history, rounding } = inputs;
  setArrears(work, arrears);
  const additions = payAdditions(work, adjustments);
  lines.set('PPH21_FINAL', sumOf(additions, 'pajakFinal'));
  const basis = taxBasis(work, inputs, additions);
  const due = inputs.takesDeductions ? dueDeductions(work, adjustments, history.carried, arrears) : NONE;
  const added = sumOf(additions, 'jumlah') + paidArrears(arrears);
  const terms = { due, added, rounding };
  const zakat = affordableZakat(work, basis, terms);
  const tax = calculateSlipTax(work, basis, zakat);
  const takes: ObservedTake[] | null = trace === null ? null : [];
  const taken = takeFor(work, tax, zakat, terms, takes && ((take) => takes.push(take)));
  setTaxLines(work, tax, rounding);
  const deducted = sumTaken(taken);
  const before = calculateTotals(lines.lines, { additions: added, deductions: deducted });
  const shortfall = Math.max(0, -before.DITERIMA);
  const totals =
    shortfall === 0
      ? before
      : calculateTotals(lines.lines, { additions: added + shortfall, deductions: deducted });
  if (takes) {
    explainRounding(work);
    explainNetPay(work, totals);
    explainTakeHome(work, { adjustments, additions, arrears, takes, totals, shortfall });
  }
  const carried = inputs.takesDeductions ? carriedFrom(taken) : history.carried;
  return {
    totals,
    taxable: { salary: basis.income.salary, other: basis.income.other },
    contributions: basis.contributions + sumTaken(taken, ZAKAT),
    taxOther: tax.other,
    settled: inputs.settles,
    arrears: arrears.length === 0 ? NONE : arrears.map(storedArrears),
    additions: shortfall === 0 ? additions : [...additions, advance(shortfall)],
    deductions: taken,
    carried: shortfall === 0 ? carried : [...carried, shortfallRecovery(work, shortfall)],
    shortfall,
  };
}

const NONE: readonly never[] = [];

/** Sets the RAPEL lines, one per code over all origins. */
function setArrears(work: SlipWork, arrears: readonly Arrears[]): void {
  const { lines, trace } = work;
  for (const { lines: due } of arrears) {
    for (const code in due) {
      const arrearsCode = ARREARS_PREFIX + code;
      lines.set(arrearsCode, lines.get(arrearsCode) + (due[code] as number));
    }
  }
  if (trace) explainArrears(trace, arrears);
}

function taxBasis(work: SlipWork, inputs: FinishInputs, additions: readonly PaidAddition[]): TaxBasis {
  const { arrears } = inputs;
  let taxedAdditions = 0;
  for (const { kenaPajak, jumlah } of additions) if (kenaPajak === 'ya') taxedAdditions += jumlah;
  return {
    ptkp: inputs.ptkp,
    income: taxableIncome(work, inputs.tppGross, arrears, taxedAdditions),
    history: inputs.history,
    adjustments: inputs.adjustments,
    contributions:
      work.lines.sum(CONTRIBUTION_LINES) + sumOfArrears(arrears, (code) => CONTRIBUTION_LINES.includes(code)),
    settles: inputs.settles,
    openingIsOwn: inputs.openingIsOwn,
  };
}

function sumOf(additions: readonly PaidAddition[], field: 'jumlah' | 'pajakFinal'): number {
  let sum = 0;
  for (const addition of additions) sum += addition[field];
  return sum;
}

/** Arrears that are paid out: of the months whose income exceeds their deductions. */
function paidArrears(arrears: readonly Arrears[]): number {
  return netByMonth(arrears).reduce((sum, { net }) => sum + Math.max(0, net), 0);
}

function advance(shortfall: number): PaidAddition {
  return { kode: SHORTFALL, uraian: SHORTFALL, jumlah: shortfall, kenaPajak: 'tidak', pajakFinal: 0 };
}

function shortfallRecovery({ context }: SlipWork, shortfall: number): CarriedDeduction {
  return {
    kode: SHORTFALL_RECOVERY,
    uraian: SHORTFALL,
    prioritas: 0,
    jumlah: shortfall,
    asal: context.period,
  };
}
