import { createHash } from 'node:crypto';
import type { RunHeader, SealedText, SlipRow } from '../../app/ports/runs.ts';

/** Slips are hashed in pieces of about this many characters: one call per slip would cost more than the hash. */
const PIECE_LENGTH = 64 * 1024;

/**
 * Seal of a run: SHA-256 over lines of JSON without spaces, each ended by a line feed.
 * First `["binjai-pay run",period,kind,policyDigest,rulesDigest]`, then one array per slip in NIP order:
 * `[nip, nama, jenis, golongan, mkg, unit, jabatan, kelas_jabatan, ptkp, npwp, nik, bank, rekening, status, missing,
 * score, predikat, oddities, lines as an object, the nine totals, taxable_salary, taxable_other, contributions,
 * tax_other, settled, details as an object or null]`.
 * Neither batch numbers nor times enter it: equal facts, rules and policy give an equal seal.
 */
export class Seal {
  readonly #hash = createHash('sha256');
  #piece: string;

  constructor({
    period,
    kind,
    policyDigest,
    rulesDigest,
  }: Pick<RunHeader, 'period' | 'kind' | 'policyDigest' | 'rulesDigest'>) {
    this.#piece = `${JSON.stringify(['binjai-pay run', period, kind, policyDigest, rulesDigest])}\n`;
  }

  /** Adds a slip. `lines` and `details` are the JSON texts of its lines and details, `around` what stands around them. */
  add(lines: string, details: string | null, { head, tail }: SealedText): void {
    this.#piece += `${head.slice(0, -1)},${lines},${tail.slice(1, -1)},${details}]\n`;
    if (this.#piece.length >= PIECE_LENGTH) {
      this.#hash.update(this.#piece);
      this.#piece = '';
    }
  }

  /** The seal, in lower-case hex. Nothing can be added afterwards. */
  digest(): string {
    return this.#hash.update(this.#piece).digest('hex');
  }
}

/** What the seal says of a slip before its lines, and between them and its details. */
export function sealedText(slip: Omit<SlipRow, 'lines' | 'details'>): SealedText {
  const { totals } = slip;
  const head = [
    slip.nip,
    slip.nama,
    slip.jenis,
    slip.golongan,
    slip.mkg,
    slip.unit,
    slip.jabatan,
    slip.kelasJabatan,
    slip.ptkp,
    slip.npwp,
    slip.nik,
    slip.bank,
    slip.rekening,
    slip.status,
    slip.missing,
    slip.score,
    slip.predikat,
    slip.oddities,
  ];
  const tail = [
    totals.BRUTO_GAJI,
    totals.POTONGAN_GAJI,
    totals.NETO_GAJI,
    totals.TPP_BRUTO,
    totals.POTONGAN_TPP,
    totals.NETO_TPP,
    totals.TAMBAHAN,
    totals.POTONGAN_LAIN,
    totals.DITERIMA,
    slip.taxableSalary,
    slip.taxableOther,
    slip.contributions,
    slip.taxOther,
    slip.settled,
  ];
  return { head: JSON.stringify(head), tail: JSON.stringify(tail) };
}
