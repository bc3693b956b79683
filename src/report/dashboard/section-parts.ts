import type { PageChart, PageTable, Span } from '../../app/ports/pages.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Tally } from '../../domain/performance/robust.ts';
import type { DashboardText } from '../../text/dashboard.ts';

/** Most bars in one chart: more are not compared any more, and the chart would not fit on a page. */
export const MOST_SPANS = 20;

/** Most classes of a histogram. */
const MOST_CLASSES = 20;

/** A column of a table: its heading, and whether its cells are figures. */
export type TableColumn = readonly [heading: string, kind: 'text' | 'number'];

/** A table of a section. */
export function pageTable(
  title: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  more: { readonly total?: readonly string[]; readonly isFolded?: boolean } = {},
): PageTable {
  const { total, isFolded = true } = more;
  if ([...rows, ...(total === undefined ? [] : [total])].some((row) => row.length !== columns.length))
    throw new BugError(`${title}: a row has other columns than the table`);
  return {
    title,
    isFolded,
    columns: columns.map(([heading, kind]) => ({ heading, isNumber: kind === 'number' })),
    rows,
    ...(total !== undefined && { total }),
  };
}

/** Classes of equal width: how many values lie above each edge, up to the next one. */
export interface Classes {
  readonly from: number;
  readonly width: number;
  readonly counts: readonly number[];
}

/**
 * Counts values in as few classes as show them: each holds what lies above its lower edge, up to its upper one.
 * @param widths  widths to choose from, ascending; the first that needs no more classes than `most`
 * @param start   first edge; without it the edge below the lowest value
 */
export function classesOf(
  tally: Tally,
  widths: readonly [number, ...number[]],
  { most = MOST_CLASSES, start }: { readonly most?: number; readonly start?: number } = {},
): Classes {
  const values = tally.ascending();
  const [lowest, highest] = [values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 0];
  const placed = (width: number): { from: number; count: number } => {
    const from = start ?? Math.max(0, Math.ceil(lowest / width) - 1) * width;
    return { from, count: Math.max(1, Math.ceil((highest - from) / width)) };
  };
  const width = widths.find((each) => placed(each).count <= most) ?? widths.at(-1) ?? widths[0];
  const { from, count } = placed(width);
  const counts = Array.from({ length: count }, () => 0);
  for (const [value, times] of values) {
    const place = Math.max(0, Math.ceil((value - from) / width) - 1);
    counts[place] = (counts[place] ?? 0) + times;
  }
  return { from, width, counts };
}

/** The edges of a class. */
export function edgesOf({ from, width }: Classes, place: number): readonly [above: number, upTo: number] {
  return [from + place * width, from + (place + 1) * width];
}

/** A chart of counts, one bar each, the most frequent first. */
export function countBars(
  counts: Iterable<readonly [name: string, count: number]>,
  write: (count: number) => string,
  { charts }: DashboardText,
): PageChart {
  const spans = [...counts]
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .map(([name, count]): Span => ({ name, from: 0, to: count, text: write(count), tone: 'plain' }));
  return { kind: 'spans', sentence: charts.bars, spans: spans.slice(0, MOST_SPANS), axis: write };
}
