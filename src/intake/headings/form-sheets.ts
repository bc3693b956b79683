import type { SheetRow } from '../../app/ports/sheets.ts';
import { fold } from '../fold.ts';

/** What stands in the first cell of a template's sheets that only explain: the importer passes over them in silence. */
export const NOT_IMPORTED = {
  id: 'CONTOH DAN PETUNJUK: lembar ini tidak diimpor',
  en: 'EXAMPLE AND GUIDE: this sheet is not imported',
} as const;

/** What stands in the first cell of a sheet of notes beside a table that can be imported. */
export const NOT_IMPORTED_NOTES = {
  id: 'CATATAN: lembar ini tidak diimpor',
  en: 'NOTES: this sheet is not imported',
} as const;

const MARKS: ReadonlySet<string> = new Set(
  [NOT_IMPORTED, NOT_IMPORTED_NOTES].flatMap((mark) => Object.values(mark).map(fold)),
);

/** Whether a sheet says of itself, in its first cell, that it is not to be imported. */
export function isExplanation(rows: readonly SheetRow[]): boolean {
  const cell = rows[0]?.cells[0];
  return typeof cell === 'string' && MARKS.has(fold(cell));
}
