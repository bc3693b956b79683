import type { ReportPage } from './pages.ts';
import type { PrintedAbout } from './printed-about.ts';
import type { SlipFile, SlipLock } from './slips.ts';

/**
 * How a report column is shown to people; `plain` is a whole number without separators, as a year. In CSV every value is canonical: plain integers, `YYYY-MM-DD`, text.
 */
export type ColumnFormat = 'text' | 'rupiah' | 'whole' | 'plain' | 'score' | 'percent' | 'quantity' | 'day';

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
  /** Whether XLSX draws a bar behind each amount, as long as it is beside the others: a chart within the table. */
  readonly bars?: boolean;
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
  /** How many of the titles, from the first, name the office; the name of the report follows them. */
  readonly letterhead?: number;
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
  /**
   * A form of another office: its table begins at this place, with these words above it and nothing else. Rows and
   * columns count from 1.
   */
  readonly placed?: {
    readonly headingRow: number;
    readonly firstColumn: number;
    readonly above: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  };
  /** Label of the total row in XLSX, in the first column that is not summed (`Jumlah`). */
  readonly totalLabel?: string;
  /** Lines below the table in XLSX (seal, chain head, signature block). Not in CSV. */
  readonly footer?: readonly string[];
  /** Signature blocks side by side below the table in XLSX: each a list of lines. */
  readonly signatures?: readonly (readonly string[])[];
}

/** How values are written on paper in the reader's language. */
export interface PrintedWords {
  /** A cell as people read it: `5.182.000`, `87,50`, `31/01/2026`; nothing for an empty one. */
  cell(value: ReportValue, format: ColumnFormat): string;
}

/** Sheets of a list as they are printed, bound together. */
export interface PrintedList {
  readonly about: PrintedAbout;
  readonly words: PrintedWords;
  readonly sheets: readonly ReportSheet[];
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
  /** Removes a folder of an export as a whole; says false of one that holds other files, which stays. */
  removeFolder(folder: string, mayHold: readonly string[]): Promise<boolean>;
  /** SHA-256 of a file; null where there is none. */
  hash(path: string): Promise<string | null>;
  /** Which letters PDF files cannot show. It loads their fonts. */
  lettersLacking(): Promise<LettersLacking>;
  /** The same up to the last step: complete on the disk, without its name yet. */
  readonly prepare: PrepareReport;
}

/**
 * Letters of a text for which the fonts of PDF files have no picture, each once. The writer puts the number of the letter
 * in their place, `(U+A9B1)`, so that no name is printed with a box.
 */
export type LettersLacking = (text: string) => readonly string[];

export interface PrepareReport {
  csv(path: string, sheet: ReportSheet): Promise<PreparedReport>;
  xlsx(path: string, sheets: readonly ReportSheet[]): Promise<PreparedReport>;
  /** A list as it is printed; the same list gives the same bytes. */
  pdf(path: string, list: PrintedList): Promise<PreparedReport>;
  /**
   * Files in a folder of their own (mode 0700), all of them or none. An earlier folder of that name gives way if it holds
   * nothing but files of these names or of `mayHold`.
   */
  folder(folder: string, files: readonly NamedFile[], mayHold?: readonly string[]): Promise<PreparedReport>;
  /** A page to be looked at: one file that needs no other. Its rows are those of its tables. */
  html(path: string, page: ReportPage): Promise<PreparedReport>;
  /** The slips of one employee as PDF. */
  slipFile(path: string, file: SlipFile, lock: SlipLock): Promise<PreparedReport>;
  /**
   * Slips as PDF in a folder of their own with the list of their hashes, which is what `prepared.files` names: its rows
   * are the slips. An earlier folder of that name gives way if it holds nothing but such a list and files that `isSlip`
   * knows.
   */
  slips(
    folder: string,
    files: Iterable<SlipFile>,
    lock: SlipLock,
    isSlip: (name: string) => boolean,
  ): Promise<{ readonly prepared: PreparedReport; readonly files: number }>;
  /** A file whose bytes are made already; `rows` is how many payments it holds. */
  bytes(path: string, rows: number, pieces: Iterable<Uint8Array>): Promise<PreparedReport>;
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

/**
 * A file of a folder: a workbook, one sheet as CSV, a list as it is printed, or a page. Its content is made when it is
 * written.
 */
export type NamedFile = { readonly name: string } & (
  | { readonly format: 'csv' | 'xlsx'; sheets(): readonly ReportSheet[] }
  | { readonly format: 'pdf'; printed(): PrintedList }
  | { readonly format: 'html'; page(): ReportPage }
);
