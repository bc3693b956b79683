import type { Adjustment } from '../../domain/pay/take-home.ts';

/** Columns of `adjustment_fact` in the order of `AdjustmentRow`. */
export const ADJUSTMENT_COLUMNS = 'nip, batch, row, kode, uraian, arah, jumlah, kena_pajak, prioritas';

export type AdjustmentRow = [
  nip: string,
  batch: number,
  row: number,
  kode: string,
  uraian: string,
  arah: 'tambah' | 'potong',
  jumlah: number,
  kenaPajak: Adjustment['kenaPajak'],
  prioritas: number | null,
];

/** Adjustments of one employee and period: of rows with the same code and text the one recorded last. */
export function adjustmentsOf(rows: readonly AdjustmentRow[]): readonly Adjustment[] {
  const last = new Map<string, Adjustment>();
  for (const [, batch, row, kode, uraian, arah, jumlah, kenaPajak, prioritas] of rows) {
    last.set(JSON.stringify([kode, uraian.toUpperCase()]), {
      batch,
      row,
      kode,
      uraian,
      arah,
      jumlah,
      kenaPajak,
      prioritas: prioritas ?? 0,
    });
  }
  return [...last.values()];
}
