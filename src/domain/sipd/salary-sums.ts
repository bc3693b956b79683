import type { SlipLines, SlipTotals } from '../pay/slip-lines.ts';
import type { TakenDeduction } from '../pay/take-home.ts';

/** What SIPD asks the sums of a slip from, as it was stored. */
export interface SummedSlip {
  readonly lines: SlipLines;
  readonly totals: SlipTotals;
  readonly details: { readonly deductions: readonly TakenDeduction[] } | null;
}

/** What is withheld of a slip and what is transferred, by a layout of SIPD; whole rupiah. */
export interface SipdSums {
  readonly withheld: number;
  readonly transferred: number;
}

/** Codes of deductions from take-home for which the salary layout with titles has a column. */
export const TITLED_DEDUCTIONS = ['ZAKAT', 'BULOG'] as const;

/** What was taken of the deductions with a code, whole rupiah; 0 where there is none. */
export function takenOf({ details }: SummedSlip, code: string): number {
  const deductions = details?.deductions ?? [];
  return deductions.reduce((sum, { kode, diambil }) => (kode === code ? sum + diambil : sum), 0);
}

/**
 * Whether the layout with titles shows the deductions that it has columns for: only where the salary alone covers them
 * all, since they may have been taken from TPP as well.
 */
export function showsTitledDeductions(slip: SummedSlip): boolean {
  return titledDeductions(slip) <= slip.totals.NETO_GAJI;
}

/**
 * Sums of the salary layout with titles: `Jumlah Potongan` has the deductions of the salary and those with a column;
 * `Jumlah Ditransfer` is what the salary leaves after both. They add up to `Jumlah Gaji dan Tunjangan`; nothing is
 * rounded, and what is transferred is below 0 only where the salary itself is.
 */
export function titledSalarySums(slip: SummedSlip): SipdSums {
  const shown = showsTitledDeductions(slip) ? titledDeductions(slip) : 0;
  const { POTONGAN_GAJI, NETO_GAJI } = slip.totals;
  return { withheld: POTONGAN_GAJI + shown, transferred: NETO_GAJI - shown };
}

/**
 * Sums of the salary template, which has no column for deductions from take-home: `jumlah_potongan` and
 * `jumlah_ditransfer` are those of the salary, and add up to `jumlah_gaji_tunjangan`.
 */
export function templateSalarySums({ totals }: SummedSlip): SipdSums {
  return { withheld: totals.POTONGAN_GAJI, transferred: totals.NETO_GAJI };
}

function titledDeductions(slip: SummedSlip): number {
  return TITLED_DEDUCTIONS.reduce((sum, code) => sum + takenOf(slip, code), 0);
}
