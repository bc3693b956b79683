import type { Writable } from 'node:stream';
import type { SheetSource } from '../../app/ports/sheets.ts';
import { MAX_ROWS } from '../rejected-file.ts';
import { cellContent } from '../xlsx/sheet-styles.ts';
import { openWorkbookStream } from '../xlsx/workbook-stream.ts';

/** Rows by which the widths of the columns are chosen. */
const MEASURED_ROWS = 200;
const NARROWEST = 8;
const WIDEST = 45;
const TEXT = { numFmt: '@' } as const;

/** Name of the one sheet of a workbook made from CSV. */
export const CSV_SHEET = 'CSV';

/**
 * Writes a CSV file as a workbook of text cells, each in the row that its line number says: opened in a spreadsheet, no
 * NIP loses its digits as it does when the CSV itself is opened.
 */
export async function writeCsvAsWorkbook(source: SheetSource, sink: Writable): Promise<void> {
  const target = await openWorkbookStream(sink);
  const rows = source.rows()[Symbol.asyncIterator]();
  let block = await rows.next();
  const sheet = target.workbook.addWorksheet(CSV_SHEET);
  const widths: number[] = [];
  for (const { cells } of (block.done ? [] : block.value).slice(0, MEASURED_ROWS)) {
    cells.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? NARROWEST, String(cell ?? '').length + 2);
    });
  }
  sheet.columns = widths.map((width) => ({ width: Math.min(width, WIDEST), style: TEXT }));
  for (; !block.done; block = await rows.next()) {
    for (const { number, cells } of block.value) {
      const row = sheet.getRow(number);
      cells.forEach((cell, index) => {
        if (cell === null) return;
        const target = row.getCell(index + 1);
        target.value = cellContent(String(cell), 'text');
        target.style = TEXT;
      });
      row.commit();
    }
    await target.drain(sheet);
  }
  sheet.commit();
  await target.workbook.commit();
}

/** Whether a sheet has as many rows as the CSV has lines. */
export async function fitsIntoSheet(source: SheetSource): Promise<boolean> {
  let last = 0;
  for await (const block of source.rows()) last = block.at(-1)?.number ?? last;
  return last <= MAX_ROWS;
}
