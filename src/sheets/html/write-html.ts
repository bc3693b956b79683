import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { ReportPage } from '../../app/ports/pages.ts';
import type { WrittenFile } from '../../app/ports/reports.ts';
import { type PreparedFile, prepareFile, writeAtomically } from '../atomic-file.ts';
import { pageHtml } from './page-html.ts';

/**
 * Writes a page as one HTML file, whole or not at all. It needs no other file and no network; the same page gives the
 * same bytes.
 * @returns rows: those of its tables
 */
export async function writeHtml(path: string, page: ReportPage): Promise<WrittenFile> {
  const { result, sha256 } = await writeAtomically(path, (sink) => write(sink, page));
  return { path, rows: result, sha256 };
}

/** A page as a complete file that lacks its name; its result is the number of rows of its tables. */
export function prepareHtml(path: string, page: ReportPage): Promise<PreparedFile<number>> {
  return prepareFile(path, (sink) => write(sink, page));
}

async function write(sink: Writable, page: ReportPage): Promise<number> {
  for (const piece of pageHtml(page)) if (!sink.write(piece)) await once(sink, 'drain');
  return page.sections.reduce((sum, { table }) => sum + (table?.rows.length ?? 0), 0);
}
