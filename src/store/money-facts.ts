import type { AdjustmentFact, OpeningFact } from '../app/store-port.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { Adjustment } from '../domain/pay/take-home.ts';
import type { Connection } from './connection.ts';
import { FactsInForce } from './facts-in-force.ts';
import type { Query } from './query.ts';

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

/** Additions and deductions, and what was paid before the program was used. */
export class MoneyFacts {
  readonly #inForce: FactsInForce;
  readonly #adjustments: Query<AdjustmentFact>;
  readonly #opening: Query<OpeningFact>;

  constructor(connection: Connection) {
    this.#inForce = new FactsInForce(connection);
    this.#adjustments = connection.objects(
      `SELECT batch, row, kode, nullif(uraian, '') AS uraian, arah, jumlah, kena_pajak AS kenaPajak, prioritas
       FROM adjustment_fact WHERE period = ? AND nip = ? AND batch BETWEEN ? AND ?
       ORDER BY kode, uraian, batch, row`,
    );
    this.#opening = connection.objects(
      `SELECT batch, row, tahun, bruto_gaji AS brutoGaji, bruto_tpp AS brutoTpp, iuran, pph_gaji AS pphGaji,
         pph_tpp AS pphTpp, bulan
       FROM opening_fact WHERE tahun = ? AND nip = ? AND batch BETWEEN ? AND ? ORDER BY batch DESC, row DESC LIMIT 1`,
    );
  }

  /** Adjustments of one employee and period, by code and text; of equal ones the one recorded last. */
  adjustments(nip: string, period: Period, watermark: number): readonly AdjustmentFact[] {
    const first = this.#inForce.firstBatch('adjustments', period, watermark);
    const last = new Map<string, AdjustmentFact>();
    for (const fact of this.#adjustments.all(period, nip, first, watermark)) {
      last.set(JSON.stringify([fact.kode, fact.uraian?.toUpperCase() ?? '']), fact);
    }
    return [...last.values()];
  }

  /** Opening balance of one employee and year. */
  opening(nip: string, tahun: number, watermark: number): OpeningFact | null {
    const first = this.#inForce.firstBatch('opening', String(tahun), watermark);
    return this.#opening.get(tahun, nip, first, watermark);
  }
}
