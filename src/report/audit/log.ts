import type { AuditEntry } from '../../app/ports/audit-chain.ts';
import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { column } from '../columns.ts';
import { type ReportBasis, reportFooter, reportHead } from '../report-basis.ts';

export interface LogInput extends ReportBasis {
  /** Audit chain, oldest first. */
  readonly entries: () => Iterable<AuditEntry>;
}

/** Sheet of the audit chain: every act, who did it on which computer, and the hash that binds it to all acts before. */
export function log(input: LogInput): ReportSheet {
  const { lang, entries } = input;
  return {
    name: REPORT_TEXT[lang].sheet.log,
    ...reportHead(input, 'log'),
    columns: [
      column('nomor', 'whole', 8, lang),
      column('waktu', 'text', 26, lang),
      column('tindakan', 'text', 14, lang),
      column('pelaku', 'text', 16, lang),
      column('pengguna_os', 'text', 14, lang),
      column('komputer', 'text', 14, lang),
      column('pokok', 'text', 24, lang),
      column('rincian', 'text', 50, lang),
      column('hash', 'text', 34, lang),
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
