/** A date cell, already turned into a calendar day (`YYYY-MM-DD`) whatever the date system of the workbook. */
export class DateCell {
  readonly iso: string;
  constructor(iso: string) {
    this.iso = iso;
  }
}

/** A cell whose value is an error, such as `#DIV/0!`. */
export class ErrorCell {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** A formula that was saved without its value: nobody can know the amount. */
export class FormulaCell {
  readonly formula: string;
  constructor(formula: string) {
    this.formula = formula;
  }
}

/** One cell. Text is given exactly as stored (not trimmed); `null` is an empty cell. CSV cells are text or null. */
export type CellValue = string | number | boolean | null | DateCell | ErrorCell | FormulaCell;

/** One row: its number as the spreadsheet shows it (from 1; for CSV the line number of its first line) and its cells from column A on. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly CellValue[];
  readonly hidden?: boolean;
}

/** One sheet of an opened file, to be read once, front to back. */
export interface SheetSource {
  /** Sheet name; null for CSV, which has none. */
  readonly name: string | null;
  readonly state: 'visible' | 'hidden';
  /** Day `YYYY-MM-DD` that a number stands for by the calendar of the workbook, null outside it; absent for CSV. */
  readonly dayOfSerial?: (serial: number) => string | null;
  /** Rows in order, in blocks; rows without any cell are left out. Throws DataRejectedError when the file is damaged. */
  rows(): AsyncIterable<readonly SheetRow[]>;
}

/** A file opened for reading. */
export interface OpenedFile {
  /** Last part of the path, as shown to the user. */
  readonly file: string;
  readonly format: 'csv' | 'xlsx';
  /** SHA-256 of the whole file, lower-case hex. */
  readonly sha256: string;
  readonly sheets: readonly SheetSource[];
  /** Frees every handle; must be called, also after an error. */
  close(): Promise<void>;
}

/**
 * Opens a CSV or XLSX file (decided by content, not by name).
 * Throws EnvironmentError (`file-missing`, `file-unreadable`) or DataRejectedError (damaged, encrypted, unknown kind).
 */
export type OpenFile = (path: string) => Promise<OpenedFile>;
