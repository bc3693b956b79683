import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { WrittenFile } from '../../app/ports/reports.ts';
import type { SlipFile, SlipLock } from '../../app/ports/slips.ts';
import { type PreparedFile, prepareFile, writeNewFile } from '../atomic-file.ts';
import { Paper } from './paper.ts';
import { drawSlip } from './slip-page.ts';

/** List of the files of a folder of slips with their SHA-256, as `sha256sum --check` reads it. */
export const SLIP_SUMS = 'SHA256SUMS';

/** One file of slips that lacks its name yet; its result is the number of slips. */
export function prepareSlipFile(path: string, file: SlipFile, lock: SlipLock): Promise<PreparedFile<number>> {
  return prepareFile(path, (sink) => printSlips(sink, file, lock));
}

/**
 * Writes files of slips into a folder that nobody sees yet, and the list of their hashes.
 * @returns that list as a file; its rows are the slips of all files
 */
export async function writeSlips(
  folder: string,
  files: Iterable<SlipFile>,
  lock: SlipLock,
): Promise<{ readonly list: WrittenFile; readonly files: number }> {
  let slips = 0;
  let count = 0;
  const list = await writeNewFile(join(folder, SLIP_SUMS), async (sink) => {
    for (const file of files) {
      const { result, sha256 } = await writeNewFile(join(folder, file.name), (target) =>
        printSlips(target, file, lock),
      );
      slips += result;
      count++;
      sink.write(`${sha256}  ${file.name}\n`);
    }
  });
  return { list: { path: SLIP_SUMS, rows: slips, sha256: list.sha256 }, files: count };
}

/** Prints slips to an open stream, each from the top of a page; gives their number. */
async function printSlips(
  sink: Writable,
  { about, slips }: SlipFile,
  { password }: SlipLock,
): Promise<number> {
  const paper = await Paper.begin(sink, about, password);
  let count = 0;
  for (const slip of slips()) {
    await drawSlip(paper, slip);
    count++;
  }
  await paper.end();
  return count;
}
