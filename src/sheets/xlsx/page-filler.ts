import type { PageLayout } from './page-layout.ts';

/** Points of a side of the paper, across, without the margins that `sheetOptions` sets. */
const PAPER: Readonly<Record<PageLayout['paperSize'], { readonly long: number; readonly short: number }>> = {
  8: { long: 1190, short: 842 },
  9: { long: 842, short: 595 },
};
const POINTS_PER_INCH = 72;
/** Points of a character of column width with the widest of the fonts that take the place of Calibri (5.25). */
const CHARACTER = 7.2;
/** What programs may differ in when they lay out a page. */
const SLACK = 0.97;
/** Percent below which a list is hard to read. */
const READABLE = 70;
const A4_ACROSS = { paperSize: 9, orientation: 'landscape', fitToWidth: 1 } as const;
const A3_ACROSS = { paperSize: 8, orientation: 'landscape', fitToWidth: 1 } as const;

/** Margins of a printed page in inches. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** The paper of a list that is one page wide: A4 across where it can be read, otherwise A3. */
export function listLayout(widths: readonly number[]): PageLayout {
  const layout = { ...A4_ACROSS, firstPage: widths.reduce((sum, width) => sum + width, 0) };
  return scaleToWidth(widths, layout) >= READABLE ? layout : { ...layout, ...A3_ACROSS };
}

/** Percent of its size at which a table is as wide as the paper, at most 100. */
export function scaleToWidth(widths: readonly number[], layout: PageLayout): number {
  const table = widths.reduce((sum, width) => sum + width, 0) * CHARACTER;
  const room = sides(layout).width - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH;
  return Math.max(10, Math.min(100, Math.floor((100 * SLACK * room) / table)));
}

/** Height of the rows that stand on one page at a scale, in points of the sheet. */
export function pageHeight(layout: PageLayout, scale: number): number {
  const room = sides(layout).height - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH;
  return (SLACK * room * 100) / scale;
}

/** How far letters may shrink so that the end of a table does not stand alone. */
const SHRINK = 1.35;

/**
 * The pages to which a sheet is to be fitted so that what follows its table does not stand on a page of its own; 0 for as
 * many as it takes.
 * @param table  pages that the table fills
 * @param all    pages with what follows it
 */
export function pagesForEnd(table: number, all: number): number {
  const pages = Math.max(1, Math.ceil(table));
  // Programs differ in how much stands on a page, so one that should do is asked to do.
  const isAlone = pages === 1 || Math.ceil(all) > pages;
  return isAlone && all / pages <= SHRINK ? pages : 0;
}

function sides({ paperSize, orientation }: PageLayout): { readonly width: number; readonly height: number } {
  const { long, short } = PAPER[paperSize] ?? { long: 842, short: 595 };
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}

/** Fills pages with rows, so that what belongs at the foot of each still fits. Heights in points of the sheet. */
export class PageFiller {
  private readonly height: number;
  private readonly repeated: number;
  private used: number;
  page = 1;

  /**
   * @param height    of all rows of a page
   * @param repeated  of the headings that every page begins with
   * @param before    of what stands above them on the first page
   */
  constructor(height: number, repeated: number, before: number) {
    this.height = height;
    this.repeated = repeated;
    this.used = before + repeated;
  }

  /** Whether so much still fits on the page. A page that holds nothing but its headings takes anything. */
  fits(height: number): boolean {
    return this.used + height <= this.height || this.used === this.repeated;
  }

  place(height: number): void {
    this.used += height;
  }

  next(): void {
    this.page++;
    this.used = this.repeated;
  }
}
