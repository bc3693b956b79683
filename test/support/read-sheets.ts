import { DataRejectedError } from '../../src/app/errors.ts';
import type { CellValue, SheetRow } from '../../src/app/ports/sheets.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { openSheetFile } from '../../src/sheets/index.ts';

/** A sheet read to its end. */
export interface ReadSheet {
  readonly name: string | null;
  readonly state: 'visible' | 'hidden';
  readonly rows: readonly SheetRow[];
}

/** Reads a file with the program's own reader, every sheet to its end. */
export async function readSheets(path: string): Promise<ReadSheet[]> {
  const opened = await openSheetFile(path);
  try {
    const sheets: ReadSheet[] = [];
    for (const { name, state, rows } of opened.sheets) {
      const read: SheetRow[] = [];
      for await (const block of rows()) read.push(...block);
      sheets.push({ name, state, rows: read });
    }
    return sheets;
  } finally {
    await opened.close();
  }
}

/** Cells of the rows of the first sheet. */
export async function readCells(path: string): Promise<(readonly CellValue[])[]> {
  const [first] = await readSheets(path);
  return (first?.rows ?? []).map(({ cells }) => cells);
}

/** The problems for which the file is refused; fails when it is not. */
export async function refusalOf(path: string): Promise<readonly Problem[]> {
  try {
    await readSheets(path);
  } catch (error) {
    if (error instanceof DataRejectedError) return error.problems;
    throw error;
  }
  throw new Error('the file was read');
}
