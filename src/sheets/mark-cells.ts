import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { DataRejectedError } from '../app/errors.ts';
import type { CellMark, MarkCells } from '../app/ports/marked-copies.ts';
import { type PreparedFile, prepareFile } from './atomic-file.ts';
import { openSheetFile } from './open-sheet-file.ts';
import { MAX_COLUMNS, MAX_ROWS } from './rejected-file.ts';
import type { MarkedCell } from './xlsx/marks/marked-cell.ts';

/** Notes of one sheet: more would make it slow to open, and the list of problems has them all. */
const MOST_MARKS = 10_000;
/** Longest note of one cell. */
const LONGEST_NOTE = 4000;

export const markCells: MarkCells = async (source, target, marks) => {
  try {
    const prepared = await markedCopy(source, target, marks);
    return prepared ?? { defect: 'too-long' };
  } catch (error) {
    if (error instanceof DataRejectedError) return { defect: 'unreadable' };
    throw error;
  }
};

async function markedCopy(
  source: string,
  target: string,
  marks: readonly CellMark[],
): Promise<PreparedFile<number> | null> {
  const opened = await openSheetFile(source);
  try {
    if (opened.format === 'xlsx') {
      const bySheet = cellsBySheet(marks, opened.sheets[0]?.name ?? '');
      return await prepareFile(target, (sink) => copyMarked(source, bySheet, sink));
    }
    const { CSV_SHEET, fitsIntoSheet, writeCsvAsWorkbook } = await import('./csv/csv-workbook.ts');
    // The text becomes a workbook first, under a temporary name; then its cells are marked like those of any other.
    const [sheet] = opened.sheets;
    if (sheet === undefined || !(await fitsIntoSheet(sheet))) return null;
    const plain = await prepareFile(target, (sink) => writeCsvAsWorkbook(sheet, sink));
    try {
      const bySheet = cellsBySheet(
        marks.map((mark) => ({ ...mark, sheet: CSV_SHEET })),
        CSV_SHEET,
      );
      return await prepareFile(target, (sink) => copyMarked(plain.temporary, bySheet, sink));
    } finally {
      await plain.discard();
    }
  } finally {
    await opened.close();
  }
}

/** Writes the marked copy of a workbook; gives how many cells are marked. */
async function copyMarked(
  path: string,
  bySheet: ReadonlyMap<string, readonly MarkedCell[]>,
  sink: Writable,
): Promise<number> {
  const { markWorkbook } = await import('./xlsx/marks/mark-workbook.ts');
  const handle = await open(path, 'r');
  try {
    await markWorkbook(handle.fd, basename(path), (sheet) => bySheet.get(sheet) ?? [], sink);
  } finally {
    await handle.close();
  }
  return [...bySheet.values()].reduce((sum, cells) => sum + cells.length, 0);
}

/** The marked cells of each sheet: several notes on one cell become one, errors first. */
function cellsBySheet(
  marks: readonly CellMark[],
  firstSheet: string,
): ReadonlyMap<string, readonly MarkedCell[]> {
  const sheets = new Map<string, Map<string, MarkedCell>>();
  const ordered = [...marks].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  for (const { sheet, row, column, severity, note } of ordered) {
    const cells = sheets.get(sheet ?? firstSheet) ?? new Map<string, MarkedCell>();
    sheets.set(sheet ?? firstSheet, cells);
    const place = { row: Math.min(row, MAX_ROWS), column: Math.min(column, MAX_COLUMNS) };
    const key = `${place.row} ${place.column}`;
    const known = cells.get(key);
    if (known === undefined && cells.size >= MOST_MARKS) continue;
    const text = known === undefined ? note : `${known.note}\n\n${note}`;
    cells.set(key, { ...place, severity: known?.severity ?? severity, note: text.slice(0, LONGEST_NOTE) });
  }
  return new Map([...sheets].map(([name, cells]) => [name, [...cells.values()]]));
}
