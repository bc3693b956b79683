import type { CellValue } from '../app/ports/sheets.ts';
import { DateCell, ErrorCell, FormulaCell } from '../app/ports/sheets.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { IntakeProblemCode } from './problem-codes.ts';

/** A column of a sheet whose meaning is known. */
export interface ColumnBinding {
  /** Canonical column name of the sheet kind; for attendance also the attendance code. */
  readonly field: string;
  /** Position in the row, from 0. */
  readonly index: number;
  /** Letter that the spreadsheet shows: `A`, `AB`. */
  readonly letter: string;
  /** Heading as written in the sheet. */
  readonly header: string;
}

/** Values for the sentence about a problem. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** Longest piece of a cell that a problem repeats. */
const FOUND_LENGTH = 80;

/** Columns whose content no message may repeat. */
const SECRET_FIELDS: ReadonlySet<string> = new Set(['npwp', 'nik', 'rekening']);

/** Turns the day number of a workbook into a day `YYYY-MM-DD`; null outside its calendar. */
export type SerialCalendar = (serial: number) => string | null;

/** Where the reading of a sheet stands, and where its problems go. */
export class RowLog {
  row = 0;
  nip: string | null = null;
  /** Errors reported so far; warnings do not count. */
  errors = 0;
  private readonly report: (problem: Problem) => void;
  private readonly calendar: SerialCalendar | null;

  /** @param calendar how the file counts days; null when it does not say */
  constructor(report: (problem: Problem) => void, calendar: SerialCalendar | null = null) {
    this.report = report;
    this.calendar = calendar;
  }

  /** The day that a number of the file stands for, or null. */
  dayOfSerial(serial: number): string | null {
    return this.calendar?.(serial) ?? null;
  }

  /** Reports a problem of the row at hand, or of the whole sheet while no row was read. */
  add(
    severity: Problem['severity'],
    code: IntakeProblemCode,
    at: ColumnBinding | null,
    found?: string,
    data?: ProblemValues,
  ): void {
    if (severity === 'error') this.errors++;
    const where: Place = {
      ...(this.row > 0 && { row: this.row }),
      ...(at !== null && { column: at.letter, header: at.header }),
      ...(this.nip !== null && { nip: this.nip }),
    };
    this.report({ code, severity, where, ...(found !== undefined && { found }), ...(data && { data }) });
  }
}

/** A bound column while rows are read: knows how to complain about the cell at hand. */
export class Column {
  readonly binding: ColumnBinding;
  readonly field: string;
  readonly index: number;
  readonly log: RowLog;

  constructor(binding: ColumnBinding, log: RowLog) {
    this.binding = binding;
    this.field = binding.field;
    this.index = binding.index;
    this.log = log;
  }

  /** Reports an error in the cell; gives null, the value of a cell that cannot be used. */
  error(code: IntakeProblemCode, cell: CellValue, data: ProblemValues = {}): null {
    this.log.add('error', code, this.binding, this.shown(cell), { column: this.field, ...data });
    return null;
  }

  /** Reports something odd in the cell, which is used all the same. */
  warning(code: IntakeProblemCode, cell: CellValue, data: ProblemValues = {}): void {
    this.log.add('warning', code, this.binding, this.shown(cell), { column: this.field, ...data });
  }

  private shown(cell: CellValue): string | undefined {
    const text = cellText(cell);
    if (text === null) return undefined;
    if (SECRET_FIELDS.has(this.field)) return masked(text);
    return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text;
  }
}

/** The columns of a sheet by field. */
export type SheetColumns = ReadonlyMap<string, Column>;

/** Gives every bound column its reporter. */
export function columnsOf(bindings: readonly ColumnBinding[], log: RowLog): SheetColumns {
  return new Map(bindings.map((binding) => [binding.field, new Column(binding, log)]));
}

/** Letters of a column by its position from 0: 0 is `A`, 26 is `AA`. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell as it can be quoted; null when it is empty. */
function cellText(cell: CellValue): string | null {
  if (cell === null) return null;
  if (cell instanceof DateCell) return cell.iso;
  if (cell instanceof ErrorCell) return cell.code;
  if (cell instanceof FormulaCell) return `=${cell.formula}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** An account or tax number that may be shown: only its last three digits, and none of a short one. */
function masked(text: string): string {
  const digits = text.replace(/\D+/g, '');
  return digits.length > 6 ? `***${digits.slice(-3)}` : '***';
}
