import type { Writable } from 'node:stream';
import type { PrintedList, WrittenFile } from '../../app/ports/reports.ts';
import { type PreparedFile, prepareFile, writeAtomically } from '../atomic-file.ts';
import { Paper } from './paper.ts';
import { drawTable } from './table-pages.ts';
import { planTables } from './table-plan.ts';

/** Writes a list as PDF, whole or not at all. */
export async function writePdf(path: string, list: PrintedList): Promise<WrittenFile> {
  const { result, sha256 } = await writeAtomically(path, (sink) => printList(sink, list));
  return { path, rows: result, sha256 };
}

/** A list as a complete PDF that lacks its name; its result is the number of rows. The same list gives the same bytes. */
export function preparePdf(path: string, list: PrintedList): Promise<PreparedFile<number>> {
  return prepareFile(path, (sink) => printList(sink, list));
}

async function printList(sink: Writable, { about, words, sheets }: PrintedList): Promise<number> {
  const paper = await Paper.begin(sink, about);
  const plans = planTables(paper, sheets, words);
  let rows = 0;
  for (const [index, sheet] of sheets.entries()) {
    const plan = plans[index];
    if (plan !== undefined) rows += await drawTable(paper, sheet, plan, words);
  }
  await paper.end();
  return rows;
}
