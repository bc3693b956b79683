import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './oracle/index.ts';

/** A sheet as an office would send it: one kind, a header, rows of the same width. */
export interface Sheet {
  readonly kind: string;
  /** File name without ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A sheet of plain objects: cells by column name, a missing key is an empty cell. */
export function sheetOf(
  kind: string,
  name: string,
  columns: readonly string[],
  rows: readonly object[],
): Sheet {
  return {
    kind,
    name,
    columns,
    rows: rows.map((row) => {
      const cells = new Map<string, Cell>(Object.entries(row));
      return columns.map((column) => cells.get(column) ?? '');
    }),
  };
}

function csvCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes each sheet with rows as `<name>.csv` into the folder (made if need be); gives the paths in sheet order. */
export function writeSheets(dir: string, generated: { readonly sheets: readonly Sheet[] }): string[] {
  mkdirSync(dir, { recursive: true });
  return generated.sheets
    .filter((sheet) => sheet.rows.length > 0)
    .map((sheet) => {
      const path = join(dir, `${sheet.name}.csv`);
      const lines = [sheet.columns, ...sheet.rows].map((cells) => cells.map(csvCell).join(','));
      writeFileSync(path, `${lines.join('\n')}\n`);
      return path;
    });
}
