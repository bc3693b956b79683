import type { SheetRow } from '../app/ports/sheets.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { Problem } from '../domain/problem.ts';
import { isEmptyCell, type ReadColumn, required } from './cells/cell.ts';
import { readFirstMonth, readPeriod } from './cells/date.ts';
import { readNip } from './cells/identity.ts';
import type { Column, RowLog, SerialCalendar, SheetColumns } from './column.ts';
import type { DuplicateKeys } from './duplicates/duplicate-keys.ts';
import type { SheetKind } from './kinds.ts';
import { natureOf } from './not-data.ts';

/** What the policy calls a component of the score. */
export interface ComponentName {
  readonly code: string;
  readonly name: { readonly id: string; readonly en: string };
}

/** What the rows of a sheet are read against. */
export interface IntakeContext {
  /** Period given with the command; a column of the sheet wins over it. */
  readonly period: Period | null;
  /** Attendance codes of the policy, lower case. */
  readonly attendanceCodes: readonly string[];
  /** Components of the score in the policy; absent where there is none. */
  readonly components?: readonly ComponentName[];
  /** Shifts of the policy's schedule, lower case; none where it has no schedule. */
  readonly shifts?: readonly string[];
  /** How the file counts days; null when it does not say. */
  readonly calendar?: SerialCalendar | null;
  /** Keys of the whole import; `openSheet` must have named the sheet at hand. */
  readonly duplicates: DuplicateKeys;
  /** Whether an employee with this NIP is recorded; not asked for employee sheets. */
  knowsNip(nip: string): boolean;
  /** Told of an employee whose row has no error of its own and yet is not recorded: its sheet has no month. */
  notRecorded?(nip: string): void;
  /** Takes each problem as it is found. The file and sheet are not known here. */
  report(problem: Problem): void;
}

/** Gives the record of a row, or null when the row has errors (reported) or is no data row. */
export type ParseRow<T> = (row: SheetRow) => T | null;

/** What every parser works with. */
export interface ParserParts {
  readonly columns: SheetColumns;
  readonly log: RowLog;
  readonly context: IntakeContext;
}

/** Stands for a NIP that cannot be read while the rest of its row is judged; no row is recorded with it. */
export const UNREADABLE_NIP = '';

/**
 * The part that all sheet kinds share: passes over rows that are no data, reads the NIP, and gives a record only when
 * the row had no error.
 * @param build makes the record of an employee's row; null where a value is missing; also judges rows of
 *   `UNREADABLE_NIP`
 */
export function rowParser<T>(
  kind: SheetKind,
  { columns, log, context }: ParserParts,
  build: (row: SheetRow, nip: string) => T | null,
): ParseRow<T> {
  const nipColumn = columns.get('nip');
  if (nipColumn === undefined) return () => null;
  // Rows of one employee mostly follow each other: asking once for them all spares most look-ups of assessments.
  let known: string | null = null;
  return (row) => {
    log.row = row.number;
    log.nip = null;
    const before = log.errors;
    const nip = nipOfRow(row, nipColumn, columns);
    if (nip === null) {
      // The other cells are judged all the same, so that nobody has to mend a row twice.
      if (log.errors > before) build(row, UNREADABLE_NIP);
      return null;
    }
    log.nip = nip;
    if (kind !== 'employees' && nip !== known) {
      if (context.knowsNip(nip)) known = nip;
      else nipColumn.error('nip-unknown', nip);
    }
    const record = build(row, nip);
    return log.errors === before ? record : null;
  };
}

function nipOfRow(row: SheetRow, column: Column, columns: SheetColumns): string | null {
  const cell = row.cells[column.index] ?? null;
  if (typeof cell === 'string' && cell.length === 18) return readNip(cell, column);
  const isWord = typeof cell === 'string' && !/^['’\d]/.test(cell);
  const isShortNumber =
    (typeof cell === 'number' && cell < 100) || (typeof cell === 'string' && cell.length < 5);
  if (cell !== null && !isWord && !isShortNumber) return readNip(cell, column);

  const nature = natureOf(row, column, columns);
  if (nature === 'blank') return null;
  if (nature === 'note') {
    column.log.add('warning', 'row-skipped', null, firstText(row));
    return null;
  }
  return isEmptyCell(cell) ? column.error('nip-missing', null) : readNip(cell, column);
}

function firstText(row: SheetRow): string {
  const cell = row.cells.find((candidate) => !isEmptyCell(candidate)) ?? '';
  return String(typeof cell === 'object' ? '' : cell).slice(0, 80);
}

/**
 * Month of a row: the column wins, an empty cell or a sheet without the column takes the period of the command.
 * Where neither exists the sheet cannot be dated; that is reported once, by `assertDated`.
 */
export function periodReader(
  { columns, context }: ParserParts,
  field: 'period' | 'berlaku',
): ReadColumn<Period> {
  const column = columns.get(field);
  const given = context.period;
  if (column === undefined) return () => given;
  const readMonth = field === 'berlaku' ? readFirstMonth : readPeriod;
  const read = given === null ? required(readMonth) : readMonth;
  return (row) => {
    const cell = row.cells[column.index] ?? null;
    return given !== null && isEmptyCell(cell) ? given : read(cell, column);
  };
}

/** Reports a sheet whose rows have no month: neither a column nor a period given with the command. */
export function reportUndated({ columns, log, context }: ParserParts, field: 'period' | 'berlaku'): void {
  if (context.period !== null || columns.has(field)) return;
  log.row = 0;
  log.nip = null;
  log.add('error', 'period-missing', null, undefined, { column: field });
}

/** Remembers what a row is about, so that another row about the same is found. */
export function claimKey(
  kind: SheetKind,
  { log, context }: ParserParts,
  nip: string,
  second: string,
  third = '',
): void {
  if (nip !== UNREADABLE_NIP) context.duplicates.claim(kind, log.row, nip, second, third);
}

/** Has every row of the sheet that repeats the key of an earlier row reported, naming the earlier one. */
export function reportRepeats({ columns, log, context }: ParserParts): void {
  context.duplicates.reportTo((row, nip, earlier) => {
    const { elsewhere } = earlier;
    log.row = row;
    log.nip = nip;
    log.add('error', 'row-duplicate', columns.get('nip')?.binding ?? null, nip, {
      row: earlier.row,
      ...(elsewhere && { file: elsewhere.file }),
      ...(elsewhere?.sheet && { sheet: elsewhere.sheet }),
    });
  });
}
