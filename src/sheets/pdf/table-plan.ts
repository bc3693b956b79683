import type { PrintedWords, ReportColumn, ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import { EDGES, type PageFormat, type Paper } from './paper.ts';

/** A column as it is printed. */
export interface PlannedColumn extends ReportColumn {
  /** Where its values stand in the rows of the report. */
  readonly place: number;
  /** Points across, free space at both sides included. */
  readonly width: number;
}

/** How a table is printed: everything that no single row changes. */
export interface TablePlan {
  readonly columns: readonly PlannedColumn[];
  /** Points of the letters of a row. */
  readonly size: number;
  readonly format: PageFormat;
}

/** Papers on which a list is printed across, the smaller one where it can be read there. */
const A4_ACROSS: PageFormat = { width: 841.89, height: 595.28 };
const A3_ACROSS: PageFormat = { width: 1190.55, height: 841.89 };

/** Points of free space at each side of a cell. */
export const PAD = 2.4;
/** Points of letters, from what is comfortable down to what can still be read. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5] as const;
/** Widest column of words in widths of a letter: without limit, or going on in the next line. */
const WIDEST = [Number.POSITIVE_INFINITY, 24, 16] as const;
/** Part of its size at which a sum is still printed; it has more digits than the amounts above it. */
export const SMALLEST_SUM = 0.85;
/** How much a table is spread where the page has room. */
const SPREAD = 1.3;

/** What a column holds, in widths at a size of one point. */
interface Measured {
  readonly column: ReportColumn;
  readonly place: number;
  /** Widest cell in one line. */
  readonly natural: number;
  /** Widest part that must not be cut. */
  readonly least: number;
}

/**
 * Plans tables that are bound together: all on the same paper, each with the largest letters for which it fits. No
 * column is ever cut: where even A3 is too narrow, the letters become smaller.
 */
export function planTables(
  paper: Paper,
  sheets: readonly ReportSheet[],
  words: PrintedWords,
): readonly TablePlan[] {
  const measured = sheets.map((sheet) => measure(paper, sheet, words));
  const onA4 = measured.map((columns) => fitted(columns, A4_ACROSS));
  const format = onA4.every((plan) => plan !== null) ? A4_ACROSS : A3_ACROSS;
  return measured.map((columns) => {
    const { widths, size } = fitted(columns, format) ?? squeezed(columns, format);
    return { columns: planned(columns, widths, format), size, format };
  });
}

function roomOf({ width }: PageFormat): number {
  return width - EDGES.left - EDGES.right;
}

function fitted(columns: readonly Measured[], format: PageFormat): Fit | null {
  for (const size of SIZES) {
    for (const widest of WIDEST) {
      const widths = columns.map((column) => widthWithin(column, widest) * size + 2 * PAD);
      if (sum(widths) <= roomOf(format)) return { widths, size };
    }
  }
  return null;
}

interface Fit {
  readonly widths: readonly number[];
  readonly size: number;
}

function squeezed(columns: readonly Measured[], format: PageFormat): Fit {
  const letters = sum(columns.map((column) => widthWithin(column, WIDEST[WIDEST.length - 1] ?? 16)));
  const size = (roomOf(format) - columns.length * 2 * PAD) / letters;
  return {
    widths: columns.map((column) => widthWithin(column, WIDEST[WIDEST.length - 1] ?? 16) * size + 2 * PAD),
    size,
  };
}

function widthWithin({ natural, least }: Measured, widest: number): number {
  return Math.max(least, Math.min(natural, widest));
}

function planned(
  columns: readonly Measured[],
  widths: readonly number[],
  format: PageFormat,
): readonly PlannedColumn[] {
  const spread = Math.min(SPREAD, roomOf(format) / sum(widths));
  return columns.map(({ column, place }, index) => ({
    ...column,
    place,
    width: (widths[index] ?? 0) * spread,
  }));
}

/** Looks through every row once. */
function measure(paper: Paper, sheet: ReportSheet, words: PrintedWords): readonly Measured[] {
  const shown = sheet.columns
    .map((column, place) => ({ column, place }))
    .filter(({ column }) => !column.csvOnly);
  const cells = shown.map(() => new CellMeasure(paper));
  const sums = shown.map(() => new CellMeasure(paper));
  const totals = shown.map(() => 0);
  for (const row of sheet.rows()) {
    const emphasis = sheet.emphasis?.(row) ?? null;
    for (const [index, { column, place }] of shown.entries()) {
      const value = row[place] ?? null;
      const isNumber = typeof value === 'number';
      // A label of a sum reaches over the empty cells beside it.
      if (emphasis === null) cells[index]?.take(value, words.cell(value, column.format));
      else if (isNumber) sums[index]?.take(value, words.cell(value, column.format));
      if (emphasis === null && isNumber && column.total) totals[index] = (totals[index] ?? 0) + value;
    }
  }
  const measured = shown.map(({ column, place }, index) => {
    if (column.total) sums[index]?.take(totals[index] ?? 0, words.cell(totals[index] ?? 0, column.format));
    const heading = Math.max(...column.heading.split(/\s+/).map((word) => inEms(paper, word, 'bold')));
    const [cell, most] = [cells[index]?.widest() ?? NOTHING, sums[index]?.widest('bold') ?? NOTHING];
    const least = Math.max(heading, cell.least, most.least * SMALLEST_SUM);
    return { column, place, natural: Math.max(least, cell.natural), least };
  });
  return withLabels(paper, sheet, measured);
}

/** The labels of sums stand in the widest column of text: none of their words is cut. */
function withLabels(
  paper: Paper,
  { totalLabel = '', paging }: ReportSheet,
  measured: readonly Measured[],
): readonly Measured[] {
  const labels = [totalLabel, paging?.page ?? '', paging?.upTo ?? ''].join(' ').split(' ');
  const word = Math.max(...labels.map((label) => inEms(paper, label, 'bold')));
  const text = measured.map(({ column, natural }) => (column.format === 'text' ? natural : 0));
  const widest = text.indexOf(Math.max(...text));
  return measured.map((each, index) =>
    index === widest
      ? { ...each, least: Math.max(each.least, word), natural: Math.max(each.natural, word) }
      : each,
  );
}

const NOTHING = { natural: 0, least: 0 } as const;
/** Size at which is measured. */
const MEASURED_AT = 10;

function inEms(paper: Paper, text: string, weight: 'plain' | 'bold'): number {
  return paper.width(text, { size: MEASURED_AT, weight }) / MEASURED_AT;
}

/** Keeps what is widest of the cells of a column. All figures of a length are about equally wide. */
class CellMeasure {
  private readonly paper: Paper;
  private longestFigure = '';
  private natural = 0;
  private least = 0;

  constructor(paper: Paper) {
    this.paper = paper;
  }

  take(value: ReportValue, text: string): void {
    if (typeof value === 'number') {
      if (text.length > this.longestFigure.length) this.longestFigure = text;
      return;
    }
    for (const line of text.split('\n')) {
      const width = inEms(this.paper, line, 'plain');
      this.natural = Math.max(this.natural, width);
      if (width > this.least)
        for (const word of line.split(' '))
          this.least = Math.max(this.least, inEms(this.paper, word, 'plain'));
    }
  }

  widest(weight: 'plain' | 'bold' = 'plain'): { readonly natural: number; readonly least: number } {
    const figure = inEms(this.paper, this.longestFigure, weight);
    return { natural: Math.max(this.natural, figure), least: Math.max(this.least, figure) };
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
