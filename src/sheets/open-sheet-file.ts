import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { EnvironmentError } from '../app/errors.ts';
import type { OpenedFile, OpenFile, SheetRow, SheetSource } from '../app/ports/sheets.ts';
import { readingError } from '../files/index.ts';
import { csvSheet } from './csv/read-csv.ts';
import { digestFile } from './file-digest.ts';
import { recogniseKind } from './file-kind.ts';
import { rejectFile } from './rejected-file.ts';

/**
 * Opens a CSV file or an XLSX workbook, decided by its content. The bytes are read once here for the SHA-256 and
 * again, as a stream, by each `rows()`; nothing is copied to a temporary folder.
 * @throws EnvironmentError `file-missing`, `file-not-regular`, `file-unreadable`
 * @throws DataRejectedError with one problem when the file is not a sound CSV or XLSX file
 */
export const openSheetFile: OpenFile = async (path) => {
  const handle = await openHandle(path);
  try {
    return await readFrom(handle, path);
  } catch (error) {
    await handle.close();
    throw readingError(error, path);
  }
};

async function openHandle(path: string): Promise<FileHandle> {
  try {
    // A pipe would block the open for ever, so what the path is comes first.
    if (!(await stat(path)).isFile()) throw new EnvironmentError('file-not-regular', { path });
    return await open(path, 'r');
  } catch (error) {
    throw readingError(error, path);
  }
}

async function readFrom(handle: FileHandle, path: string): Promise<OpenedFile> {
  const file = basename(path);
  const opened = await handle.stat();
  const format = await recogniseKind(handle, file);
  const digest = await digestFile(handle, format === 'csv');
  const sheets =
    format === 'csv' ? [await csvSheet(handle, file, digest)] : await workbookSheets(handle.fd, file);

  async function* guarded(sheet: SheetSource): AsyncGenerator<readonly SheetRow[]> {
    try {
      yield* sheet.rows();
      const now = await handle.stat();
      if (now.size !== opened.size || now.mtimeMs !== opened.mtimeMs) rejectFile('file-changed', { file });
    } catch (error) {
      throw readingError(error, path);
    }
  }

  return {
    file,
    format,
    sha256: digest.sha256,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: () => guarded(sheet) })),
    close: () => handle.close(),
  };
}

/** Reading XML takes libraries that a CSV file does not need. */
async function workbookSheets(fd: number, file: string): Promise<readonly SheetSource[]> {
  const { xlsxSheets } = await import('./xlsx/read-xlsx.ts');
  return xlsxSheets(fd, file);
}
