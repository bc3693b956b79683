import type { Batch } from '../../app/ports/batches.ts';
import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { column } from '../columns.ts';
import { type ReportBasis, reportFooter, reportHead } from '../report-basis.ts';

export interface InputFilesInput extends ReportBasis {
  /** Every import; those recorded after the run's watermark are left out. */
  readonly batches: readonly Batch[];
}

/** Sheet of the imports that the run has seen: file, sheet, rows, SHA-256, who and when. */
export function inputFiles(input: InputFilesInput): ReportSheet {
  const { lang, batches, run } = input;
  const text = REPORT_TEXT[lang];
  return {
    name: text.sheet.inputFiles,
    ...reportHead(input, 'inputFiles'),
    columns: [
      column('batch', 'whole', 8, lang),
      column('berkas', 'text', 30, lang),
      column('lembar', 'text', 14, lang),
      column('jenis_lembar', 'text', 13, lang),
      column('periode', 'text', 9, lang),
      column('jumlah_baris', 'whole', 9, lang),
      column('tidak_diimpor', 'whole', 10, lang),
      column('menggantikan', 'text', 14, lang),
      column('sha256', 'text', 34, lang),
      column('pelaku', 'text', 16, lang),
      column('pengguna_os', 'text', 14, lang),
      column('waktu', 'text', 26, lang),
    ],
    *rows(): Iterable<readonly ReportValue[]> {
      for (const batch of batches) {
        if (batch.id > run.watermark) continue;
        yield [
          batch.id,
          batch.file,
          batch.sheet,
          batch.kind,
          batch.period,
          batch.rows,
          batch.leftOut.length,
          batch.replacesBefore !== null ? text.yes : null,
          batch.sha256,
          batch.actor,
          batch.osUser,
          batch.recordedAt,
        ];
      }
    },
    footer: reportFooter(input),
  };
}
