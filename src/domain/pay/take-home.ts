import type { Period } from '../calendar/period.ts';
import type { FactPlace } from '../performance/evidence.ts';
import type { CarriedDeduction } from './posted.ts';
import type { Source } from './trace.ts';

/** An imported addition or deduction of one employee and period (pay-rules 6); whole rupiah, above 0. */
export interface Adjustment extends FactPlace {
  readonly kode: string;
  readonly uraian: string;
  readonly arah: 'tambah' | 'potong';
  readonly jumlah: number;
  /** How an addition is taxed; null for deductions. */
  readonly kenaPajak: 'tidak' | 'ya' | 'final' | null;
  /** Lower numbers are taken first. */
  readonly prioritas: number;
}

/** A deduction that waits to be taken from take-home. */
export interface DueDeduction {
  readonly kode: string;
  readonly uraian: string;
  /** null for a recovery, which is taken before everything else, by month. */
  readonly prioritas: number | null;
  readonly jumlah: number;
  readonly asal: Period;
  /** Where the demand stands; only known where a trace is kept. */
  readonly origin?: Source;
}

/** A deduction and how much of it was taken; the rest is carried. */
export interface TakenDeduction extends Omit<DueDeduction, 'origin'> {
  readonly diambil: number;
}

/** One deduction as it was taken: what take-home and the limit of zakat left for it, and what it took. */
export interface ObservedTake {
  readonly due: DueDeduction;
  readonly room: number;
  readonly zakat: number;
  readonly diambil: number;
}

/** Told of every deduction as it is taken. */
export type TakeObserver = (take: ObservedTake) => void;

/** Code of zakat: what is taken of it reduces the year's taxable income. */
export const ZAKAT = 'ZAKAT';
/** Code of the recovery of overpaid arrears. */
export const RECOVERY = 'RAPEL';
/** Codes of a shortfall that tax left, and of its recovery in the next period. */
export const SHORTFALL = 'TALANGAN';
export const SHORTFALL_RECOVERY = 'KURANG_BAYAR';

/** Codes that the program gives by itself: no sheet may use them, or nobody could tell whose an amount is. */
export const OWN_CODES: readonly string[] = [RECOVERY, SHORTFALL, SHORTFALL_RECOVERY];

/**
 * The order in which deductions are taken: recoveries by month, then by priority, code, text, amount (pay-rules 6, 10).
 * The order of the sheet never matters.
 */
export function inOrder(deductions: readonly DueDeduction[]): readonly DueDeduction[] {
  return [...deductions].sort((a, b) => {
    if (a.prioritas === null || b.prioritas === null) {
      if (a.prioritas !== b.prioritas) return a.prioritas === null ? -1 : 1;
      return compare(a.asal, b.asal) || compare(a.uraian, b.uraian);
    }
    return (
      a.prioritas - b.prioritas ||
      compare(a.kode, b.kode) ||
      compare(a.uraian, b.uraian) ||
      a.jumlah - b.jumlah ||
      compare(a.asal, b.asal)
    );
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Takes deductions in their order as far as take-home stays at or above the minimum: the one that meets the limit in
 * part, later ones not at all. Whole rupiah, nothing is rounded.
 * @param ordered as `inOrder` gives them
 * @param available take-home before them
 * @param zakatLimit the most zakat that may be taken in all
 * @param observe told of each deduction, for an explanation
 */
export function takeDeductions(
  ordered: readonly DueDeduction[],
  available: number,
  minimum: number,
  zakatLimit: number,
  observe: TakeObserver | null = null,
): readonly TakenDeduction[] {
  let room = Math.max(0, available - minimum);
  let zakat = zakatLimit;
  return ordered.map((due) => {
    const { kode, uraian, prioritas, jumlah, asal } = due;
    const diambil = Math.min(jumlah, kode === ZAKAT ? Math.min(room, zakat) : room);
    observe?.({ due, room, zakat, diambil });
    room = diambil < jumlah ? 0 : room - diambil;
    if (kode === ZAKAT) zakat -= diambil;
    return { kode, uraian, prioritas, jumlah, asal, diambil };
  });
}

/** What was not taken, for the next period; nothing is dropped. */
export function carriedFrom(taken: readonly TakenDeduction[]): readonly CarriedDeduction[] {
  return taken
    .filter(({ jumlah, diambil }) => diambil < jumlah)
    .map(({ kode, uraian, prioritas, jumlah, diambil, asal }) => ({
      kode,
      uraian,
      prioritas,
      jumlah: jumlah - diambil,
      asal,
    }));
}

/** Sum of what was taken, of one code or of all. */
export function sumTaken(taken: readonly TakenDeduction[], kode?: string): number {
  let sum = 0;
  for (const deduction of taken) if (kode === undefined || deduction.kode === kode) sum += deduction.diambil;
  return sum;
}
