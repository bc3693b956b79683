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
