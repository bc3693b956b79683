import type { Period } from '../calendar/period.ts';
import type { Slip, SlipResult } from '../pay/calculate-slip.ts';
import type { PayContext } from '../pay/context.ts';
import type { PayHistory } from '../pay/posted.ts';
import { allDeductions } from '../pay/slip-lines.ts';
import type { EmployeeKind } from '../people/employee.ts';
import { type TaxBound, taxBoundOf } from '../tax/tax-bound.ts';

/** A slip of one month and everything posted that it was computed on. */
export interface SimulatedSlip {
  readonly context: PayContext;
  readonly history: PayHistory;
  readonly result: SlipResult;
}

/** What a simulation shows of pay, in this order; whole rupiah. */
export const SIMULATED_FIGURES = [
  'BRUTO_GAJI',
  'TPP_BRUTO',
  'POTONGAN',
  'PAJAK',
  'DITERIMA',
  'BELANJA',
] as const;
export type SimulatedFigure = (typeof SIMULATED_FIGURES)[number];
export type SimulatedFigures = Readonly<Record<SimulatedFigure, number>>;

/** A month in which an employee's income reaches another tax bracket. */
export interface CrossedBound {
  readonly period: Period;
  readonly before: TaxBound;
  readonly after: TaxBound;
}

/** What the simulation does to one employee, summed over its months. */
export interface EmployeeEffect {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
  readonly jenis: EmployeeKind;
  readonly golongan: string | null;
  readonly kelasJabatan: number | null;
  readonly before: SimulatedFigures;
  readonly after: SimulatedFigures;
  /** Amount per line code before and after, where the two differ. */
  readonly lines: Readonly<Record<string, readonly [before: number, after: number]>>;
  readonly crossed: readonly CrossedBound[];
}

/** The effect on one employee; null where neither side has a slip of any month. */
export function employeeEffect(
  was: readonly SimulatedSlip[],
  is: readonly SimulatedSlip[],
): EmployeeEffect | null {
  const [old, now] = [slipsOf(was), slipsOf(is)];
  const last = now.at(-1) ?? old.at(-1);
  if (last === undefined) return null;
  const { nip, kind, record } = last;
  return {
    nip,
    nama: record.nama,
    unit: record.unit,
    jenis: kind,
    golongan: record.golongan,
    kelasJabatan: record.kelasJabatan,
    before: figuresOf(old),
    after: figuresOf(now),
    lines: changedLines(old, now),
    crossed: was.flatMap((before, i) => crossing(before, is[i])),
  };
}

function slipsOf(side: readonly SimulatedSlip[]): readonly Slip[] {
  return side.flatMap(({ result }) => (result.kind === 'slip' ? [result.slip] : []));
}

const TAX_LINES = ['PPH21_GAJI', 'PPH21_TPP', 'PPH21_FINAL'] as const;

function figuresOf(slips: readonly Slip[]): SimulatedFigures {
  const sums = { BRUTO_GAJI: 0, TPP_BRUTO: 0, POTONGAN: 0, PAJAK: 0, DITERIMA: 0, BELANJA: 0 };
  for (const { lines, totals } of slips) {
    sums.BRUTO_GAJI += totals.BRUTO_GAJI;
    sums.TPP_BRUTO += totals.TPP_BRUTO;
    sums.POTONGAN += allDeductions(totals);
    for (const code of TAX_LINES) sums.PAJAK += lines[code] ?? 0;
    sums.DITERIMA += totals.DITERIMA;
    // Everything that the office pays before deductions: what it adds to TPP (tax, health insurance) stands in no gross.
    const tpp = totals.NETO_TPP + totals.POTONGAN_TPP + (lines.BPJS_KES_TPP_PEMDA ?? 0);
    sums.BELANJA += totals.BRUTO_GAJI + tpp + totals.TAMBAHAN;
  }
  return sums;
}

function changedLines(was: readonly Slip[], is: readonly Slip[]): EmployeeEffect['lines'] {
  const [before, after] = [lineSums(was), lineSums(is)];
  const changed: Record<string, readonly [number, number]> = {};
  for (const code of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(code) ?? 0, after.get(code) ?? 0];
    if (old !== now) changed[code] = [old, now];
  }
  return changed;
}

function lineSums(slips: readonly Slip[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { lines } of slips) {
    for (const code in lines) sums.set(code, (sums.get(code) ?? 0) + (lines[code] ?? 0));
  }
  return sums;
}

function crossing(was: SimulatedSlip, is: SimulatedSlip | undefined): readonly CrossedBound[] {
  if (is === undefined || was.result.kind !== 'slip' || is.result.kind !== 'slip') return [];
  const before = taxBoundOf(was.context, was.result.slip, was.history);
  const after = taxBoundOf(is.context, is.result.slip, is.history);
  if (isSameBound(before, after)) return [];
  return [{ period: is.context.period, before, after }];
}

/** Rates are compared as fractions, so that another table with the same rate is no crossing. */
function isSameBound({ bracket: { rate: a } }: TaxBound, { bracket: { rate: b } }: TaxBound): boolean {
  return a.num * b.den === b.num * a.den;
}
