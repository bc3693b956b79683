import { DateCell } from '../../app/ports/sheets.ts';
import {
  type Day,
  lastDayOf,
  type Period,
  parseDay,
  parsePeriod,
  periodOf,
} from '../../domain/calendar/period.ts';
import type { Column } from '../column.ts';
import { cellContent, type ReadCell, remembered } from './cell.ts';

/** Month names in Indonesian and English, full and as offices shorten them. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'agst', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

const MONTH_NUMBER: ReadonlyMap<string, string> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.map((name) => [name, String(i + 1).padStart(2, '0')] as const)),
);

const TIME = /[ T]\d{1,2}:\d\d(:\d\d(\.\d+)?)?Z?$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const DAY_NAMED = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/i;
/** A day number in text: from 1930 to 2100 in either date system. */
const SERIAL = /^[1-7]\d{4}$/;
const TWO_DIGIT_YEAR = /^\d{1,2}([-/.]\d{1,2}[-/.]|[ -][a-z]+\.?[ -])'?\d{2}$/i;
/** `2026.1` is no month: a spreadsheet makes it of 2026.10 as well as of 2026.1. */
const MONTH_YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})$|^(\d{4})[-/](\d)$/;
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/;
const MONTH_NAMED = /^([a-z]+)\.?[ -](\d{4})$/i;

/** A month by its name and year; null where the word names none. */
export function namedMonth(name: string | undefined, year: string | undefined): Period | null {
  return monthOf(year, monthNumber(name));
}

/** A day from text: `2025-12-31`, `31/12/2025`, `31-12-2025`, `31 Desember 2025`. Day before month, always. */
export function parseDayText(text: string): Day | null {
  const date = text.replace(TIME, '');
  const iso = parseDay(date);
  if (iso !== null) return iso;
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(date);
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const named = DAY_NAMED.exec(date);
  return named ? dayOf(named[3], monthNumber(named[2]), named[1]) : null;
}

/** A month from text: `2026-01`, `202601`, `01/2026`, `Januari 2026`, or any day of it. */
export function parsePeriodText(text: string): Period | null {
  const period = parsePeriod(text);
  if (period !== null) return period;
  const yearFirst = MONTH_YEAR_FIRST.exec(text);
  if (yearFirst) return monthOf(yearFirst[1] ?? yearFirst[3], yearFirst[2] ?? yearFirst[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return monthOf(monthFirst[2], monthFirst[1]);
  const named = MONTH_NAMED.exec(text);
  if (named) return namedMonth(named[1], named[2]);
  const day = parseDayText(text);
  return day === null ? null : periodOf(day);
}

/**
 * Day cell. A bare number is the day number of a workbook whose calendar is known; CSV does not say from which year it
 * counts, so there it is refused.
 */
export const readDay: ReadCell<Day> = remembered((cell, column: Column) => {
  const content = cellContent(cell, column);
  if (content === null) return null;
  if (content instanceof DateCell) return parseDay(content.iso) ?? column.error('date-invalid', cell);
  if (typeof content === 'number') return dayOfSerial(content, column) ?? column.error('date-invalid', cell);
  if (typeof content !== 'string') return column.error('date-invalid', cell);
  if (SERIAL.test(content)) return column.error('date-is-number', cell);
  if (TWO_DIGIT_YEAR.test(content)) return column.error('date-two-digit-year', cell);
  return parseDayText(content) ?? column.error('date-invalid', cell);
});

/** Month cell; a date stands for its month. */
export const readPeriod: ReadCell<Period> = remembered((cell, column: Column) => {
  const content = cellContent(cell, column);
  if (content === null) return null;
  return parsePeriodText(monthText(content, column)) ?? column.error('month-invalid', cell);
});

/** Month from which something holds as a whole. A day that is not its first may mean that month or the next. */
export const readFirstMonth: ReadCell<Period> = wholeMonth((day) => day.endsWith('-01'));

/** Last month in which something holds. A date is its first day, as spreadsheets make it of a month, or its last. */
export const readLastMonth: ReadCell<Period> = wholeMonth(
  (day) => day.endsWith('-01') || day === lastDayOf(periodOf(day)),
);

function wholeMonth(isBound: (day: Day) => boolean): ReadCell<Period> {
  return remembered((cell, column: Column) => {
    const period = readPeriod(cell, column);
    const content = period === null ? null : cellContent(cell, column);
    if (content === null) return null;
    const day = parseDayText(monthText(content, column));
    return day === null || isBound(day) ? period : column.error('month-within', cell);
  });
}

/** What a month cell says, as text; a number may be the day number of a workbook. */
function monthText(content: string | number | boolean | DateCell, column: Column): string {
  if (content instanceof DateCell) return content.iso;
  return (typeof content === 'number' ? dayOfSerial(content, column) : null) ?? String(content);
}

/** Day of a day number between 1930 and 2100; a year or a month written as a number is far below or above. */
function dayOfSerial(serial: number, { log }: Column): Day | null {
  const day = parseDay(log.dayOfSerial(serial) ?? '');
  return day !== null && day >= '1930' && day < '2100' ? day : null;
}

function monthNumber(name: string | undefined): string | undefined {
  return MONTH_NUMBER.get((name ?? '').toLowerCase());
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Day | null {
  return parseDay(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}

function monthOf(year: string | undefined, month: string | undefined): Period | null {
  return parsePeriod(`${year}-${month?.padStart(2, '0')}`);
}
