import type { OpeningFact } from '../../app/ports/batches.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';
import { FactsInForce } from './facts-in-force.ts';

/** What was paid before the program was used. */
export class OpeningBalances {
  readonly #inForce: FactsInForce;
  readonly #opening: Query<OpeningFact>;

  constructor(connection: Connection) {
    this.#inForce = new FactsInForce(connection);
    this.#opening = connection.objects(
      `SELECT batch, row, tahun, bruto_gaji AS brutoGaji, bruto_tpp AS brutoTpp, iuran, pph_gaji AS pphGaji,
         pph_tpp AS pphTpp, bulan
       FROM opening_fact WHERE tahun = ? AND nip = ? AND batch BETWEEN ? AND ? ORDER BY batch DESC, row DESC LIMIT 1`,
    );
  }

  /** Opening balance of one employee and year. */
  of(nip: string, tahun: number, watermark: number): OpeningFact | null {
    const first = this.#inForce.firstBatch('opening', String(tahun), watermark);
    return this.#opening.get(tahun, nip, first, watermark);
  }
}
