import type { Period } from '../../domain/calendar/period.ts';
import { columnReader } from '../cells/cell.ts';
import { wholeReader } from '../cells/whole.ts';
import {
  claimKey,
  type ParseRow,
  type ParserParts,
  periodReader,
  reportUndated,
  rowParser,
} from '../row-parser.ts';

/** A row of an attendance sheet. */
export interface AttendanceRow {
  readonly row: number;
  readonly nip: string;
  readonly period: Period;
  /** Count per attendance code that the sheet has a column for; an empty cell is 0. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A month has 31 days, and nothing counted per day happens more than a few times in it. */
const MAX_COUNT = 200;

/** Parser of attendance sheets; the key of a row is NIP and period. */
export function attendanceParser(parts: ParserParts): ParseRow<AttendanceRow> {
  reportUndated(parts, 'period');
  const periodOf = periodReader(parts, 'period');
  const readCount = wholeReader(0, MAX_COUNT);
  const codes = parts.context.attendanceCodes
    .filter((code) => parts.columns.has(code))
    .map((code) => ({ code, count: columnReader(parts.columns, code, readCount) }));

  return rowParser('attendance', parts, (row, nip) => {
    const period = periodOf(row);
    const counts: Record<string, number> = {};
    for (const { code, count } of codes) counts[code] = count(row) ?? 0;
    if (period === null) return null;
    claimKey('attendance', parts, nip, period);
    return { row: row.number, nip, period, counts };
  });
}
