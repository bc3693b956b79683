import type { Period } from '../calendar/period.ts';
import type { FactPlace } from '../performance/evidence.ts';
import type { TaxableIncome } from '../tax/tax-base.ts';
import type { SlipLines } from './slip-lines.ts';

/** Kinds of run: the monthly one, the holiday allowance (THR), the 13th salary. */
export const RUN_KINDS = ['regular', 'thr', 'gaji-13'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** Difference that a run pays for an earlier one, per line code, signed whole rupiah; codes without difference are absent. */
export interface Arrears {
  readonly period: Period;
  readonly kind: RunKind;
  readonly lines: SlipLines;
  /** Lines that the run should have had as known now, for an explanation; not stored with the slip. */
  readonly now?: SlipLines;
}

/** A deduction that take-home could not cover and that waits for the next period. */
export interface CarriedDeduction {
  readonly kode: string;
  readonly uraian: string;
  /** null for a recovery of overpaid arrears, which is taken before everything else. */
  readonly prioritas: number | null;
  /** Whole rupiah still to be taken, above 0. */
  readonly jumlah: number;
  /** Month from which it comes; for a recovery the month that was overpaid. */
  readonly asal: Period;
}

/** What an approved slip leaves for the ones after it. */
export interface PostedSlip {
  readonly period: Period;
  readonly kind: RunKind;
  readonly status: 'ok' | 'held';
  /** The slip's own lines, RAPEL lines left out. */
  readonly lines: SlipLines;
  readonly arrears: readonly Arrears[];
  readonly taxable: TaxableIncome;
  /** Pension and old-age contributions with their arrears, and zakat taken; whole rupiah. */
  readonly contributions: number;
  /** Tax on other income without final tax; whole rupiah. */
  readonly taxOther: number;
  /** Whether the year's tax was settled on it (pay-rules 7.2). */
  readonly settled: boolean;
  readonly carried: readonly CarriedDeduction[];
}

/**
 * Opening balance of a year for the months that have no run here (pay-rules 9); whole rupiah. Batch and row, where
 * they are known, let an explanation name its cells.
 */
export interface Opening extends Partial<FactPlace> {
  readonly brutoGaji: number;
  readonly brutoTpp: number;
  readonly iuran: number;
  readonly pphGaji: number;
  readonly pphTpp: number;
  /** Months with income, 1 to 12. */
  readonly bulan: number;
}

/** Everything posted that a slip builds on, oldest first. */
export interface PayHistory {
  /** Approved slips of the tax year before this run, runs of the same month included. */
  readonly year: readonly PostedSlip[];
  readonly opening: Opening | null;
  /** What the last regular slip left to be taken. */
  readonly carried: readonly CarriedDeduction[];
}

export const NO_HISTORY: PayHistory = { year: [], opening: null, carried: [] };

/** Prefix of arrears lines: `RAPEL_GAPOK` pays the difference of GAPOK. */
export const ARREARS_PREFIX = 'RAPEL_';
