import type { Lang } from '../../text/language.ts';

/** A page to be looked at on a screen, a phone, or on paper. Every text on it is ready for people; nothing is computed from it. */
export interface ReportPage {
  readonly lang: Lang;
  /** Name of the browser's window. */
  readonly windowTitle: string;
  /** Lines above everything; `heading` is the name of the page. */
  readonly letterhead: readonly string[];
  readonly heading: string;
  readonly lines: readonly string[];
  /** What must not be overlooked (draft, example policy). */
  readonly notices: readonly string[];
  readonly figures: readonly PageFigure[];
  readonly sections: readonly PageSection[];
  /** What pins the figures: seal, chain head. */
  readonly footer: readonly string[];
}

/** One figure that is seen at once, with a remark below. */
export interface PageFigure {
  readonly label: string;
  readonly value: string;
  readonly remark: string;
}

/** A chart with its numbers. */
export interface PageSection {
  /** Name of its place on the page, unique: `trend`. */
  readonly id: string;
  readonly heading: string;
  /** What the chart shows, in a sentence. */
  readonly caption: string;
  /** null where there is nothing to draw: the caption says why. */
  readonly chart: PageChart | null;
  readonly table: PageTable | null;
  /** A further remark, below the table. */
  readonly remark?: string;
}

/** A table of a page. */
export interface PageTable {
  /** What it holds, for those who hear it, and for whom it is folded away. */
  readonly title: string;
  /** Whether it is folded away until somebody wants it; a list of cases is not. */
  readonly isFolded: boolean;
  readonly columns: readonly { readonly heading: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** The last row, set off as a sum. */
  readonly total?: readonly string[];
}

/** How an axis writes a value. */
export type ValueText = (value: number) => string;

/** A chart without its look. `sentence` says what kind of chart it is, for those who do not see it. */
export type PageChart = { readonly sentence: string } & (ColumnsChart | HistogramChart | SpansChart);

/** Columns side by side, several series on each other. */
export interface ColumnsChart {
  readonly kind: 'columns';
  /** What the values are; empty where the axis says it. */
  readonly unit: string;
  readonly names: readonly string[];
  /** Of each series a value per name, null where there is none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly axis: ValueText;
}

/** How many fall between one edge and the next; the edges are evenly spaced. */
export interface HistogramChart {
  readonly kind: 'histogram';
  /** What is counted, and along what. */
  readonly unit: string;
  readonly along: string;
  readonly from: number;
  readonly width: number;
  readonly counts: readonly number[];
  readonly axis: ValueText;
  readonly edge: ValueText;
}

/** Bars lying below each other, each with its name above it. */
export interface SpansChart {
  readonly kind: 'spans';
  readonly spans: readonly Span[];
  /** Whether the axis begins where the spans begin, and not at zero. */
  readonly isZoomed?: boolean;
  readonly axis: ValueText;
}

/** A bar from one value to another. */
export interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** A mark within it. */
  readonly mark?: number;
  /** What is written behind it. */
  readonly text: string;
  readonly tone: 'plain' | 'more' | 'less' | 'sum';
}
