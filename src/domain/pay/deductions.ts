import { calculateSlipTax } from '../tax/slip-tax.ts';
import type { SlipTax, TaxBasis } from '../tax/tax-basis.ts';
import { monthlyArrears, netByMonth } from './arrears.ts';
import type { Arrears, CarriedDeduction } from './posted.ts';
import { calculateSalaryRounding } from './salary.ts';
import { calculateTotals } from './slip-lines.ts';
import type { SlipWork } from './slip-work.ts';
import {
  type Adjustment,
  type DueDeduction,
  inOrder,
  RECOVERY,
  sumTaken,
  type TakenDeduction,
  type TakeObserver,
  takeDeductions,
  ZAKAT,
} from './take-home.ts';
import type { Source } from './trace.ts';

/** What take-home is counted from, beside the lines and the tax. */
export interface TakeHomeTerms {
  readonly due: readonly DueDeduction[];
  /** Additions and arrears that are paid, whole rupiah. */
  readonly added: number;
  readonly rounding: 'up-100' | 'none';
}

const NONE: readonly never[] = [];

/** Everything that waits to be taken, in order: carried deductions, recoveries of overpaid months, this month's own. */
export function dueDeductions(
  { context: { period }, trace }: SlipWork,
  adjustments: readonly Adjustment[],
  carried: readonly CarriedDeduction[],
  arrears: readonly Arrears[],
): readonly DueDeduction[] {
  const own = adjustments.filter(({ arah }) => arah === 'potong');
  const overpaid = netByMonth(arrears).filter(({ net }) => net < 0);
  if (own.length + overpaid.length + carried.length === 0) return NONE;
  const named = (due: DueDeduction, origin: Source): DueDeduction =>
    trace === null ? due : { ...due, origin };
  return inOrder([
    ...carried.map((due) => named(due, { from: 'run', period: due.asal, kind: 'regular' })),
    ...overpaid.map(({ period: asal, net }) =>
      named(
        { kode: RECOVERY, uraian: asal, prioritas: null, jumlah: -net, asal },
        { from: 'step', code: monthlyArrears(asal) },
      ),
    ),
    ...own.map((fact) =>
      named(
        {
          kode: fact.kode,
          uraian: fact.uraian,
          prioritas: fact.prioritas,
          jumlah: fact.jumlah,
          asal: period,
        },
        { from: 'fact', kind: 'adjustments', place: fact, column: 'jumlah' },
      ),
    ),
  ]);
}

/** How far PEMBULATAN, which moves with the tax, can lift what zakat may take: less than one step of 100 rupiah. */
const ROUNDING_STEP = 100;

/**
 * Zakat that enters the year's settlement: the largest amount that take-home allows after the tax computed with it
 * (pay-rules 7.2). Less zakat never means less tax, so no smaller amount can be taken further than what a larger one
 * left room for, but for the rounding of the salary; the search goes down from all that is asked.
 */
export function affordableZakat(work: SlipWork, basis: TaxBasis, terms: TakeHomeTerms): number {
  const asked = terms.due.reduce((sum, { kode, jumlah }) => (kode === ZAKAT ? sum + jumlah : sum), 0);
  if (!basis.settles) return asked;
  const untraced: SlipWork = { ...work, trace: null };
  let zakat = asked;
  while (zakat > 0) {
    const tax = calculateSlipTax(untraced, basis, zakat);
    const possible = sumTaken(takeFor(untraced, tax, zakat, terms), ZAKAT);
    if (possible === zakat) break;
    zakat = Math.min(zakat - 1, possible + ROUNDING_STEP);
  }
  return zakat;
}

/**
 * What deductions take when tax and rounding are as given; sets no line.
 * @param zakat the most zakat that may be taken in all
 */
export function takeFor(
  work: SlipWork,
  tax: SlipTax,
  zakat: number,
  { due, added, rounding }: TakeHomeTerms,
  observe: TakeObserver | null = null,
): readonly TakenDeduction[] {
  if (due.length === 0) return NONE;
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
  const available = calculateTotals(lines, { additions: added, deductions: 0 }).DITERIMA;
  const { minimumTakeHome } = work.context.policy.adjustments;
  return takeDeductions(due, available, minimumTakeHome, zakat, observe);
}

/** Sets the tax lines and PEMBULATAN, which brings the net salary up to whole hundreds. */
export function setTaxLines({ lines }: SlipWork, tax: SlipTax, rounding: 'up-100' | 'none'): void {
  lines.set('PPH21_GAJI', tax.salary);
  lines.set('TUNJ_PPH', tax.salaryAllowance);
  lines.set('PPH21_TPP', tax.other + tax.final);
  lines.set('TUNJ_PPH_TPP', tax.otherAllowance);
  const netSalary = calculateTotals(lines.lines, { additions: 0, deductions: 0 }).NETO_GAJI;
  lines.set('PEMBULATAN', calculateSalaryRounding(netSalary, rounding));
}
