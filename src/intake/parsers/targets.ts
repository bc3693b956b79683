import type { Period } from '../../domain/calendar/period.ts';
import { columnReader, readText, remembered, required } from '../cells/cell.ts';
import { choiceReader } from '../cells/choice.ts';
import { decimalReader } from '../cells/decimal.ts';
import {
  claimKey,
  type ParseRow,
  type ParserParts,
  periodReader,
  reportUndated,
  rowParser,
} from '../row-parser.ts';
import { TARGET_DIRECTION_SPELLINGS } from './spellings.ts';

/** One target of one employee. */
export interface TargetRow {
  readonly row: number;
  readonly nip: string;
  readonly period: Period;
  readonly indikator: string;
  readonly satuan: string | null;
  /** Target quantity × 10,000. */
  readonly target: number;
  /** Achieved quantity × 10,000; null while it is not known. */
  readonly realisasi: number | null;
  /** Weight × 100. */
  readonly bobot: number;
  readonly arah: 'naik' | 'turun';
}

/** Highest quantity: a city's yearly revenue in rupiah fits, and × 10,000 it is still an exact integer. */
const MAX_QUANTITY = 900_000_000_000;
const MAX_WEIGHT = 10_000;

/** Parser of target sheets; the key of a row is NIP, period and indicator. An empty direction means `naik`. */
export function targetParser(parts: ParserParts): ParseRow<TargetRow> {
  reportUndated(parts, 'period');
  const { columns } = parts;
  const quantity = decimalReader(4, MAX_QUANTITY);
  const periodOf = periodReader(parts, 'period');
  const indikatorOf = columnReader(columns, 'indikator', required(readText));
  const satuanOf = columnReader(columns, 'satuan', remembered(readText));
  const targetOf = columnReader(columns, 'target', required(quantity));
  const realisasiOf = columnReader(columns, 'realisasi', quantity);
  const bobotOf = columnReader(columns, 'bobot', required(decimalReader(2, MAX_WEIGHT)));
  const arahOf = columnReader(columns, 'arah', choiceReader(TARGET_DIRECTION_SPELLINGS));

  return rowParser('targets', parts, (row, nip) => {
    const period = periodOf(row);
    const indikator = indikatorOf(row);
    const satuan = satuanOf(row);
    const target = targetOf(row);
    const realisasi = realisasiOf(row);
    const bobot = bobotOf(row);
    const arah = arahOf(row) ?? 'naik';
    if (period === null || indikator === null) return null;
    claimKey('targets', parts, nip, period, indikator.toUpperCase());
    if (target === null || bobot === null) return null;
    return { row: row.number, nip, period, indikator, satuan, target, realisasi, bobot, arah };
  });
}
