import type { ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { Problem } from '../domain/problem.ts';
import { sortByPlace } from '../domain/problem-order.ts';
import { cliTexts } from '../text/cli/index.ts';
import type { Lang } from '../text/language.ts';
import { problemText } from '../text/problems/index.ts';
import { column } from './columns.ts';

/** Every problem of an import, one row each, in the order of the files: where it is, what is wrong, what to do. */
export function problemList(problems: readonly Problem[], lang: Lang): ReportSheet {
  const text = cliTexts[lang];
  return {
    name: text.problemList,
    titles: [text.problemList],
    columns: [
      column('berkas', 'text', 20, lang),
      column('lembar', 'text', 12, lang),
      column('baris', 'whole', 7, lang),
      column('kolom', 'text', 7, lang),
      column('judul_kolom', 'text', 15, lang),
      column('nip', 'text', 20, lang),
      column('tingkat', 'text', 11, lang),
      column('masalah', 'text', 22, lang),
      column('uraian', 'text', 38, lang),
      column('ditemukan', 'text', 21, lang),
      column('seharusnya', 'text', 30, lang),
      column('tindakan_perbaikan', 'text', 40, lang),
    ],
    *rows(): Iterable<readonly ReportValue[]> {
      for (const { code, severity, where, found, data = {} } of sortByPlace(problems)) {
        const { title, expected, remedy } = problemText(code, lang);
        yield [
          where.file ?? null,
          where.sheet ?? null,
          where.row ?? null,
          where.column ?? null,
          where.header ?? null,
          where.nip ?? null,
          text[severity],
          code,
          title(data),
          found ?? null,
          expected(data),
          remedy(data),
        ];
      }
    },
  };
}

/** What stands in the comment of a faulty cell. */
export function problemNote({ code, data = {} }: Problem, lang: Lang): string {
  const { title, expected, remedy } = problemText(code, lang);
  const text = cliTexts[lang];
  return [title(data), `${text.expected}: ${expected(data)}`, `${text.hint}: ${remedy(data)}`].join('\n');
}
