import type { ReportSheet, ReportValue, RowEmphasis } from '../../app/ports/reports.ts';
import type { Run } from '../../app/ports/runs.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { TaxReconciliation, TaxSums } from '../../domain/coretax/tax-note.ts';
import type { OfficeSettings } from '../../domain/office/settings.ts';
import type { CoretaxReport } from '../../domain/report-kinds.ts';
import { periodInWords } from '../../text/calendar-words.ts';
import { coretaxTexts } from '../../text/coretax.ts';
import type { Lang } from '../../text/language.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { column, moneyColumn, ownColumn } from '../columns.ts';
import { officeLines } from '../report-basis.ts';
import type { CoretaxForm } from './coretax-form.ts';
import { templateSheet } from './template-sheet.ts';

/** A form as a workbook, and what stands beside it. */
export interface CoretaxSheetsInput<Row> {
  readonly report: CoretaxReport;
  readonly period: Period;
  readonly form: CoretaxForm<Row>;
  readonly tin: string;
  rows(): Iterable<Row>;
  readonly reconciliation: TaxReconciliation;
  /** Runs of the month. */
  readonly runs: readonly Pick<Run, 'period' | 'kind' | 'seal'>[];
  readonly office: OfficeSettings;
  readonly chainHead: string;
  readonly lang: Lang;
}

/** The Excel template, how its sums stand to the runs, and what is to be known of single employees. */
export function coretaxSheets<Row>(input: CoretaxSheetsInput<Row>): readonly ReportSheet[] {
  const { form, tin, rows } = input;
  return [templateSheet(form, tin, rows), reconciliationSheet(input), notesSheet(input)];
}

interface SumRow extends TaxSums {
  readonly label: string;
  readonly emphasis: RowEmphasis | null;
}

function reconciliationSheet<Row>(input: CoretaxSheetsInput<Row>): ReportSheet {
  const { inFile, leftOut, apart } = input.reconciliation;
  const { lang } = input;
  const { heading, sheet, sums } = coretaxTexts[lang];
  const rows: readonly SumRow[] = [
    { label: sums.inFile, ...inFile, emphasis: null },
    { label: sums.leftOut, ...leftOut, emphasis: null },
    { label: sums.all, ...together(inFile, leftOut), emphasis: 'total' },
    { label: sums.apart, ...apart, coretaxTax: 0, emphasis: null },
  ];
  return {
    name: sheet.reconciliation,
    ...frame(input),
    columns: [
      ownColumn('uraian', heading.item, 'text', 36),
      ownColumn('pegawai', heading.people, 'whole'),
      moneyColumn('bruto', heading.gross, false),
      moneyColumn('pph21', heading.tax, false),
      moneyColumn('pph21_coretax', heading.coretaxTax, false),
      moneyColumn('selisih', heading.difference, false),
    ],
    *rows(): Generator<readonly ReportValue[]> {
      for (const { label, people, gross, tax, coretaxTax } of rows)
        yield [
          label,
          people,
          gross,
          tax,
          label === sums.inFile ? coretaxTax : null,
          label === sums.inFile ? tax - coretaxTax : null,
        ];
    },
    emphasis: ([label]) => rows.find((row) => row.label === label)?.emphasis ?? null,
  };
}

function together(a: TaxSums, b: TaxSums): TaxSums {
  return {
    people: a.people + b.people,
    gross: a.gross + b.gross,
    tax: a.tax + b.tax,
    coretaxTax: a.coretaxTax + b.coretaxTax,
  };
}

function notesSheet<Row>(input: CoretaxSheetsInput<Row>): ReportSheet {
  const { notes } = input.reconciliation;
  const { lang } = input;
  const { heading, sheet, note } = coretaxTexts[lang];
  return {
    name: sheet.notes,
    ...frame(input),
    columns: [
      column('nip', 'text', 20, lang),
      ownColumn('catatan', heading.note, 'text', 60),
      moneyColumn('bruto', heading.gross, false),
      moneyColumn('pph21', heading.tax, false),
      moneyColumn('pph21_coretax', heading.coretaxTax, false),
      moneyColumn('selisih', heading.difference, false),
    ],
    keyColumns: 1,
    *rows(): Generator<readonly ReportValue[]> {
      for (const { nip, code, gross, tax, coretaxTax } of notes)
        yield [nip, note[code], gross, tax, coretaxTax, coretaxTax === null ? null : tax - coretaxTax];
    },
  };
}

/** What stands above and below a table beside the form: office, form and month; seals of the runs and the chain head. */
function frame<Row>({
  report,
  period,
  runs,
  office,
  chainHead,
  lang,
}: CoretaxSheetsInput<Row>): Pick<ReportSheet, 'titles' | 'footer'> {
  const text = REPORT_TEXT[lang];
  const seals = runs.map(
    ({ period, kind, seal }) =>
      `${text.period(periodInWords(period, lang), text.runKind[kind])} · ${text.seal(seal)}`,
  );
  return {
    titles: [...officeLines(office), coretaxTexts[lang].title(report), periodInWords(period, lang)],
    footer: [...seals, text.chainHead(chainHead)],
  };
}
