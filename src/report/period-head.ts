import type { ReportSheet } from '../app/ports/reports.ts';
import type { Period } from '../domain/calendar/period.ts';
import { periodInWords } from '../text/calendar-words.ts';
import type { Lang } from '../text/language.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';

/** What stands above and below a report that is made from the facts of a month, without a run. */
export interface PeriodHeadInput {
  readonly title: string;
  readonly period: Period;
  readonly caution: string;
  readonly chainHead: string;
  readonly lang: Lang;
  /** Only this work unit. */
  readonly unit?: string | undefined;
}

/** Titles, notices, page note and footer of every sheet of such a report. */
export function periodHead({
  title,
  period,
  caution,
  chainHead,
  lang,
  unit,
}: PeriodHeadInput): Required<Pick<ReportSheet, 'titles' | 'notices' | 'pageNote' | 'footer'>> {
  const words = REPORT_TEXT[lang];
  const periodLine = words.periodOnly(periodInWords(period, lang));
  return {
    titles: [title, periodLine, ...(unit === undefined ? [] : [words.unitOnly(unit)])],
    notices: [caution],
    pageNote: periodLine,
    footer: [words.chainHead(chainHead)],
  };
}
