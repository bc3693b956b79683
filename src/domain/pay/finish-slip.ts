import { roundedProduct } from '../money/exact.ts';
import type { PtkpStatus } from '../people/employee.ts';
import { finalTaxGroup } from '../people/golongan.ts';
import { calculateSlipTax, type SlipTax, type TaxBasis } from '../tax/slip-tax.ts';
import { type TaxableIncome, taxableIncome } from '../tax/taxable-income.ts';
import { netByMonth, sumOfArrears } from './arrears.ts';
import type { PaidAddition } from './calculate-slip.ts';
import { explainAdditions, explainArrears, explainRounding, explainTaxLines } from './explain-finish.ts';
import { ARREARS_PREFIX, type Arrears, type CarriedDeduction, type PayHistory } from './posted.ts';
import { calculateSalaryRounding } from './salary.ts';
import { calculateTotals, type SlipTotals } from './slip-lines.ts';
import type { SlipWork } from './slip-work.ts';
import {
  type Adjustment,
  carriedFrom,
  type DueDeduction,
  inOrder,
  RECOVERY,
  SHORTFALL,
  SHORTFALL_RECOVERY,
  sumTaken,
  type TakenDeduction,
  takeDeductions,
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

const CONTRIBUTION_LINES: readonly string[] = ['IWP_8', 'JHT_PPPK'];

/**
 * Arrears, tax, rounding, additions and deductions of a slip (pay-rules 6, 7 and 10); sets the remaining lines.
 * Deductions are taken only as far as take-home goes, what is left is carried; nothing is dropped.
 */
export function finishSlip(work: SlipWork, inputs: FinishInputs): FinishedSlip {
  const { lines, context } = work;
  const { arrears, adjustments, history } = inputs;
  for (const { lines: due } of arrears) {
    for (const code in due) {
      const arrearsCode = ARREARS_PREFIX + code;
      lines.set(arrearsCode, lines.get(arrearsCode) + (due[code] as number));
    }
  }
  const additions = payAdditions(work, adjustments);
  const finalTax = additions.reduce((sum, { pajakFinal }) => sum + pajakFinal, 0);
  lines.set('PPH21_FINAL', finalTax);
  const taxedAdditions = additions.reduce(
    (sum, { kenaPajak, jumlah }) => (kenaPajak === 'ya' ? sum + jumlah : sum),
    0,
  );
  const income = taxableIncome(work, inputs.tppGross, arrears, taxedAdditions);
  const ownContributions =
    lines.sum(CONTRIBUTION_LINES) + sumOfArrears(arrears, (code) => CONTRIBUTION_LINES.includes(code));
  const basis: TaxBasis = {
    ptkp: inputs.ptkp,
    income,
    history,
    contributions: ownContributions,
    settles: inputs.settles,
    openingIsOwn: inputs.openingIsOwn,
  };
  const due = inputs.takesDeductions
    ? dueDeductions(context.period, adjustments, history.carried, arrears)
    : [];
  const added = additions.reduce((sum, { jumlah }) => sum + jumlah, 0) + paidArrears(arrears);
  const zakat = affordableZakat(work, basis, due, added, inputs);

  const traced = calculateSlipTax(work, basis, zakat);
  const taken = takeFor(work, traced, due, added, zakat, inputs.rounding);
  setTaxLines(work, traced, inputs.rounding);
  if (work.trace) {
    explainTaxLines(work, traced);
    explainRounding(work);
    explainArrears(work, arrears);
    explainAdditions(work, additions, taken);
  }
  const deducted = sumTaken(taken);
  const before = calculateTotals(lines.lines, { additions: added, deductions: deducted });
  const shortfall = Math.max(0, -before.DITERIMA);
  const carried = inputs.takesDeductions ? carriedFrom(taken) : history.carried;
  return {
    totals:
      shortfall === 0
        ? before
        : calculateTotals(lines.lines, { additions: added + shortfall, deductions: deducted }),
    taxable: { salary: income.salary, other: income.other },
    contributions: ownContributions + sumTaken(taken, ZAKAT),
    taxOther: traced.other,
    settled: inputs.settles,
    arrears,
    additions: shortfall === 0 ? additions : [...additions, advance(shortfall)],
    deductions: taken,
    carried: shortfall === 0 ? carried : [...carried, shortfallRecovery(work, shortfall)],
    shortfall,
  };
}

/** Final tax per addition that falls under it, by golongan (pay-rules 6, PP 80/2010); each rounded half up, once. */
function payAdditions(
  { context, record, kind }: SlipWork,
  adjustments: readonly Adjustment[],
): readonly PaidAddition[] {
  const additions = adjustments.filter(({ arah }) => arah === 'tambah');
  if (additions.length === 0) return [];
  const rate = context.rules.finalTax.value.get(finalTaxGroup(kind, record.golongan ?? '')) ?? {
    num: 0,
    den: 1,
  };
  return additions.map(({ kode, uraian, jumlah, kenaPajak }) => ({
    kode,
    uraian,
    jumlah,
    kenaPajak,
    pajakFinal: kenaPajak === 'final' ? roundedProduct(jumlah, [rate], 'half-up') : 0,
  }));
}

/** Everything that waits to be taken: carried deductions, recoveries of overpaid months, this month's own. */
function dueDeductions(
  period: SlipWork['context']['period'],
  adjustments: readonly Adjustment[],
  carried: readonly CarriedDeduction[],
  arrears: readonly Arrears[],
): readonly DueDeduction[] {
  const own = adjustments
    .filter(({ arah }) => arah === 'potong')
    .map(({ kode, uraian, prioritas, jumlah }) => ({ kode, uraian, prioritas, jumlah, asal: period }));
  const recoveries = netByMonth(arrears)
    .filter(({ net }) => net < 0)
    .map(({ period: asal, net }) => ({ kode: RECOVERY, uraian: asal, prioritas: null, jumlah: -net, asal }));
  return own.length + recoveries.length + carried.length === 0
    ? []
    : inOrder([...carried, ...recoveries, ...own]);
}

/** Arrears that are paid out: of the months whose income exceeds their deductions. */
function paidArrears(arrears: readonly Arrears[]): number {
  return netByMonth(arrears).reduce((sum, { net }) => sum + Math.max(0, net), 0);
}

/** How far PEMBULATAN, which moves with the tax, can lift what zakat may take: less than one step of 100 rupiah. */
const ROUNDING_STEP = 100;

/**
 * Zakat that enters the year's settlement: the largest amount that take-home allows after the tax computed with it
 * (pay-rules 7.2). Less zakat never means less tax, so no smaller amount can be taken further than what a larger one
 * left room for, but for the rounding of the salary; the search goes down from all that is asked.
 */
function affordableZakat(
  work: SlipWork,
  basis: TaxBasis,
  due: readonly DueDeduction[],
  added: number,
  { rounding }: FinishInputs,
): number {
  const asked = due.reduce((sum, { kode, jumlah }) => (kode === ZAKAT ? sum + jumlah : sum), 0);
  if (!basis.settles) return asked;
  const untraced: SlipWork = { ...work, trace: null };
  let zakat = asked;
  while (zakat > 0) {
    const tax = calculateSlipTax(untraced, basis, zakat);
    const possible = sumTaken(takeFor(untraced, tax, due, added, zakat, rounding), ZAKAT);
    if (possible === zakat) break;
    zakat = Math.min(zakat - 1, possible + ROUNDING_STEP);
  }
  return zakat;
}

/** What deductions take when tax and rounding are as given. */
function takeFor(
  work: SlipWork,
  tax: SlipTax,
  due: readonly DueDeduction[],
  added: number,
  zakat: number,
  rounding: 'up-100' | 'none',
): readonly TakenDeduction[] {
  if (due.length === 0) return [];
  const { lines } = calculateWithTax(work, tax, rounding);
  const available = calculateTotals(lines, { additions: added, deductions: 0 }).DITERIMA;
  return takeDeductions(due, available, work.context.policy.adjustments.minimumTakeHome, zakat);
}

function calculateWithTax(
  work: SlipWork,
  tax: SlipTax,
  rounding: 'up-100' | 'none',
): { lines: Record<string, number> } {
  const lines = {
    ...work.lines.lines,
    PPH21_GAJI: tax.salary,
    TUNJ_PPH: tax.salaryAllowance,
    PPH21_TPP: tax.other + tax.final,
    TUNJ_PPH_TPP: tax.otherAllowance,
    PEMBULATAN: 0,
  };
  lines.PEMBULATAN = calculateSalaryRounding(
    calculateTotals(lines, { additions: 0, deductions: 0 }).NETO_GAJI,
    rounding,
  );
  return { lines };
}

/** Sets the tax lines and PEMBULATAN, which brings the net salary up to whole hundreds. */
function setTaxLines({ lines }: SlipWork, tax: SlipTax, rounding: 'up-100' | 'none'): void {
  lines.set('PPH21_GAJI', tax.salary);
  lines.set('TUNJ_PPH', tax.salaryAllowance);
  lines.set('PPH21_TPP', tax.other + tax.final);
  lines.set('TUNJ_PPH_TPP', tax.otherAllowance);
  const netSalary = calculateTotals(lines.lines, { additions: 0, deductions: 0 }).NETO_GAJI;
  lines.set('PEMBULATAN', calculateSalaryRounding(netSalary, rounding));
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
