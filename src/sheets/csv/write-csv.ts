import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { EnvironmentError } from '../../app/errors.ts';
import type { PrintedReport, ReportSheet, WrittenFile } from '../../app/ports/reports.ts';
import { systemCode } from '../../files/index.ts';
import { type PreparedFile, prepareFile, writeAtomically } from '../atomic-file.ts';

/** Characters written at a time: a write for each row would cost more than its text. */
const PIECE_LENGTH = 64 * 1024;

/**
 * Writes a sheet as CSV to an open stream and leaves it open: UTF-8 without byte order mark, `,`, line feed, first
 * the canonical column names. Numbers are plain integers (scores and percentages in hundredths, quantities
 * in ten-thousandths), days `YYYY-MM-DD`.
 * @param observe told of every text that was written
 * @returns number of rows without the heading; rejects when the stream fails
 */
export async function writeCsvTo(
  stream: Writable,
  sheet: ReportSheet,
  observe: (text: string) => void = () => {},
): Promise<number> {
  // Loaded by whoever writes CSV: imports, which share the index of this folder, mostly read.
  const { csvLine } = await import('./csv-line.ts');
  const write = async (text: string): Promise<void> => {
    await writeText(stream, text);
    observe(text);
  };
  let rows = 0;
  let piece = csvLine(sheet.columns.map(({ name }) => name));
  for (const row of sheet.rows()) {
    piece += csvLine(row);
    rows++;
    if (piece.length >= PIECE_LENGTH) {
      await write(piece);
      piece = '';
    }
  }
  await write(piece);
  return rows;
}

/** Writes a sheet as a CSV file, whole or not at all. */
export async function writeCsv(path: string, sheet: ReportSheet): Promise<WrittenFile> {
  const { result, sha256 } = await writeAtomically(path, (sink) => writeCsvTo(sink, sheet));
  return { path, rows: result, sha256 };
}

/** A sheet as a complete CSV file that lacks its name; its result is the number of rows. */
export function prepareCsv(path: string, sheet: ReportSheet): Promise<PreparedFile<number>> {
  return prepareFile(path, (sink) => writeCsvTo(sink, sheet));
}

/**
 * Prints a sheet as CSV. A reader that closes its end early (`| head`) is no error; then rows and SHA-256 are those of
 * what went out.
 * @throws EnvironmentError `output-failed` when the stream takes nothing more, as on a full disk
 */
export async function printCsv(stream: Writable, sheet: ReportSheet): Promise<PrintedReport> {
  const hash = createHash('sha256');
  let lines = -1;
  const observe = (text: string): void => {
    hash.update(text);
    lines += text.split('\n').length - 1;
  };
  const printed = (isWhole: boolean, rows: number) => ({ isWhole, rows, sha256: hash.digest('hex') });
  try {
    return printed(true, await writeCsvTo(stream, sheet, observe));
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    if (code !== 'EPIPE') throw new EnvironmentError('output-failed', { code }, { cause: error });
    return printed(false, Math.max(0, lines));
  }
}

function writeText(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    // After a failed write the stream tells the same error once more, as an event that must find a listener.
    stream.once('error', reject);
    stream.write(text, (error) => {
      if (error) return;
      stream.off('error', reject);
      resolve();
    });
  });
}
