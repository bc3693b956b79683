import type { ReportSheet, ReportValue } from '../../app/ports.ts';
import type { AuditEntry } from '../../app/store-port.ts';
import { REPORT_TEXT } from '../../text/reports.ts';
import { column } from '../columns.ts';
import { type ReportBasis, reportFooter, reportTitles } from '../report-basis.ts';

export interface LogInput extends ReportBasis {
  /** Audit chain, oldest first. */
  readonly entries: () => Iterable<AuditEntry>;
}

/** Sheet of the audit chain: every act, who did it on which computer, and the hash that binds it to all acts before. */
export function log(input: LogInput): ReportSheet {
  const { lang, entries } = input;
  return {
    name: REPORT_TEXT[lang].sheet.log,
    titles: reportTitles(input, 'log'),
    columns: [
      column('nomor', 'whole', 9, lang),
      column('waktu', 'text', 26, lang),
      column('tindakan', 'text', 16, lang),
      column('pelaku', 'text', 20, lang),
      column('pengguna_os', 'text', 18, lang),
      column('komputer', 'text', 18, lang),
      column('pokok', 'text', 36, lang),
      column('rincian', 'text', 64, lang),
      column('hash', 'text', 66, lang),
    ],
    *rows(): Iterable<readonly ReportValue[]> {
      for (const { id, at, act, actor, osUser, host, subject, detail, hash } of entries()) {
        const details = Object.entries(detail).map(([key, value]) => `${key} = ${value}`);
        yield [id, at, act, actor, osUser, host, subject, details.join('; '), hash];
      }
    },
    footer: reportFooter(input),
  };
}
