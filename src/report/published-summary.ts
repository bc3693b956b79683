import type { ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { SlipRow } from '../app/ports/runs.ts';
import { assertWhole } from '../domain/money/exact.ts';
import { isPublishable, mergedParts } from '../domain/publication/merge-groups.ts';
import { LINE_LABELS } from '../text/figure-labels.ts';
import { publishedTexts } from '../text/published.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import { column, moneyColumn } from './columns.ts';
import type { SlipsReportInput } from './payroll-report.ts';
import { reportHead, separationCell, separationColumn } from './report-basis.ts';
import { compareGolongan, compareText, type SummaryRowKind } from './summary-order.ts';

/**
 * Figures that are published, those together that give each other away: gross − deductions = net. Additions and other
 * deductions are left out with whatever contains them, because few people have them.
 */
const FIGURES = [
  ['BRUTO_GAJI', 'POTONGAN_GAJI', 'NETO_GAJI'],
  ['TPP_BRUTO', 'POTONGAN_TPP', 'NETO_TPP'],
] as const;

type Figure = (typeof FIGURES)[number][number];

/**
 * What else is in a net besides gross and deductions: tax on TPP that the office bears. Whoever has the three figures can
 * work it out, so it counts like a published one.
 */
function workedOut({ totals }: SlipRow, [gross, deductions, net]: (typeof FIGURES)[number]): number {
  return totals[net] - totals[gross] + totals[deductions];
}

/** People and sums of a group; `sums` in the order of its figures, `receiving` too, and then of what they tell together. */
class Sums {
  people = 0;
  readonly figures: readonly Figure[];
  readonly sums: number[];
  readonly receiving: number[];
  readonly #together: readonly (typeof FIGURES)[number][];

  constructor(figures: readonly Figure[]) {
    this.figures = figures;
    this.sums = figures.map(() => 0);
    this.#together = FIGURES.filter(([gross]) => figures.includes(gross));
    this.receiving = [...figures, ...this.#together].map(() => 0);
  }

  add(slip: SlipRow): void {
    const { totals } = slip;
    this.people++;
    this.figures.forEach((figure, i) => {
      this.sums[i] = assertWhole((this.sums[i] ?? 0) + totals[figure], figure);
      this.#count(i, totals[figure]);
    });
    this.#together.forEach((three, i) => {
      this.#count(this.figures.length + i, workedOut(slip, three));
    });
  }

  merge(other: Sums): void {
    this.people += other.people;
    this.figures.forEach((figure, i) => {
      this.sums[i] = assertWhole((this.sums[i] ?? 0) + (other.sums[i] ?? 0), figure);
    });
    other.receiving.forEach((count, i) => {
      this.receiving[i] = (this.receiving[i] ?? 0) + count;
    });
  }

  #count(i: number, amount: number): void {
    if (amount !== 0) this.receiving[i] = (this.receiving[i] ?? 0) + 1;
  }
}

/**
 * The summary for everybody's eyes: people and money per work unit and golongan without a single person behind any sum.
 * Groups that may not be published are merged within their unit, and units within the office; every sum is made of
 * whole parts of one partition, so that no addition or subtraction of the figures gives away a smaller group.
 * @returns null where not even the whole office may be published
 */
export function publishedSummary(input: SlipsReportInput): ReportSheet | null {
  const { lang, slips, run, chainHead } = input;
  const figures = publishableFigures(slips());
  if (figures.length === 0) return null;
  const text = REPORT_TEXT[lang];
  const published = publishedTexts[lang];
  const separation = separationCell(input);
  // Nobody is named, not even who has computed and approved.
  const { titles, notices, pageNote } = reportHead(
    { ...input, run: { ...run, approvedBy: null } },
    'summary',
  );
  return {
    name: text.sheet.summary,
    titles,
    notices: [...notices, published.merged],
    pageNote,
    columns: [
      { ...column('jenis_baris', 'text', 10, lang), csvOnly: true },
      column('unit', 'text', 35, lang),
      column('golongan', 'text', 18, lang),
      column('pegawai', 'whole', 9, lang),
      ...figures.map((figure) => moneyColumn(figure, LINE_LABELS[lang][figure], false)),
      ...separationColumn(input),
    ],
    *rows() {
      for (const row of publishedRows(slips(), figures, { ...published, ...text }))
        yield [...row, ...separation];
    },
    emphasis: ([kind]) => (kind === 'subtotal' || kind === 'total' ? kind : null),
    footer: [text.program(run.programVersion), text.seal(run.seal), text.chainHead(chainHead)],
  };
}

interface Words {
  readonly otherGolongan: string;
  readonly otherUnits: string;
  readonly withoutUnit: string;
  readonly withoutGolongan: string;
  readonly subtotal: string;
  readonly grandTotal: string;
}

/** Figures to which enough people of the whole office contribute. */
function publishableFigures(slips: Iterable<SlipRow>): readonly Figure[] {
  const office = FIGURES.map((figures) => new Sums(figures));
  for (const slip of slips) for (const sums of office) sums.add(slip);
  return office.filter(isPublishable).flatMap(({ figures }) => figures);
}

function* publishedRows(
  slips: Iterable<SlipRow>,
  figures: readonly Figure[],
  words: Words,
): Generator<readonly ReportValue[]> {
  const units = [...unitsOf(slips, figures)].sort(([a], [b]) => compareText(a, b));
  const sums = units.map(([, groups]) => sumOf(groups.values(), figures));
  for (const part of mergedParts(sums) ?? []) {
    const [unit] = part.length > 1 ? [] : part.flatMap((index) => [units[index]]);
    if (unit === undefined) {
      const merged = part.flatMap((index) => sums[index] ?? []);
      yield row('detail', words.otherUnits, null, sumOf(merged, figures));
    } else yield* unitRows(unit[0] === '' ? words.withoutUnit : unit[0], unit[1], figures, words);
  }
  yield row('total', words.grandTotal, null, sumOf(sums, figures));
}

function* unitRows(
  name: string,
  groups: ReadonlyMap<string, Sums>,
  figures: readonly Figure[],
  words: Words,
): Generator<readonly ReportValue[]> {
  const sorted = [...groups].sort(([a], [b]) => compareGolongan(a, b));
  const sums = sorted.map(([, each]) => each);
  for (const part of mergedParts(sums) ?? []) {
    const [own] = part.flatMap((index) => sorted[index]?.[0] ?? []);
    const label = part.length > 1 ? words.otherGolongan : own || words.withoutGolongan;
    yield row(
      'detail',
      name,
      label,
      sumOf(
        part.flatMap((index) => sums[index] ?? []),
        figures,
      ),
    );
  }
  yield row('subtotal', `${words.subtotal}: ${name}`, null, sumOf(sums, figures));
}

function unitsOf(slips: Iterable<SlipRow>, figures: readonly Figure[]): Map<string, Map<string, Sums>> {
  const units = new Map<string, Map<string, Sums>>();
  for (const slip of slips) {
    const groups = units.get(slip.unit ?? '') ?? new Map<string, Sums>();
    units.set(slip.unit ?? '', groups);
    const sums = groups.get(slip.golongan ?? '') ?? new Sums(figures);
    groups.set(slip.golongan ?? '', sums);
    sums.add(slip);
  }
  return units;
}

function sumOf(parts: Iterable<Sums>, figures: readonly Figure[]): Sums {
  const all = new Sums(figures);
  for (const part of parts) all.merge(part);
  return all;
}

function row(
  kind: SummaryRowKind,
  unit: string,
  golongan: string | null,
  sums: Sums,
): readonly ReportValue[] {
  return [kind, unit, golongan, sums.people, ...sums.sums];
}
