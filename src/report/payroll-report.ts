import type { ReportColumn, ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { SlipRow } from '../app/ports/runs.ts';
import { lineCodes } from '../domain/pay/line-codes.ts';
import { TOTALS } from '../domain/pay/slip-lines.ts';
import type { Lang } from '../text/language.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import { column, moneyColumn } from './columns.ts';
import { makeLabels } from './labels.ts';
import {
  type ReportBasis,
  reportFooter,
  reportHead,
  type Signatory,
  separationCell,
  separationColumn,
  signatureBlocks,
} from './report-basis.ts';

/** A run and its slips, for the reports that list or add up slips. */
export interface SlipsReportInput extends ReportBasis {
  /** Slips of the run in NIP order; asked for again each time the rows are. */
  readonly slips: () => Iterable<SlipRow>;
  /** Only this work unit. */
  readonly unit?: string;
  readonly signatories?: readonly Signatory[];
}

export interface PayrollReportInput extends SlipsReportInput {
  /** `RAPEL_…` codes that occur on the slips; each becomes a column. */
  readonly arrears?: readonly string[];
}

/**
 * The report `payroll`: one row per slip in NIP order with identity, every line code of the policy (0 where the slip has
 * none), arrears, totals and status. Column names are a promise to other programs; amounts are whole rupiah.
 */
export function payrollReport(input: PayrollReportInput): ReportSheet {
  const { policy, lang, run, slips, unit, signatories } = input;
  const codes = [...lineCodes(policy.tpp.criteria.map(({ code }) => code)), ...(input.arrears ?? [])];
  const labels = makeLabels(policy, lang);
  const text = REPORT_TEXT[lang];
  const separation = separationCell(input);
  return {
    name: text.sheet.payroll,
    ...reportHead(input, 'payroll', unit),
    columns: [
      ...identityColumns(lang),
      ...codes.map((code) => ({ ...moneyColumn(code, labels.code(code), true), foldable: true })),
      ...TOTALS.map((total) => moneyColumn(total, labels.code(total), true)),
      column('STATUS', 'text', 9, lang),
      ...separationColumn(input),
    ],
    keyColumns: 2,
    totalLabel: text.grandTotal,
    *rows() {
      for (const slip of slips()) {
        if (unit === undefined || slip.unit === unit) yield [...payrollRow(slip, codes), ...separation];
      }
    },
    footer: [
      text.statusLegend,
      ...(unit === undefined ? [text.people(run.totals.people, run.totals.held)] : []),
      ...reportFooter(input),
    ],
    ...(signatories === undefined ? {} : { signatures: signatureBlocks(signatories) }),
  };
}

function identityColumns(lang: Lang): readonly ReportColumn[] {
  const always = [
    column('nip', 'text', 20, lang),
    column('nama', 'text', 28, lang),
    column('jenis', 'text', 10, lang),
    column('golongan', 'text', 10, lang),
  ];
  const foldable = [
    column('mkg', 'whole', 6, lang),
    column('unit', 'text', 26, lang),
    column('jabatan', 'text', 28, lang),
    column('kelas_jabatan', 'whole', 9, lang),
    column('ptkp', 'text', 7, lang),
    column('npwp', 'text', 18, lang),
    column('nik', 'text', 18, lang),
    column('bank', 'text', 14, lang),
    column('rekening', 'text', 17, lang),
  ];
  return [...always, ...foldable.map((each) => ({ ...each, foldable: true }))];
}

function payrollRow(slip: SlipRow, codes: readonly string[]): readonly ReportValue[] {
  const row: ReportValue[] = [
    slip.nip,
    slip.nama,
    slip.jenis,
    slip.golongan,
    slip.mkg,
    slip.unit,
    slip.jabatan,
    slip.kelasJabatan,
    slip.ptkp,
    slip.npwp,
    slip.nik,
    slip.bank,
    slip.rekening,
  ];
  for (const code of codes) row.push(slip.lines[code] ?? 0);
  for (const total of TOTALS) row.push(slip.totals[total]);
  row.push(slip.status);
  return row;
}
