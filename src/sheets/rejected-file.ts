import { DataRejectedError } from '../app/errors.ts';
import type { Place } from '../domain/problem.ts';

/** What can be wrong with a file as a file; the sentences stand in `text`. */
export type FileDefect =
  | 'file-empty'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-xls-old'
  | 'file-xlsb'
  | 'file-ods'
  | 'file-html'
  | 'file-not-a-sheet'
  | 'file-inflates-too-much'
  | 'file-nul-bytes'
  | 'file-encoding-broken'
  | 'file-changed'
  | 'row-beyond-sheet'
  | 'column-beyond-sheet'
  | 'cell-too-long'
  | 'csv-quote-broken'
  | 'csv-row-length';

/** Why a file counts as damaged, for `data.cause` of `file-damaged`. */
export type DamageCause =
  | 'archive'
  | 'checksum'
  | 'size'
  | 'part-missing'
  | 'xml'
  | 'encoding'
  | 'structure'
  | 'depth'
  | 'endless-text';

/** The largest text that a spreadsheet cell can hold, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;
/** The last row that a spreadsheet has. */
export const MAX_ROWS = 1_048_576;
/** The last column that a spreadsheet has (`XFD`). */
export const MAX_COLUMNS = 16_384;

/** Refuses the file with one problem. */
export function rejectFile(
  code: FileDefect,
  where: Place,
  data?: Readonly<Record<string, string | number>>,
): never {
  throw new DataRejectedError([{ code, severity: 'error', where, ...(data && { data }) }]);
}

/** Refuses a file whose content contradicts itself or its format: `part` is the part of the workbook. */
export function rejectDamaged(where: Place, cause: DamageCause, part: string): never {
  return rejectFile('file-damaged', where, { cause, part });
}
