import type { ReportColumn, ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { PayPolicy } from '../domain/pay/policy.ts';
import {
  type EmployeeEffect,
  SIMULATED_FIGURES,
  type SimulatedFigure,
  type SimulatedFigures,
} from '../domain/simulation/employee-effect.ts';
import type { GroupEffect, SimulationSummary } from '../domain/simulation/simulation-summary.ts';
import { exactPercent } from '../text/exact-decimal.ts';
import type { Lang } from '../text/language.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import { type SimulationText, simulationTexts } from '../text/simulation.ts';
import { column, moneyColumn } from './columns.ts';
import { type Labels, makeLabels } from './labels.ts';

/** What the report of a simulation is made from. */
export interface SimulationReportInput {
  readonly first: Period;
  readonly last: Period;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The simulated policy: it names criteria of TPP. */
  readonly policy: PayPolicy;
  readonly hasRules: boolean;
  readonly employees: readonly EmployeeEffect[];
  readonly summary: SimulationSummary;
  readonly lang: Lang;
}

/** Figures that groups and employees show before and after. */
const SHOWN: readonly SimulatedFigure[] = ['TPP_BRUTO', 'PAJAK', 'DITERIMA', 'BELANJA'];

const CSV_SIDES = { before: 'SEBELUM', after: 'SESUDAH', difference: 'SELISIH' } as const;

/** What the sheets share: titles, notices and words. */
interface Frame {
  readonly head: Pick<ReportSheet, 'titles' | 'notices' | 'pageNote' | 'footer'>;
  readonly total: Pick<ReportSheet, 'totalLabel'>;
  readonly text: SimulationText;
  readonly lang: Lang;
}

/**
 * The sheets of a simulation: totals, lines, distribution of gains and losses, work units, job classes, employees, and
 * tax brackets that are reached or left. Whole rupiah; every difference is after less before.
 */
export function simulationReport(input: SimulationReportInput): readonly ReportSheet[] {
  const { summary, employees, policy } = input;
  const frame = frameOf(input);
  const { sheets, columns } = frame.text;
  return [
    totalsSheet(frame, summary),
    linesSheet(frame, summary, makeLabels(policy, input.lang)),
    spansSheet(frame, summary),
    groupSheet(frame, sheets.units, ['unit', columns.unit], summary.units),
    groupSheet(frame, sheets.classes, ['kelas_jabatan', columns.class], summary.classes),
    employeesSheet(frame, employees),
    boundsSheet(frame, employees),
  ];
}

function frameOf({ first, last, before, after, hasRules, lang }: SimulationReportInput): Frame {
  const text = simulationTexts[lang];
  return {
    head: {
      titles: [text.title(first, last), text.policies(before, after), ...(hasRules ? [text.rules] : [])],
      notices: [text.notStored],
      pageNote: text.notStored,
      footer: [text.assumption],
    },
    total: { totalLabel: REPORT_TEXT[lang].grandTotal },
    text,
    lang,
  };
}

function totalsSheet({ head, text, lang }: Frame, { before, after }: SimulationSummary): ReportSheet {
  return {
    ...head,
    name: text.sheets.totals,
    columns: [
      column('kode', 'text', 16, lang),
      textColumn('uraian', text.columns.figure, 36),
      ...amounts(lang),
    ],
    *rows() {
      for (const figure of SIMULATED_FIGURES) {
        yield [figure, text.figures[figure], ...change(before, after, figure)];
      }
    },
  };
}

function linesSheet({ head, text, lang }: Frame, { lines }: SimulationSummary, labels: Labels): ReportSheet {
  return {
    ...head,
    name: text.sheets.lines,
    columns: [column('kode', 'text', 28, lang), column('uraian', 'text', 40, lang), ...amounts(lang)],
    *rows() {
      for (const { code, before, after } of lines) {
        yield [code, labels.code(code), before, after, after - before];
      }
    },
  };
}

function spansSheet({ head, total, text }: Frame, { spans }: SimulationSummary): ReportSheet {
  return {
    ...head,
    ...total,
    name: text.sheets.spans,
    columns: [
      textColumn('rentang', text.columns.span, 28),
      wholeColumn('pegawai', text.columns.people),
      moneyColumn('selisih', text.columns.difference, true),
    ],
    *rows() {
      for (const { span, people, difference } of spans) yield [text.spans[span], people, difference];
    },
  };
}

/** @param by name and heading of the column by which employees are grouped */
function groupSheet(
  frame: Frame,
  name: string,
  by: readonly [name: string, heading: string],
  groups: readonly GroupEffect[],
): ReportSheet {
  const { text } = frame;
  return {
    ...frame.head,
    ...frame.total,
    name,
    columns: [
      textColumn(...by, 34),
      wholeColumn('pegawai', text.columns.people),
      wholeColumn('naik', text.columns.up),
      wholeColumn('turun', text.columns.down),
      ...figureColumns(text),
    ],
    *rows() {
      for (const { group, people, up, down, before, after } of groups) {
        yield [group === null ? text.none : String(group), people, up, down, ...changes(before, after)];
      }
    },
  };
}

function employeesSheet(
  { head, total, text, lang }: Frame,
  employees: readonly EmployeeEffect[],
): ReportSheet {
  return {
    ...head,
    ...total,
    name: text.sheets.employees,
    columns: [
      ...who(lang),
      column('jenis', 'text', 9, lang),
      column('golongan', 'text', 9, lang),
      column('kelas_jabatan', 'whole', 8, lang),
      ...figureColumns(text),
    ],
    keyColumns: 2,
    *rows() {
      for (const { nip, nama, unit, jenis, golongan, kelasJabatan, before, after } of employees) {
        yield [nip, nama, unit, jenis, golongan, kelasJabatan, ...changes(before, after)];
      }
    },
  };
}

/** Tax brackets that an employee reaches or leaves in a month. */
function boundsSheet({ head, text, lang }: Frame, employees: readonly EmployeeEffect[]): ReportSheet {
  const { columns, scales } = text;
  return {
    ...head,
    name: text.sheets.bounds,
    columns: [
      ...who(lang),
      textColumn('periode', columns.month, 9),
      textColumn('tarif', columns.scale, 18),
      textColumn('tarif_sebelum', columns.rateBefore, 12),
      textColumn('tarif_sesudah', columns.rateAfter, 12),
      moneyColumn('lapisan_di_atas', columns.over, false),
    ],
    keyColumns: 2,
    *rows() {
      for (const { nip, nama, unit, crossed } of employees) {
        for (const { period, before, after } of crossed) {
          const [was, is] = [before, after].map(({ bracket: { rate } }) =>
            exactPercent(rate.num, rate.den, lang),
          );
          yield [nip, nama, unit, period, scales[after.scale], was ?? null, is ?? null, after.over];
        }
      }
    },
  };
}

function who(lang: Lang): readonly ReportColumn[] {
  return [
    column('nip', 'text', 20, lang),
    column('nama', 'text', 28, lang),
    column('unit', 'text', 30, lang),
  ];
}

function figureColumns({ figures, columns }: SimulationText): readonly ReportColumn[] {
  return SHOWN.flatMap((figure) =>
    (['before', 'after', 'difference'] as const).map((side) =>
      moneyColumn(`${figure}_${CSV_SIDES[side]}`, `${figures[figure]}: ${columns[side]}`, true),
    ),
  );
}

function amounts(lang: Lang): readonly ReportColumn[] {
  const { columns } = simulationTexts[lang];
  return (['before', 'after', 'difference'] as const).map((side) =>
    moneyColumn(CSV_SIDES[side].toLowerCase(), columns[side], false),
  );
}

function textColumn(name: string, heading: string, width: number): ReportColumn {
  return { name, heading, format: 'text', width };
}

function wholeColumn(name: string, heading: string): ReportColumn {
  return { name, heading, format: 'whole', width: 9, total: true };
}

function changes(before: SimulatedFigures, after: SimulatedFigures): readonly ReportValue[] {
  return SHOWN.flatMap((figure) => change(before, after, figure));
}

function change(
  before: SimulatedFigures,
  after: SimulatedFigures,
  figure: SimulatedFigure,
): readonly number[] {
  return [before[figure], after[figure], after[figure] - before[figure]];
}
