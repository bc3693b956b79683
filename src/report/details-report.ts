import type { ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { SlipDetails, SlipRow } from '../app/ports/runs.ts';
import type { Period } from '../domain/calendar/period.ts';
import { monthlyArrears, netByMonth } from '../domain/pay/arrears.ts';
import { SHORTFALL } from '../domain/pay/take-home.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import { column, moneyColumn } from './columns.ts';
import { deductionText } from './deduction-text.ts';
import { type Labels, makeLabels } from './labels.ts';
import type { SlipsReportInput } from './payroll-report.ts';
import { reportFooter, reportHead } from './report-basis.ts';

/**
 * What a row of the report is about, as the column `jenis_rincian` names it for programs and people alike: arrears of one
 * line, their net per month, an addition, a deduction, what is carried, TPP that waits for evidence.
 */
type DetailKind = 'rapel' | 'rapel-neto' | 'tambahan' | 'potongan' | 'sisa' | 'ditahan';

/** One row beside the columns that say whom it is about. */
interface Detail {
  readonly about: DetailKind;
  readonly code: string;
  readonly text: string;
  /** Month from which it comes. */
  readonly origin: Period;
  /** Run for which arrears are paid. */
  readonly runKind?: string;
  /** What a deduction asks for, whole rupiah. */
  readonly asked?: number;
  /** Paid, taken, or still to be taken; whole rupiah, negative for arrears that come back. */
  readonly amount?: number;
  readonly finalTax?: number;
}

/**
 * The report `details`: everything behind TAMBAHAN, POTONGAN_LAIN and the RAPEL columns of the payroll, with its origin;
 * one row per item, in NIP order. Whole rupiah as stored with the slips; of every deduction what was taken and what is
 * carried adds up to what was asked.
 */
export function detailsReport(input: SlipsReportInput): ReportSheet {
  const { lang, slips, unit, policy, run } = input;
  const text = REPORT_TEXT[lang];
  return {
    name: text.sheet.details,
    ...reportHead(input, 'details', unit),
    columns: [
      column('nip', 'text', 20, lang),
      column('nama', 'text', 24, lang),
      column('unit', 'text', 24, lang),
      column('jenis_rincian', 'text', 12, lang),
      column('kode', 'text', 24, lang),
      column('uraian', 'text', 38, lang),
      column('asal', 'text', 9, lang),
      column('jenis_perhitungan', 'text', 12, lang),
      moneyColumn('diminta', text.asked, false),
      moneyColumn('jumlah', text.amount, false),
      moneyColumn('pajak_final', text.finalTax, false),
    ],
    keyColumns: 2,
    *rows(): Iterable<readonly ReportValue[]> {
      const labels = makeLabels(policy, lang);
      for (const slip of slips()) {
        if (unit !== undefined && slip.unit !== unit) continue;
        const held = heldDetails(slip, run.period, (code) =>
          text.missingEvidence(labels.component(code), run.kind !== 'regular'),
        );
        const details = slip.details === null ? [] : detailsOf(slip.details, run.period, labels);
        for (const each of [...details, ...held]) yield detailRow(slip, each);
      }
    },
    footer: [text.detailsLegend, ...reportFooter(input)],
  };
}

function detailsOf(
  { arrears, additions, deductions, carried }: SlipDetails,
  period: Period,
  labels: Labels,
): readonly Detail[] {
  return [
    ...arrears.flatMap(({ period: origin, kind: runKind, lines }) =>
      Object.entries(lines).map(([code, amount]): Detail => {
        return { about: 'rapel', code, text: labels.code(code), origin, runKind, amount };
      }),
    ),
    ...netByMonth(arrears).map(({ period: origin, net }): Detail => {
      const code = monthlyArrears(origin);
      return { about: 'rapel-neto', code, text: labels.code(code), origin, amount: net };
    }),
    ...additions.map(({ kode, uraian, jumlah, pajakFinal }): Detail => {
      const text = kode === SHORTFALL ? labels.code(kode) : uraian;
      return { about: 'tambahan', code: kode, text, origin: period, amount: jumlah, finalTax: pajakFinal };
    }),
    ...deductions.map((due): Detail => {
      const { kode, asal, jumlah, diambil } = due;
      const text = deductionText(due, labels);
      return { about: 'potongan', code: kode, text, origin: asal, asked: jumlah, amount: diambil };
    }),
    ...carried.map((due): Detail => {
      const { kode, asal, jumlah } = due;
      return { about: 'sisa', code: kode, text: deductionText(due, labels), origin: asal, amount: jumlah };
    }),
  ];
}

function heldDetails(
  { missing }: SlipRow,
  origin: Period,
  sentence: (component: string) => string,
): readonly Detail[] {
  if (missing === '') return [];
  return missing.split(',').map((code) => ({ about: 'ditahan', code, text: sentence(code), origin }));
}

function detailRow({ nip, nama, unit }: SlipRow, detail: Detail): readonly ReportValue[] {
  const { about, code, text, origin, runKind, asked, amount, finalTax } = detail;
  return [
    ...[nip, nama, unit, about, code, text, origin],
    ...[runKind ?? null, asked ?? null, amount ?? null, finalTax ?? null],
  ];
}
