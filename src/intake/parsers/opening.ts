import { amountReader } from '../cells/amount.ts';
import { columnReader, required } from '../cells/cell.ts';
import { wholeReader } from '../cells/whole.ts';
import { claimKey, type ParseRow, type ParserParts, rowParser } from '../row-parser.ts';

/** What was paid and withheld in the months of a year before the program was used. Amounts are whole rupiah. */
export interface OpeningRow {
  readonly row: number;
  readonly nip: string;
  readonly tahun: number;
  readonly brutoGaji: number;
  readonly brutoTpp: number;
  readonly iuran: number;
  readonly pphGaji: number;
  readonly pphTpp: number;
  /** Number of months with income, 1 to 12. */
  readonly bulan: number;
}

/** Parser of opening balances; the key of a row is NIP and year. Every amount must be given, also when it is 0. */
export function openingParser(parts: ParserParts): ParseRow<OpeningRow> {
  const amount = required(amountReader(0));
  const of = (field: string, read = amount) => columnReader(parts.columns, field, read);
  const tahunOf = of('tahun', required(wholeReader(2000, 2199)));
  const brutoGajiOf = of('bruto_gaji');
  const brutoTppOf = of('bruto_tpp');
  const iuranOf = of('iuran');
  const pphGajiOf = of('pph_gaji');
  const pphTppOf = of('pph_tpp');
  const bulanOf = of('bulan', required(wholeReader(1, 12)));

  return rowParser('opening', parts, (row, nip) => {
    const tahun = tahunOf(row);
    const brutoGaji = brutoGajiOf(row);
    const brutoTpp = brutoTppOf(row);
    const iuran = iuranOf(row);
    const pphGaji = pphGajiOf(row);
    const pphTpp = pphTppOf(row);
    const bulan = bulanOf(row);
    if (tahun === null) return null;
    claimKey('opening', parts, nip, String(tahun));
    if (brutoGaji === null || brutoTpp === null || iuran === null) return null;
    if (pphGaji === null || pphTpp === null || bulan === null) return null;
    return { row: row.number, nip, tahun, brutoGaji, brutoTpp, iuran, pphGaji, pphTpp, bulan };
  });
}
