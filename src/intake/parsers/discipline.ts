import type { Period } from '../../domain/calendar/period.ts';
import { columnReader, readText, required } from '../cells/cell.ts';
import { readFirstMonth, readLastMonth } from '../cells/date.ts';
import { readPercent } from '../cells/decimal.ts';
import { claimKey, type ParseRow, type ParserParts, rowParser } from '../row-parser.ts';

/** A disciplinary sentence that cuts TPP in the months `dari` to `sampai`, both inclusive. */
export interface DisciplineRow {
  readonly row: number;
  readonly nip: string;
  readonly dari: Period;
  readonly sampai: Period;
  /** Cut in hundredths of a percent, 1 to 10,000. */
  readonly persen: number;
  readonly dasar: string | null;
}

/** Parser of discipline sheets; the key of a row is NIP and both months. */
export function disciplineParser(parts: ParserParts): ParseRow<DisciplineRow> {
  const { columns } = parts;
  const dariOf = columnReader(columns, 'dari', required(readFirstMonth));
  const sampaiOf = columnReader(columns, 'sampai', required(readLastMonth));
  const persenOf = columnReader(columns, 'persen', required(readPercent));
  const dasarOf = columnReader(columns, 'dasar', readText);

  return rowParser('discipline', parts, (row, nip) => {
    const dari = dariOf(row);
    const sampai = sampaiOf(row);
    const persen = persenOf(row);
    const dasar = dasarOf(row);
    if (dari === null || sampai === null) return null;
    if (sampai < dari) columns.get('sampai')?.error('period-order', sampai, { dari, sampai });
    claimKey('discipline', parts, nip, dari, sampai);
    return persen === null ? null : { row: row.number, nip, dari, sampai, persen, dasar };
  });
}
