import type { ReportSheet } from '../app/ports/reports.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { OfficeSettings } from '../domain/office/settings.ts';
import type { Problem } from '../domain/problem.ts';
import { periodInWords } from '../text/calendar-words.ts';
import { checkTexts } from '../text/check.ts';
import type { Lang } from '../text/language.ts';
import { problemText } from '../text/problems/index.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import { column } from './columns.ts';
import { officeLines } from './report-basis.ts';

/** What `check` has found, as the report shows it. */
export interface CheckReportInput {
  readonly period: Period;
  readonly people: number;
  readonly findings: readonly Problem[];
  readonly concerned: ReadonlyMap<string, { readonly nama: string | null; readonly unit: string | null }>;
  readonly chainHead: string;
  readonly lang: Lang;
  readonly office?: OfficeSettings;
  /** Only employees of this work unit; findings about nobody in particular stay. */
  readonly unit?: string;
}

/** The report `check`: one row per finding with what was found and what to do, errors first. */
export function checkReport(input: CheckReportInput): ReportSheet {
  const { period, people, findings, concerned, chainHead, lang, office, unit } = input;
  const text = REPORT_TEXT[lang];
  const periodLine = text.periodOnly(periodInWords(period, lang));
  return {
    name: text.sheet.check,
    titles: [
      ...officeLines(office),
      text.title.check,
      periodLine,
      ...(unit === undefined ? [] : [text.unitOnly(unit)]),
    ],
    pageNote: periodLine,
    columns: [
      column('tingkat', 'text', 11, lang),
      column('kode', 'text', 26, lang),
      column('nip', 'text', 20, lang),
      column('nama', 'text', 26, lang),
      column('unit', 'text', 28, lang),
      column('temuan', 'text', 64, lang),
      column('tindakan_perbaikan', 'text', 56, lang),
    ],
    keyColumns: 3,
    *rows() {
      for (const { code, severity, where, data = {} } of findings) {
        const who = where.nip === undefined ? undefined : concerned.get(where.nip);
        if (unit !== undefined && who && who.unit !== unit) continue;
        const sentence = problemText(code, lang);
        yield [
          checkTexts[lang].kinds[severity],
          code,
          where.nip ?? null,
          who?.nama ?? null,
          who?.unit ?? null,
          sentence.title(data),
          sentence.remedy(data),
        ];
      }
    },
    footer: [text.serving(people), text.chainHead(chainHead)],
  };
}
