import type { WriteReport } from '../app/ports.ts';
import { writeCsv } from './csv/write-csv.ts';
import { writeCsvFolder } from './csv/write-csv-folder.ts';

/** Writes reports to files. The workbook library loads only when a workbook is written. */
export const writeReport: WriteReport = {
  csv: writeCsv,
  csvFolder: writeCsvFolder,
  async xlsx(path, sheets) {
    const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
    return writeXlsx(path, sheets);
  },
};
