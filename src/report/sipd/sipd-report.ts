import type { ColumnFormat, ReportColumn, ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import type { Run } from '../../app/ports/runs.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import { EMPLOYEE_COLUMN, EMPLOYEE_FIELDS, type EmployeeField } from '../../domain/people/employee.ts';
import type { SipdLayout, SipdReport } from '../../domain/report-kinds.ts';
import { periodInWords } from '../../text/calendar-words.ts';
import type { Lang } from '../../text/language.ts';
import { sipdTexts } from '../../text/sipd.ts';
import { column, moneyColumn, ownColumn } from '../columns.ts';
import { makeLabels } from '../labels.ts';
import { reportFooter } from '../report-basis.ts';
import { isCarried, notCarried } from './not-carried.ts';
import { TEMPLATE_SALARY, TITLED_SALARY } from './salary-layouts.ts';
import type { SipdColumn, SipdSlip } from './sipd-slip.ts';
import { TPP_TEMPLATE } from './tpp-layout.ts';

/** What the reports for SIPD are made from. */
export interface SipdReportInput {
  readonly report: SipdReport;
  readonly run: Run;
  readonly policy: PayPolicy;
  readonly lang: Lang;
  /** Hash of the newest audit entry. */
  readonly chainHead: string;
  /** First cell of a sheet that the importer passes over. */
  readonly notImported: string;
  /** In NIP order; they can be gone through again. */
  rows(): Iterable<SipdSlip>;
}

const LAYOUTS: Readonly<Record<SipdLayout, readonly SipdColumn[]>> = {
  'sipd-gaji': TITLED_SALARY,
  'sipd-gaji-44': TEMPLATE_SALARY,
  'sipd-tpp': TPP_TEMPLATE,
};

/**
 * A run in a layout of SIPD: the layout alone on the first sheet, with nothing above or below it, and the amounts that it
 * has no column for. Or the employees as the run has seen them, for whatever SIPD does not ask.
 */
export function sipdReport({ report, ...input }: SipdReportInput): readonly ReportSheet[] {
  if (report === 'sipd-pegawai') return [employeesSheet(input)];
  return [layoutSheet(report, input), notCarriedSheet(report, input)];
}

type Input = Omit<SipdReportInput, 'report'>;

function layoutSheet(report: SipdLayout, { lang, rows }: Input): ReportSheet {
  const layout = LAYOUTS[report];
  return {
    name: sipdTexts[lang].sheet[report === 'sipd-tpp' ? 'tpp' : 'salary'],
    titles: [],
    columns: layout.map(({ heading, format, width }) => ({
      name: heading,
      heading,
      format,
      ...(width !== undefined && { width }),
    })),
    keyColumns: 2,
    *rows(): Generator<readonly ReportValue[]> {
      for (const row of rows()) if (isCarried(report, row)) yield layout.map(({ value }) => value(row));
    },
  };
}

const FIELD_FORMATS: Readonly<Partial<Record<EmployeeField, ColumnFormat>>> = {
  mkg: 'whole',
  kelasJabatan: 'whole',
  pltKelas: 'whole',
  anak: 'whole',
  tunjanganFungsional: 'rupiah',
  gajiKontrak: 'rupiah',
  mulai: 'day',
  berhenti: 'day',
};

/** Employees in the columns of the importer; imported first, they let a layout of SIPD be imported by an office that knows nobody. */
function employeesSheet({ run, lang, rows }: Input): ReportSheet {
  const own = (name: string, format: ColumnFormat): ReportColumn => ownColumn(name, name, format, 16);
  return {
    name: sipdTexts[lang].sheet.employees,
    titles: [],
    columns: [
      own('nip', 'text'),
      own('berlaku', 'text'),
      ...EMPLOYEE_FIELDS.map((field) => own(EMPLOYEE_COLUMN[field], FIELD_FORMATS[field] ?? 'text')),
    ],
    keyColumns: 1,
    *rows(): Generator<readonly ReportValue[]> {
      for (const { slip, record } of rows())
        yield [
          slip.nip,
          run.period,
          // The tax status of the year, by which the slip was taxed, may be another than that of the month.
          ...EMPLOYEE_FIELDS.map((field) => cellOf(field === 'ptkp' ? slip.ptkp : record[field])),
        ];
    },
  };
}

function cellOf(value: string | number | boolean | null): ReportValue {
  return typeof value === 'boolean' ? Number(value) : value;
}

function notCarriedSheet(
  report: SipdLayout,
  { run, policy, lang, chainHead, notImported, rows }: Input,
): ReportSheet {
  const text = sipdTexts[lang];
  return {
    name: text.sheet.notCarried,
    titles: [notImported, text.title, periodInWords(run.period, lang)],
    columns: [
      column('nip', 'text', 20, lang),
      column('nama', 'text', 28, lang),
      column('kode', 'text', 22, lang),
      column('uraian', 'text', 40, lang),
      moneyColumn('jumlah', text.amount, true),
    ],
    keyColumns: 2,
    totalLabel: text.total,
    footer: reportFooter({ run, policy, chainHead, lang }),
    *rows(): Generator<readonly ReportValue[]> {
      const labels = makeLabels(policy, lang);
      for (const row of rows())
        for (const { code, words, amount } of notCarried(report, run.kind, row))
          yield [row.slip.nip, row.slip.nama, code, words ?? labels.code(code), amount];
    },
  };
}
