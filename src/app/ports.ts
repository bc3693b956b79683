/**
 * What the application needs from the outside world. `sheets` and `store` implement these; nothing here knows how.
 */

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

/** How a report column is shown to people. In CSV every value is canonical: plain integers, `YYYY-MM-DD`, text. */
export type ColumnFormat = 'text' | 'rupiah' | 'whole' | 'score' | 'percent' | 'quantity' | 'day';

export interface ReportColumn {
  /** Canonical machine name, the CSV heading. */
  readonly name: string;
  /** Heading for people. */
  readonly heading: string;
  readonly format: ColumnFormat;
  /** Width in characters for XLSX. */
  readonly width?: number;
  /** Whether the XLSX total row sums this column. */
  readonly total?: boolean;
  /** Whether XLSX offers to fold this column away, because a column further right adds it up. It is shown at first. */
  readonly foldable?: boolean;
  /** Left out of XLSX, where people see the same otherwise: as the look of the row, or as its label. */
  readonly csvOnly?: boolean;
}

/**
 * A cell of a report: text, a whole number (rupiah; hundredths for `score` and `percent`, ten-thousandths for
 * `quantity`), or empty.
 */
export type ReportValue = string | number | null;

/** A row of a table that sums the rows above it, of a part or of everything, or names the rows below it. */
export type RowEmphasis = 'subtotal' | 'total' | 'heading';

/** One sheet of a report. Rows are produced lazily, so that a country fits in flat memory. */
export interface ReportSheet {
  readonly name: string;
  /** Lines above the table in XLSX (title, period, office). Not in CSV. */
  readonly titles: readonly string[];
  /** Lines below the titles in XLSX that must not be overlooked (draft, example policy). Not in CSV. */
  readonly notices?: readonly string[];
  /** What the foot of every printed page says beside the sheet name (period, status), for pages that get separated. */
  readonly pageNote?: string;
  /** What the head of every printed page says, left and right: seal and chain head of what is signed. */
  readonly pageMarks?: readonly [left: string, right: string];
  readonly columns: readonly ReportColumn[];
  /** How many columns from the left say whom a row is about: they stay in view and are printed on every page of XLSX. */
  readonly keyColumns?: number;
  rows(): Iterable<readonly ReportValue[]>;
  /** Which rows XLSX sets off as sums. */
  emphasis?(row: readonly ReportValue[]): RowEmphasis | null;
  /**
   * A list that is signed page by page: XLSX is one page wide, sums up each page and everything up to it under these
   * labels, and keeps total, footer and signatures on one page. Rows with emphasis count in no sum.
   */
  readonly paging?: { readonly page: string; readonly upTo: string };
  /** Label of the total row in XLSX, in the first column that is not summed (`Jumlah`). */
  readonly totalLabel?: string;
  /** Lines below the table in XLSX (seal, chain head, signature block). Not in CSV. */
  readonly footer?: readonly string[];
  /** Signature blocks side by side below the table in XLSX: each a list of lines. */
  readonly signatures?: readonly (readonly string[])[];
}

/** A written file. */
export interface WrittenFile {
  readonly path: string;
  readonly rows: number;
  readonly sha256: string;
}

/**
 * Writes a report whole or not at all (temporary name in the same folder, fsync, rename; mode 0600).
 * CSV takes exactly one sheet and has no titles, totals or footers. Text that could run as a formula is written as text.
 */
export interface WriteReport {
  csv(path: string, sheet: ReportSheet): Promise<WrittenFile>;
  xlsx(path: string, sheets: readonly ReportSheet[]): Promise<WrittenFile>;
  /** The same up to the last step: complete on the disk, without its name yet. */
  readonly prepare: PrepareReport;
}

export interface PrepareReport {
  csv(path: string, sheet: ReportSheet): Promise<PreparedReport>;
  xlsx(path: string, sheets: readonly ReportSheet[]): Promise<PreparedReport>;
  /** One CSV file per sheet in a folder of its own (mode 0700), all of them or none. */
  csvFolder(folder: string, files: readonly NamedSheet[]): Promise<PreparedReport>;
}

/** A report that is complete on the disk under temporary names: what must be recorded first can be recorded now. */
export interface PreparedReport {
  readonly files: readonly WrittenFile[];
  /** Gives the files their names. */
  publish(): Promise<void>;
  /** Removes them again. */
  discard(): Promise<void>;
}

/** What was printed of a report before the reader closed its end. */
export interface PrintedReport extends Omit<WrittenFile, 'path'> {
  readonly isWhole: boolean;
}

/** Writes a sheet as CSV to standard output. A reader that closes its end early (`| head`) is no error. */
export type PrintReport = (sheet: ReportSheet) => Promise<PrintedReport>;

/** A sheet and the name of its file. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: ReportSheet;
}

/** A cell of a sheet file to be marked for whoever mends it. */
export interface CellMark {
  /** Sheet name; null for the first or only sheet. */
  readonly sheet: string | null;
  /** From 1, as the spreadsheet shows it; for CSV the line. */
  readonly row: number;
  /** From 1: column A. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to do, for the cell's comment. */
  readonly note: string;
}

/** A marked copy that is complete on the disk, but has not its name yet. */
export interface MarkedCopy {
  /** How many cells are marked. */
  readonly result: number;
  readonly sha256: string;
  /** Gives it its name. */
  publish(): Promise<void>;
  /** Removes it. */
  discard(): Promise<void>;
}

/** Why no copy can be made: the file cannot be read as sheets, or a CSV has more lines than a sheet has rows. */
export interface NoCopy {
  readonly defect: 'unreadable' | 'too-long';
}

/**
 * Makes a copy of a sheet file in which cells are coloured and commented: of a workbook with everything else as it was,
 * of a CSV file a workbook of text cells. Whole or not at all, mode 0600.
 */
export type MarkCells = (
  source: string,
  target: string,
  marks: readonly CellMark[],
) => Promise<MarkedCopy | NoCopy>;

/**
 * What an import gave back: a marked copy of a file (`count` cells), the list of problems (`count` rows), or, with the
 * path of the file itself, why it has no copy.
 */
export interface ReturnedFile {
  readonly kind: 'rejects' | 'problems' | NoCopy['defect'];
  readonly path: string;
  readonly count: number;
}

/**
 * How a column of a form is filled in: what its cells hold and which of them the importer takes.
 * - `digits`: text of so many digits; `month`: text `YYYY-MM`, which a number format would make a day
 * - `choice`: one of a list; `whole`, `decimal`, `rupiah`: numbers within bounds; `day`: a date
 */
export type ColumnForm =
  | { readonly format: 'text' | 'month' | 'day' }
  | { readonly format: 'digits'; readonly min: number; readonly max: number }
  | { readonly format: 'choice'; readonly choices: readonly string[] }
  | { readonly format: 'whole' | 'rupiah' | 'decimal'; readonly min: number; readonly max: number };

/** A column of a form, as the officer fills it in. */
export interface FormColumn {
  /** Heading, as the importer knows it. */
  readonly name: string;
  readonly form: ColumnForm;
  /** Whether a row without it is refused. */
  readonly isRequired: boolean;
  /** What stands in it, for the comment on the heading. */
  readonly note: string;
  /** Cells of the example rows. */
  readonly examples: readonly (string | number | null)[];
}

/** An empty sheet to be filled in, and one that shows how. */
export interface FormSheet {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  /** Name of the example sheet, and the line by which the importer knows that it is none to import. */
  readonly exampleName: string;
  readonly exampleMark: string;
  /** What a spreadsheet says when a cell does not take what was typed. */
  readonly refusal: string;
  /** Author of the comments. */
  readonly author: string;
}

/** Writes a form as a workbook, whole or not at all, mode 0600. */
export type WriteForm = (
  path: string,
  form: FormSheet,
) => Promise<{ readonly path: string; readonly sha256: string }>;

/** Called now and then during long work; `total` is null while unknown. */
export type Progress = (step: string, done: number, total: number | null) => void;
