import { once } from 'node:events';
import type { PreparedReport, WriteReport } from '../app/ports/reports.ts';
import { type PreparedFile, prepareFile } from './atomic-file.ts';
import { prepareCsv, writeCsv } from './csv/write-csv.ts';
import { prepareCsvFolder } from './csv/write-csv-folder.ts';

/** Writes reports to files. The workbook library loads only when a workbook is written. */
export const writeReport: WriteReport = {
  csv: writeCsv,
  async xlsx(path, sheets) {
    const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
    return writeXlsx(path, sheets);
  },
  prepare: {
    csv: async (path, sheet) => prepared(path, await prepareCsv(path, sheet)),
    csvFolder: prepareCsvFolder,
    async xlsx(path, sheets) {
      const { prepareXlsx } = await import('./xlsx/write-xlsx.ts');
      return prepared(path, await prepareXlsx(path, sheets));
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
