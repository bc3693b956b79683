import type { CellValue, SheetRow } from '../../app/ports/sheets.ts';
import { DateCell, ErrorCell, FormulaCell } from '../../app/ports/sheets.ts';
import type { Column, SheetColumns } from '../column.ts';
import { cleanText } from '../fold.ts';

/** Reads a cell of one column: its value, or null when it is empty or an error was reported. */
export type ReadCell<T> = (cell: CellValue, column: Column) => T | null;

/** Reads one column of a row. */
export type ReadColumn<T> = (row: SheetRow) => T | null;

/** How people and other systems write an empty cell. */
const EMPTY: ReadonlySet<string> = new Set(['', '-', '–', '—', 'null', 'NULL', 'Null']);
const LONGEST_EMPTY = Math.max(...[...EMPTY].map((text) => text.length));
/** The error values of spreadsheets as CSV files hold them. */
const ERROR_TEXT = /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!)|Err:\d{3})$/;
/** A formula that only makes text of a number: `="0012345"`. */
const TEXT_FORMULA = /^="([^"]*)"$/;

/**
 * What stands in the cell: cleaned text, a number, yes/no or a date; null when the cell is empty.
 * An error value, or a formula saved without its value, is reported and gives null.
 */
export function cellContent(cell: CellValue, column: Column): string | number | boolean | DateCell | null {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    const text = cleanText(cell);
    if (isEmptyText(text)) return null;
    const start = text.charCodeAt(0);
    if (start === 0x3d) return TEXT_FORMULA.exec(text)?.[1] ?? text;
    return (start === 0x23 || start === 0x45) && ERROR_TEXT.test(text)
      ? column.error('cell-error', cell)
      : text;
  }
  if (cell instanceof ErrorCell) return column.error('cell-error', cell);
  if (cell instanceof FormulaCell) return column.error('cell-formula', cell);
  return cell;
}

/** Whether nothing stands in the cell. */
export function isEmptyCell(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && isEmptyText(cleanText(cell)));
}

/** A longer text is not looked up: for that all of its letters would be mixed into a number. */
function isEmptyText(text: string): boolean {
  return text.length <= LONGEST_EMPTY && EMPTY.has(text);
}

/** Reports a cell that holds a date, or yes/no, where the column takes something else. */
export function wrongType(cell: boolean | DateCell, column: Column): null {
  return column.error('cell-wrong-type', cell, { type: cell instanceof DateCell ? 'date' : 'boolean' });
}

/** Free text; a number is taken as it would be typed. */
export const readText: ReadCell<string> = (cell, column) => {
  const content = cellContent(cell, column);
  if (content === null || typeof content === 'string') return content;
  return typeof content === 'number' ? String(content) : wrongType(content, column);
};

/** The same reading, for a cell that must not be empty. */
export function required<T>(read: ReadCell<T>): ReadCell<T> {
  return (cell, column) => {
    const before = column.log.errors;
    const value = read(cell, column);
    if (value === null && column.log.errors === before) column.error('value-missing', cell);
    return value;
  };
}

/** Longest list of spellings kept per column. A column with more distinct texts gains nothing from it. */
const MEMORY = 4096;

/** Texts of a column that are found by a few of their letters; a power of two. */
const AT_HAND = 64;

/** A text and what it says. */
interface Remembered<T> {
  readonly text: string;
  readonly value: T;
}

/** The same reading for columns in which few texts repeat in many rows: each text is worked out once. */
export function remembered<T>(read: ReadCell<T>): ReadCell<T> {
  const known = new Map<string, Remembered<T>>();
  // Comparing two texts is cheaper than looking one up, for which all of its letters are mixed into a number.
  const atHand = new Array<Remembered<T> | null>(AT_HAND).fill(null);
  return (cell, column) => {
    if (typeof cell !== 'string' || cell === '') return read(cell, column);
    const place = placeAtHand(cell);
    const near = atHand[place] ?? null;
    if (near !== null && near.text === cell) return near.value;
    const seen = known.get(cell);
    if (seen !== undefined) {
      atHand[place] = seen;
      return seen.value;
    }
    if (known.size >= MEMORY) return read(cell, column);
    const text = ownText(cell);
    const value = read(text, column);
    if (value !== null) known.set(text, { text, value });
    return value;
  };
}

/** A text that is not empty: by its length and its first, middle and last letter. */
function placeAtHand(text: string): number {
  const last = text.length - 1;
  const sum =
    text.length + 3 * text.charCodeAt(0) + 7 * text.charCodeAt(last >> 1) + 13 * text.charCodeAt(last);
  return sum & (AT_HAND - 1);
}

/** The same text on its own: cells are parts of large pieces of their file, which would stay in memory with them. */
function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Reads one column of every row; a column that the sheet lacks is always null. */
export function columnReader<T>(columns: SheetColumns, field: string, read: ReadCell<T>): ReadColumn<T> {
  const column = columns.get(field);
  if (column === undefined) return () => null;
  return (row) => read(row.cells[column.index] ?? null, column);
}
