import type { ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { SlipRow } from '../app/ports/runs.ts';
import { assertWhole } from '../domain/money/exact.ts';
import { TOTALS } from '../domain/pay/slip-lines.ts';
import { LINE_LABELS } from '../text/figure-labels.ts';
import { REPORT_TEXT, type ReportText } from '../text/reports/index.ts';
import { column, moneyColumn } from './columns.ts';
import type { SlipsReportInput } from './payroll-report.ts';
import {
  reportFooter,
  reportHead,
  separationCell,
  separationColumn,
  signatureBlocks,
} from './report-basis.ts';
import { compareGolongan, compareText, type SummaryRowKind } from './summary-order.ts';

/**
 * The report `summary`: people and money per unit and golongan, a sum per unit and a grand total; one pass over the
 * slips. Sums of whole rupiah, nothing is rounded. The column `jenis_baris` tells programs which rows are sums; people
 * see it in the look of the row.
 */
export function summaryReport(input: SlipsReportInput): ReportSheet {
  const { lang, slips, unit, signatories } = input;
  const text = REPORT_TEXT[lang];
  const separation = separationCell(input);
  return {
    name: text.sheet.summary,
    ...reportHead(input, 'summary', unit),
    columns: [
      { ...column('jenis_baris', 'text', 10, lang), csvOnly: true },
      column('unit', 'text', 35, lang),
      column('golongan', 'text', 10, lang),
      column('pegawai', 'whole', 9, lang),
      ...TOTALS.map((total) => moneyColumn(total, LINE_LABELS[lang][total], false)),
      column('ditahan', 'whole', 11, lang),
      ...separationColumn(input),
    ],
    *rows() {
      for (const { kind, name, golongan, group } of summaryRows(slips(), unit, text)) {
        const label = kind === 'subtotal' ? `${text.subtotal}: ${name}` : name;
        yield [kind, label, golongan, ...group.cells(), ...separation];
      }
    },
    emphasis: ([kind]) => (kind === 'subtotal' || kind === 'total' ? kind : null),
    footer: reportFooter(input),
    ...(signatories === undefined ? {} : { signatures: signatureBlocks(signatories) }),
  };
}

/**
 * The sheet beside it in a workbook: one row per unit, largest amounts set off by bars, so that units are seen side by side
 * and the table can be sorted.
 */
export function unitSummary(input: SlipsReportInput): ReportSheet {
  const { lang, slips } = input;
  const text = REPORT_TEXT[lang];
  const whole = (name: 'pegawai' | 'ditahan') => ({ ...column(name, 'whole', 11, lang), total: true });
  return {
    name: text.sheet.unitSummary,
    ...reportHead(input, 'unitSummary'),
    columns: [
      column('unit', 'text', 40, lang),
      whole('pegawai'),
      ...TOTALS.map((total) => ({
        ...moneyColumn(total, LINE_LABELS[lang][total], true),
        ...(total === 'DITERIMA' && { width: BAR_WIDTH, bars: true }),
      })),
      whole('ditahan'),
    ],
    keyColumns: 1,
    totalLabel: text.grandTotal,
    *rows() {
      for (const { kind, name, group } of summaryRows(slips(), undefined, text))
        if (kind === 'subtotal') yield [name, ...group.cells()];
    },
    footer: reportFooter(input),
  };
}

/** Width of a column whose bars are compared. */
const BAR_WIDTH = 26;

/** People and sums of a group; `sums` in the order of TOTALS, whole rupiah. */
class Group {
  people = 0;
  held = 0;
  readonly sums: number[] = TOTALS.map(() => 0);

  add(slip: SlipRow): void {
    this.people++;
    if (slip.status === 'held') this.held++;
    for (let i = 0; i < TOTALS.length; i++) {
      this.sums[i] = (this.sums[i] as number) + slip.totals[TOTALS[i] as (typeof TOTALS)[number]];
    }
  }

  merge(other: Group): void {
    this.people += other.people;
    this.held += other.held;
    other.sums.forEach((sum, i) => {
      this.sums[i] = (this.sums[i] as number) + sum;
    });
  }

  cells(): readonly ReportValue[] {
    return [this.people, ...this.sums.map((sum, i) => assertWhole(sum, TOTALS[i] as string)), this.held];
  }
}

/** A group, or a sum of groups: its unit's name, or what a sum of all is called. */
interface SummaryRow {
  readonly kind: SummaryRowKind;
  readonly name: string;
  readonly golongan: string | null;
  readonly group: Group;
}

function* summaryRows(
  slips: Iterable<SlipRow>,
  only: string | undefined,
  text: ReportText,
): Iterable<SummaryRow> {
  const units = new Map<string, Map<string, Group>>();
  for (const slip of slips) {
    if (only !== undefined && slip.unit !== only) continue;
    groupOf(units, slip.unit ?? '', slip.golongan ?? '').add(slip);
  }
  const grandTotal = new Group();
  for (const [unit, byGolongan] of [...units].sort(([a], [b]) => compareText(a, b))) {
    const name = unit === '' ? text.withoutUnit : unit;
    const subtotal = new Group();
    for (const [golongan, group] of [...byGolongan].sort(([a], [b]) => compareGolongan(a, b))) {
      yield { kind: 'detail', name, golongan: golongan === '' ? text.withoutGolongan : golongan, group };
      subtotal.merge(group);
    }
    yield { kind: 'subtotal', name, golongan: null, group: subtotal };
    grandTotal.merge(subtotal);
  }
  yield { kind: 'total', name: text.grandTotal, golongan: null, group: grandTotal };
}

function groupOf(units: Map<string, Map<string, Group>>, unit: string, golongan: string): Group {
  let byGolongan = units.get(unit);
  if (!byGolongan) {
    byGolongan = new Map();
    units.set(unit, byGolongan);
  }
  let group = byGolongan.get(golongan);
  if (!group) {
    group = new Group();
    byGolongan.set(golongan, group);
  }
  return group;
}
