import type { Period } from '../../domain/calendar/period.ts';
import { OWN_CODES } from '../../domain/pay/take-home.ts';
import { payAmountReader } from '../cells/amount.ts';
import { columnReader, type ReadCell, readText, remembered, required } from '../cells/cell.ts';
import { choiceReader } from '../cells/choice.ts';
import { wholeReader } from '../cells/whole.ts';
import {
  claimKey,
  type ParseRow,
  type ParserParts,
  periodReader,
  reportUndated,
  rowParser,
} from '../row-parser.ts';
import { ADJUSTMENT_DIRECTION_SPELLINGS, TAXABLE_SPELLINGS } from './spellings.ts';

/** One addition or deduction of one employee. */
export interface AdjustmentRow {
  readonly row: number;
  readonly nip: string;
  readonly period: Period;
  /** Code in capitals. */
  readonly kode: string;
  readonly uraian: string | null;
  readonly arah: 'tambah' | 'potong';
  /** Whole rupiah, above 0. */
  readonly jumlah: number;
  /** How an addition is taxed; null for deductions. */
  readonly kenaPajak: 'tidak' | 'ya' | 'final' | null;
  /** Lower numbers are taken first; null when the sheet gives none. */
  readonly prioritas: number | null;
}

/** A code in capitals that is none of the program's own. */
const readCode: ReadCell<string> = (cell, column) => {
  const kode = readText(cell, column)?.toUpperCase() ?? null;
  if (kode === null || !OWN_CODES.includes(kode)) return kode;
  return column.error('adjustment-code-reserved', cell, { kode, reserved: OWN_CODES.join(', ') });
};

/** Parser of adjustment sheets; the key of a row is NIP, period, code with text. An addition must say how it is taxed. */
export function adjustmentParser(parts: ParserParts): ParseRow<AdjustmentRow> {
  reportUndated(parts, 'period');
  const { columns, log } = parts;
  const periodOf = periodReader(parts, 'period');
  const kodeOf = columnReader(columns, 'kode', required(remembered(readCode)));
  const uraianOf = columnReader(columns, 'uraian', readText);
  const arahOf = columnReader(columns, 'arah', required(choiceReader(ADJUSTMENT_DIRECTION_SPELLINGS)));
  const jumlahOf = columnReader(columns, 'jumlah', required(payAmountReader(1)));
  const kenaPajakOf = columnReader(columns, 'kena_pajak', choiceReader(TAXABLE_SPELLINGS));
  const prioritasOf = columnReader(columns, 'prioritas', wholeReader(0, 9999));

  return rowParser('adjustments', parts, (row, nip) => {
    const period = periodOf(row);
    const kode = kodeOf(row);
    const uraian = uraianOf(row);
    const arah = arahOf(row);
    const jumlah = jumlahOf(row);
    const before = log.errors;
    const taxed = kenaPajakOf(row);
    const prioritas = prioritasOf(row);
    if (arah === 'tambah' && taxed === null && log.errors === before) {
      log.add('error', 'value-missing', columns.get('kena_pajak')?.binding ?? null, undefined, {
        column: 'kena_pajak',
      });
    }
    if (period === null || kode === null || arah === null || jumlah === null) return null;
    claimKey('adjustments', parts, nip, period, `${kode} ${uraian?.toUpperCase() ?? ''}`);
    const kenaPajak = arah === 'tambah' ? taxed : null;
    return { row: row.number, nip, period, kode, uraian, arah, jumlah, kenaPajak, prioritas };
  });
}
