import type { CellValue, SheetRow } from '../app/ports/sheets.ts';
import { isEmptyCell } from './cells/cell.ts';
import type { Column, SheetColumns } from './column.ts';
import { cleanText, fold } from './fold.ts';

/** What a row without a usable NIP is. */
export type RowNature = 'blank' | 'note' | 'data';

const TOTAL =
  /^(sub|grand)?\s*-?(jumlah|total|rata\s*-?\s*rata)(\s+(total|keseluruhan|seluruhnya|semua|umum|pegawai|orang))*\s*[:.]*$/i;
const SIGNATURE =
  /^(mengetahui|menyetujui|disetujui|disahkan|dibuat oleh|diperiksa|pembuat daftar|a\.?n\.|nip\b|halaman|catatan|keterangan\s*:)/i;
const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/;

/**
 * Tells a total, signature, page-break or column-number row from an employee's row that lacks its NIP.
 * Whatever could be an employee's row is `data`, so that nobody is left out in silence.
 * @param column the NIP column
 */
export function natureOf(row: SheetRow, column: Column, columns: SheetColumns): RowNature {
  const filled = row.cells.filter((cell) => !isEmptyCell(cell));
  const first = filled[0];
  if (first === undefined) return 'blank';
  const nipCell = row.cells[column.index] ?? null;
  if (typeof nipCell === 'string' && fold(nipCell) === fold(column.binding.header)) return 'note';
  if (
    !isEmptyCell(nipCell) &&
    filled.length > 2 &&
    filled.every((cell, i) => isColumnNumber(cell, filled[i - 1]))
  )
    return 'note';

  const beside = [...columns.values()].filter(
    ({ field, index }) => field !== column.field && !isEmptyCell(row.cells[index]),
  );
  const isSignature = typeof first === 'string' && SIGNATURE.test(cleanText(first));
  if (typeof nipCell === 'string' && nipCell.replace(/\D+/g, '').length === 18) {
    return isSignature && beside.length === 0 ? 'note' : 'data';
  }
  if (isSignature && beside.length <= 1) return 'note';
  const words = filled.filter((cell) => typeof cell === 'string').map(cleanText);
  if (words.length > 0 && TOTAL.test(words[0] ?? '') && words.slice(1).every(isNumberText)) return 'note';

  // One lonely text is a title, a place and date, or the name under a signature.
  if (beside.length === 0) return 'note';
  const only = row.cells[beside[0]?.index ?? -1];
  return beside.length === 1 && filled.length === 1 && typeof only === 'string' ? 'note' : 'data';
}

/** Whether a cell continues the row `1 2 3 …` that tables carry under their headings. */
function isColumnNumber(cell: CellValue, before: CellValue | undefined): boolean {
  const value = columnNumber(cell);
  return value !== null && (before === undefined || value > (columnNumber(before) ?? value));
}

function columnNumber(cell: CellValue): number | null {
  if (typeof cell !== 'number' && typeof cell !== 'string') return null;
  const text = String(cell).trim();
  return COLUMN_NUMBER.test(text) ? Number(text.replace(/\D/g, '')) : null;
}

function isNumberText(text: string): boolean {
  return /\d/.test(text) && !/[a-z]/i.test(text.replace(/^rp\.?/i, ''));
}
