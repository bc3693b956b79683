import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { PreparedReport, WriteReport } from '../app/ports/reports.ts';
import { readingError, systemCode } from '../files/index.ts';
import { type PreparedFile, prepareFile } from './atomic-file.ts';
import { prepareCsv, writeCsv } from './csv/write-csv.ts';
import { fillFolder, prepareFolder, removeFolder } from './write-folder.ts';

/** Writes reports to files. The libraries of workbooks, PDF and charts load only when one is written. */
export const writeReport: WriteReport = {
  csv: writeCsv,
  async xlsx(path, sheets) {
    const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
    return writeXlsx(path, sheets);
  },
  removeFolder,
  hash: hashOfFile,
  async lettersLacking() {
    const { lettersLacking } = await import('./pdf/letters.ts');
    return lettersLacking();
  },
  prepare: {
    csv: async (path, sheet) => prepared(path, await prepareCsv(path, sheet)),
    folder: prepareFolder,
    async xlsx(path, sheets) {
      const { prepareXlsx } = await import('./xlsx/write-xlsx.ts');
      return prepared(path, await prepareXlsx(path, sheets));
    },
    async pdf(path, list) {
      const { preparePdf } = await import('./pdf/write-pdf.ts');
      return prepared(path, await preparePdf(path, list));
    },
    async html(path, page) {
      const { prepareHtml } = await import('./html/write-html.ts');
      return prepared(path, await prepareHtml(path, page));
    },
    async slipFile(path, file, lock) {
      const { prepareSlipFile } = await import('./pdf/write-slips.ts');
      return prepared(path, await prepareSlipFile(path, file, lock));
    },
    async slips(folder, files, lock, isSlip) {
      const { SLIP_SUMS, writeSlips } = await import('./pdf/write-slips.ts');
      const { prepared, filled } = await fillFolder(
        folder,
        (name) => name === SLIP_SUMS || isSlip(name),
        async (temporary) => {
          const { list, files: count } = await writeSlips(temporary, files, lock);
          return { files: [list], count };
        },
      );
      return { prepared, files: filled.count };
    },
    async bytes(path, rows, pieces) {
      const file = await prepareFile(path, async (sink) => {
        for (const piece of pieces) if (!sink.write(piece)) await once(sink, 'drain');
        return rows;
      });
      return prepared(path, file);
    },
  },
};

function prepared(path: string, file: PreparedFile<number>): PreparedReport {
  const { result: rows, sha256, publish, discard } = file;
  return { files: [{ path, rows, sha256 }], publish, discard };
}

async function hashOfFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path)) hash.update(piece);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw readingError(error, path);
  }
  return hash.digest('hex');
}
