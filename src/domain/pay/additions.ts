import { roundedProduct } from '../money/exact.ts';
import { finalTaxRate } from '../tax/monthly-tax.ts';
import type { SlipWork } from './slip-work.ts';
import type { Adjustment } from './take-home.ts';

/** An addition as it was paid. */
export interface PaidAddition {
  readonly kode: string;
  readonly uraian: string;
  readonly jumlah: number;
  readonly kenaPajak: 'tidak' | 'ya' | 'final' | null;
  /** Final tax on it, whole rupiah. */
  readonly pajakFinal: number;
}

const NONE: readonly PaidAddition[] = [];

/** Imported additions of a slip, in the order of the evidence. */
export function additionsAmong(adjustments: readonly Adjustment[]): readonly Adjustment[] {
  return adjustments.filter(({ arah }) => arah === 'tambah');
}

/**
 * Additions with the final tax of those that fall under it, by golongan (pay-rules 6, PP 80/2010).
 * @returns each tax rounded half up to the rupiah, once
 */
export function payAdditions(work: SlipWork, adjustments: readonly Adjustment[]): readonly PaidAddition[] {
  const additions = additionsAmong(adjustments);
  if (additions.length === 0) return NONE;
  const rate = finalTaxRate(work);
  return additions.map(({ kode, uraian, jumlah, kenaPajak }) => ({
    kode,
    uraian,
    jumlah,
    kenaPajak,
    pajakFinal: kenaPajak === 'final' ? roundedProduct(jumlah, [rate], 'half-up') : 0,
  }));
}
