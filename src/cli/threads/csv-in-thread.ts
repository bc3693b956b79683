import { stat } from 'node:fs/promises';
import { DataRejectedError } from '../../app/errors.ts';
import type { OpenedFile, OpenFile, SheetRow } from '../../app/ports.ts';
import { threadStream } from './thread-stream.ts';

export interface CsvThreadOrder {
  readonly path: string;
}

/** What the thread sends: first the file that it has opened, then blocks of rows. Cells of CSV are texts or null. */
export type CsvPart = { readonly sha256: string } | { readonly rows: readonly SheetRow[] };

/** From so many bytes on a second thread saves more than its start takes. */
const WORTH_A_THREAD = 2_000_000;

/** Opens files as `open` does, and lets a thread of its own take large CSV files apart while this one uses the rows. */
export function csvInThread(open: OpenFile): OpenFile {
  return async (path) => {
    const opened = await open(path);
    if (opened.format !== 'csv' || (await stat(path)).size < WORTH_A_THREAD) return opened;
    return {
      ...opened,
      sheets: opened.sheets.map((sheet) => ({ ...sheet, rows: () => rowsOf(opened, path) })),
    };
  };
}

async function* rowsOf({ file, sha256 }: OpenedFile, path: string): AsyncGenerator<readonly SheetRow[]> {
  const thread = new URL('./csv-thread.js', import.meta.url);
  for await (const part of threadStream<CsvThreadOrder, CsvPart>(thread, { path })) {
    if ('rows' in part) yield part.rows;
    else if (part.sha256 !== sha256) {
      throw new DataRejectedError([{ code: 'file-changed', severity: 'error', where: { file } }]);
    }
  }
}
