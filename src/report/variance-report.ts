import type { ReportSheet } from '../app/ports/reports.ts';
import type { Run } from '../app/ports/runs.ts';
import { CAUSES, type Variance } from '../domain/pay/variance.ts';
import { periodInWords } from '../text/calendar-words.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import { varianceTexts } from '../text/variance.ts';
import { column, moneyColumn } from './columns.ts';
import {
  type ReportBasis,
  reportFooter,
  reportHead,
  separationCell,
  separationColumn,
} from './report-basis.ts';

/** The difference of one employee, as the report shows it. */
export interface VarianceRow {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
  readonly before: number;
  readonly after: number;
  readonly causes: Variance;
}

export interface VarianceReportInput extends ReportBasis {
  /** The run compared with. */
  readonly before: Run;
  /** Employees whose take-home differs, in NIP order; asked for again each time the rows are. */
  readonly employees: () => Iterable<VarianceRow>;
  /** Only this work unit. */
  readonly unit?: string;
}

/**
 * The report `variance`: one row per employee whose take-home differs, one column per cause; whole rupiah, the causes of
 * a row add up to its difference.
 */
export function varianceReport(input: VarianceReportInput): ReportSheet {
  const { before, employees, lang, unit } = input;
  const text = REPORT_TEXT[lang];
  const words = varianceTexts[lang];
  const separation = separationCell(input);
  const head = reportHead(input, 'variance', unit);
  const everybody =
    unit === undefined ? { before: before.totals.DITERIMA, after: input.run.totals.DITERIMA } : null;
  const compared = text.comparedWith(periodInWords(before.period, lang), text.runStatus[before.status]);
  return {
    name: text.sheet.variance,
    ...head,
    titles: [...head.titles, compared, words.onlyChanged(everybody)],
    columns: [
      column('nip', 'text', 20, lang),
      column('nama', 'text', 28, lang),
      column('unit', 'text', 30, lang),
      moneyColumn('SEBELUM', words.before, true),
      moneyColumn('SESUDAH', words.after, true),
      moneyColumn('SELISIH', words.difference, true),
      ...CAUSES.map((cause) => moneyColumn(cause.toUpperCase(), words.causes[cause], true)),
      ...separationColumn(input),
    ],
    keyColumns: 2,
    totalLabel: text.grandTotal,
    *rows() {
      for (const { nip, nama, unit: of, before: was, after: is, causes } of employees()) {
        if (unit !== undefined && of !== unit) continue;
        yield [nip, nama, of, was, is, is - was, ...CAUSES.map((cause) => causes[cause] ?? 0), ...separation];
      }
    },
    footer: [text.sealBefore(before.seal), ...reportFooter(input)],
  };
}
