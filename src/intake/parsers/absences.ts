import {
  type AbsenceFact,
  LONGEST_ABSENCE,
  MISSED_ROLL_CALL,
  ROLL_CALL_PART,
} from '../../domain/attendance/attendance-log.ts';
import { daysAfter } from '../../domain/calendar/days-after.ts';
import { type Day, type Period, periodOf } from '../../domain/calendar/period.ts';
import { columnReader, required } from '../cells/cell.ts';
import { choiceReader } from '../cells/choice.ts';
import { readDay } from '../cells/date.ts';
import { claimKey, type ParseRow, type ParserParts, rowParser } from '../row-parser.ts';
import { ABSENCE_PART_SPELLINGS, ABSENCE_SPELLINGS } from './spellings.ts';

/** A row of a sheet of absences. */
export interface AbsenceRow extends Omit<AbsenceFact, 'batch'> {
  readonly nip: string;
  /** Month of the first day. */
  readonly period: Period;
}

/**
 * Parser of sheets of absences: leave, illness, permit, duty travel, missed roll calls. Without a last day it is one
 * day, without a part the whole day. Two rows of an import must not tell of the same half of a day.
 */
export function absenceParser(parts: ParserParts): ParseRow<AbsenceRow> {
  const { columns } = parts;
  const alasanOf = columnReader(columns, 'alasan', required(choiceReader(ABSENCE_SPELLINGS)));
  const dariOf = columnReader(columns, 'dari', required(readDay));
  const sampaiOf = columnReader(columns, 'sampai', readDay);
  const bagianOf = columnReader(columns, 'bagian', choiceReader(ABSENCE_PART_SPELLINGS));

  return rowParser('absences', parts, (row, nip) => {
    const alasan = alasanOf(row);
    const dari = dariOf(row);
    const sampai = sampaiOf(row) ?? dari;
    const part = bagianOf(row) ?? 'penuh';
    const bagian = alasan === MISSED_ROLL_CALL ? ROLL_CALL_PART : part;
    if (alasan === null || dari === null || sampai === null) return null;
    const last = columns.get('sampai');
    if (sampai < dari) return last?.error('absence-order', sampai, { dari, sampai }) ?? null;
    if (sampai > daysAfter(dari, LONGEST_ABSENCE - 1))
      return last?.error('absence-too-long', sampai, { dari, most: LONGEST_ABSENCE }) ?? null;
    claimDays(parts, nip, { dari, sampai, bagian });
    return { row: row.number, nip, period: periodOf(dari), dari, sampai, bagian, alasan };
  });
}

/** Claims every half day of an absence; a missed roll call stands beside all of them. */
function claimDays(
  parts: ParserParts,
  nip: string,
  { dari, sampai, bagian }: Pick<AbsenceFact, 'dari' | 'sampai' | 'bagian'>,
): void {
  const halves = bagian === 'penuh' ? ['pagi', 'siang'] : [bagian];
  for (let day: Day = dari; day <= sampai; day = daysAfter(day, 1)) {
    for (const half of halves) claimKey('absences', parts, nip, day, half);
  }
}
