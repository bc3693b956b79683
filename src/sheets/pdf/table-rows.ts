import type { PrintedWords, ReportValue, RowEmphasis } from '../../app/ports/reports.ts';
import { leading, type Paper, type TextLook } from './paper.ts';
import { PAD, type PlannedColumn, SMALLEST_SUM, type TablePlan } from './table-plan.ts';

const GRID = '#9a9a9a';
const RULE = '#000000';
const HEADING_FILL = '#d9e2f3';
const SUM_FILL = '#f0f0f0';
const HAIRLINE = 0.4;
/** Points of a row that lines of text leave free. */
const FREE = 2;
/** Part of the size of letters that is free above a line, so that it stands in the middle. */
const ABOVE = 0.17;
/** Points that a text may be wider than its cell because of rounding. */
const ROUNDING = 0.01;

/** How a row stands out; plain rows are what sums are made of. */
export type RowLook = 'plain' | RowEmphasis;

/** A cell as it is drawn, perhaps over several columns. */
interface DrawnCell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  look: TextLook;
}

/** A row that knows its height before it is drawn. */
export interface LaidRow {
  readonly look: RowLook;
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}

/** Lays out and draws the rows of a table at the columns that its plan gives. */
export class TableRows {
  private readonly paper: Paper;
  private readonly plan: TablePlan;
  private readonly words: PrintedWords;
  /** Left edge of each column, and the right edge of the last one. */
  private readonly edges: readonly number[];
  /** Upper edge of the rows whose lines between columns are not drawn yet. */
  private gridTop = 0;

  constructor(paper: Paper, plan: TablePlan, words: PrintedWords) {
    this.paper = paper;
    this.plan = plan;
    this.words = words;
    const table = plan.columns.reduce((all, { width }) => all + width, 0);
    const edges = [(plan.format.width - table) / 2];
    for (const { width } of plan.columns) edges.push((edges.at(-1) ?? 0) + width);
    this.edges = edges;
  }

  /** Points of a row of so many lines. */
  height(lines: number): number {
    return lines * leading(this.plan.size) + FREE;
  }

  lay(values: readonly ReportValue[], look: RowLook): LaidRow {
    const { columns } = this.plan;
    const cells: DrawnCell[] = [];
    for (let index = 0; index < columns.length; index++) {
      const value = values[columns[index]?.place ?? -1] ?? null;
      const first = index;
      // The label of a sum, and the name of a unit, reach over the empty cells beside them.
      if (look !== 'plain' && typeof value === 'string')
        while (index + 1 < columns.length && (values[columns[index + 1]?.place ?? -1] ?? null) === null)
          index++;
      cells.push(this.cell(columns[first] as PlannedColumn, value, [first, index], look));
    }
    // Where one sum has more digits than its column takes, all of its row are as small.
    const figures = cells.filter(({ look: { align } }) => align === 'right');
    const size = Math.min(...figures.map((cell) => cell.look.size));
    for (const cell of figures) cell.look = { ...cell.look, size };
    return { look, cells, height: this.height(Math.max(1, ...cells.map(({ lines }) => lines.length))) };
  }

  /** Draws the headings; gives the upper edge of what follows. */
  headings(y: number): number {
    const { paper, plan, edges } = this;
    const look: TextLook = { size: plan.size, weight: 'bold', align: 'center' };
    const texts = plan.columns.map(({ heading, width }) =>
      paper.lines(heading, look, width - 2 * PAD + ROUNDING),
    );
    const height = this.height(Math.max(...texts.map(({ length }) => length)));
    this.fill(y, height, HEADING_FILL);
    for (const [index, { width }] of plan.columns.entries()) {
      const lines = texts[index] ?? [];
      const above = (height - lines.length * leading(plan.size)) / 2;
      this.draw({ x: edges[index] ?? 0, width, lines, look }, y + above);
    }
    this.gridTop = y;
    this.rule(y);
    this.rule(y + height);
    return y + height;
  }

  /** Draws a row; gives the upper edge of what follows. */
  row({ look, height, cells }: LaidRow, y: number): number {
    const isSum = look !== 'plain';
    if (isSum) {
      this.grid(y);
      this.fill(y, height, SUM_FILL);
    }
    for (const cell of cells) this.draw(cell, y + FREE / 2);
    if (isSum) {
      for (const { x } of cells) this.upright(x, y, y + height);
      this.upright(this.edges.at(-1) ?? 0, y, y + height);
      this.gridTop = y + height;
    }
    if (look === 'total') this.rule(y, 1);
    this.rule(y + height, look === 'total' ? 1 : HAIRLINE);
    return y + height;
  }

  /** Draws the lines between the columns, from the last sum down to `y`. */
  grid(y: number): void {
    if (this.gridTop < y) for (const x of this.edges) this.upright(x, this.gridTop, y);
    this.gridTop = y;
  }

  private cell(
    { format }: PlannedColumn,
    value: ReportValue,
    [from, to]: readonly [number, number],
    rowLook: RowLook,
  ): DrawnCell {
    const x = this.edges[from] ?? 0;
    const width = (this.edges[to + 1] ?? 0) - x;
    const room = width - 2 * PAD + ROUNDING;
    const look: TextLook = { size: this.plan.size, weight: rowLook === 'plain' ? 'plain' : 'bold' };
    const text = this.words.cell(value, format);
    if (typeof value !== 'number') {
      const align = format === 'day' ? 'center' : 'left';
      return { x, width, lines: this.paper.lines(text, look, room), look: { ...look, align } };
    }
    const size = look.size * Math.max(SMALLEST_SUM, Math.min(1, room / this.paper.width(text, look)));
    return { x, width, lines: [text], look: { ...look, size, align: 'right' } };
  }

  private draw({ x, width, lines, look }: DrawnCell, y: number): void {
    const room = width - 2 * PAD;
    const { size } = this.plan;
    for (const [at, line] of lines.entries())
      this.paper.text(line, x + PAD, y + at * leading(size) + ABOVE * size, { ...look, room });
  }

  private upright(x: number, from: number, to: number): void {
    this.paper.line(x, from, x, to, HAIRLINE, GRID);
  }

  private rule(y: number, width = HAIRLINE): void {
    const color = width > HAIRLINE ? RULE : GRID;
    this.paper.line(this.edges[0] ?? 0, y, this.edges.at(-1) ?? 0, y, width, color);
  }

  private fill(y: number, height: number, color: string): void {
    const left = this.edges[0] ?? 0;
    this.paper.fill(left, y, (this.edges.at(-1) ?? 0) - left, height, color);
  }
}
