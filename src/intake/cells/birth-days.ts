import type { CellValue } from '../../app/ports/sheets.ts';
import type { Day } from '../../domain/calendar/period.ts';
import type { Column } from '../column.ts';
import type { ReadCell } from './cell.ts';
import { parseDayText, readDay } from './date.ts';

/** What stands between the days of a list. */
const BETWEEN = /\s*(?:[;,|\n]|\bdan\b|\band\b)\s*/i;

/**
 * Birth days in one cell, oldest first, comma separated: `2008-03-01,2012-07-15`. A single one may also be a date cell.
 * A day that is there twice stays: twins.
 */
export const readBirthDays: ReadCell<string> = (cell, column) => {
  if (typeof cell !== 'string' || !BETWEEN.test(cell.trim())) return readDay(cell, column);
  const days: Day[] = [];
  for (const piece of cell.trim().split(BETWEEN)) {
    if (piece === '') continue;
    const day = dayOf(piece, cell, column);
    if (day === null) return null;
    days.push(day);
  }
  return days.length === 0 ? null : days.sort().join(',');
};

function dayOf(piece: string, cell: CellValue, column: Column): Day | null {
  return parseDayText(piece) ?? column.error('date-invalid', cell);
}
