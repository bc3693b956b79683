import type { Row, Style, Worksheet } from 'exceljs';
import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import { columnLetters } from '../column-letters.ts';
import { listLayout, PageFiller, pageHeight, scaleToWidth } from './page-filler.ts';
import { lineCount, rowHeight } from './row-height.ts';
import { legalSheetName } from './sheet-name.ts';
import { sheetOptions } from './sheet-options.ts';
import {
  cellContent,
  columnWidth,
  HEADING_STYLE,
  isWrapped,
  NOTICE_STYLE,
  PLAIN_STYLE,
  TITLE_STYLE,
  tableStyles,
} from './sheet-styles.ts';
import { signatureRows } from './signature-rows.ts';
import { addRow, type TableColumn } from './table-row.ts';
import { addLine, addSignatures } from './text-lines.ts';
import type { WorkbookStream } from './workbook-stream.ts';

const TITLE_HEIGHT = 20;
const LINE = rowHeight(1);
const ROWS_BETWEEN_DRAINS = 500;

type Paging = NonNullable<ReportSheet['paging']>;

/**
 * Writes a list that is printed and signed page by page: it breaks its pages itself, adds up each page and everything
 * up to it, and keeps total, footer and signatures together. One page wide; rows that are no sums count in the totals.
 * @returns number of rows without sums of pages
 */
export async function writePagedSheet(
  target: WorkbookStream,
  report: ReportSheet,
  paging: Paging,
  names: string[],
): Promise<number> {
  return new PagedSheet(target, report, paging, names).write();
}

class PagedSheet {
  private readonly target: WorkbookStream;
  private readonly report: ReportSheet;
  private readonly paging: Paging;
  private readonly columns: readonly TableColumn[];
  private readonly widths: readonly number[];
  private readonly styles: ReturnType<typeof tableStyles>;
  private readonly sheet: Worksheet;
  private readonly filler: PageFiller;
  private readonly headingRow: number;
  private readonly pageSums: number[];
  private readonly allSums: number[];
  /** Column of the labels of sums: the widest one of text. */
  private readonly labelColumn: number;
  private last: Row | null = null;

  constructor(target: WorkbookStream, report: ReportSheet, paging: Paging, names: string[]) {
    this.target = target;
    this.report = report;
    this.paging = paging;
    this.columns = report.columns
      .map((column, place) => ({ ...column, place, width: columnWidth(column) }))
      .filter(({ csvOnly }) => !csvOnly);
    this.widths = this.columns.map(({ width }) => width);
    this.styles = tableStyles(this.columns);
    this.labelColumn = this.columns.findIndex(
      (column) =>
        isWrapped(column) && column.width === Math.max(...this.columns.filter(isWrapped).map((c) => c.width)),
    );
    this.pageSums = this.columns.map(() => 0);
    this.allSums = this.columns.map(() => 0);
    const { titles, notices = [] } = report;
    this.headingRow = titles.length + notices.length + 2;
    const layout = listLayout(this.widths);
    const scale = scaleToWidth(this.widths, layout);
    const name = legalSheetName(report.name, names);
    names.push(name);
    this.sheet = target.workbook.addWorksheet(name, sheetOptions(report, layout, this.headingRow, scale));
    this.sheet.columns = this.columns.map(({ width }) => ({ width }));
    const headingHeight = rowHeight(
      Math.max(2, ...this.columns.map(({ heading, width }) => lineCount(heading, width))),
    );
    const above = TITLE_HEIGHT + (titles.length + notices.length) * LINE;
    this.filler = new PageFiller(pageHeight(layout, scale), headingHeight, above);
    this.writeHead(headingHeight);
  }

  async write(): Promise<number> {
    const { report, styles, columns, sheet } = this;
    let count = 0;
    for (const values of report.rows()) {
      const emphasis = report.emphasis?.(values) ?? 'plain';
      const height = emphasis === 'heading' ? LINE : rowHeight(this.linesOf(values));
      // A heading never stands alone at the foot of a page.
      const needed = emphasis === 'heading' ? height + 3 * LINE : height;
      if (!this.filler.fits(needed + this.pageFoot())) this.endPage();
      this.addTableRow(
        columns.map(({ format, place }) => cellContent(values[place] ?? null, format)),
        styles[emphasis],
        height,
      );
      if (emphasis === 'plain') this.addToSums(values);
      if (++count % ROWS_BETWEEN_DRAINS === 0) await this.target.drain(sheet);
    }
    this.end();
    await this.target.drain(sheet);
    sheet.commit();
    return count;
  }

  private writeHead(headingHeight: number): void {
    const { sheet, columns, report } = this;
    for (const [index, title] of report.titles.entries())
      addLine(sheet, 0, title, index === 0 ? TITLE_STYLE : PLAIN_STYLE);
    for (const notice of report.notices ?? []) addLine(sheet, 0, notice, NOTICE_STYLE);
    sheet.addRow([]).commit();
    const headings = addRow(
      sheet,
      columns.map(({ heading }) => heading),
      columns.map(() => HEADING_STYLE),
    );
    headings.height = headingHeight;
    headings.commit();
  }

  /** Height of the sums at the foot of a page. */
  private pageFoot(): number {
    return 2 * LINE;
  }

  private addTableRow(
    cells: Parameters<typeof addRow>[1],
    styles: readonly Partial<Style>[],
    height: number,
  ): void {
    this.last?.commit();
    const row = addRow(this.sheet, cells, styles);
    row.height = height;
    this.filler.place(height);
    this.last = row;
  }

  private sumRow(label: string | undefined, sums: readonly number[], emphasis: 'subtotal' | 'total'): void {
    const cells = this.columns.map((column, index) => {
      if (column.total) return cellContent(sums[index] ?? 0, column.format);
      return index === this.labelColumn ? (label ?? null) : null;
    });
    this.addTableRow(cells, this.styles[emphasis], LINE);
  }

  private endPage(): void {
    this.sumPage();
    this.last?.addPageBreak();
    this.filler.next();
    this.pageSums.fill(0);
  }

  private sumPage(): void {
    this.sumRow(this.paging.page, this.pageSums, 'subtotal');
    if (this.filler.page > 1) this.sumRow(this.paging.upTo, this.allSums, 'subtotal');
  }

  /** Sums of the last page, then total, footer and signatures, which stay together. */
  private end(): void {
    const { report, filler } = this;
    const { footer = [], signatures = [] } = report;
    const table = this.widths.reduce((sum, width) => sum + width, 0);
    const signing = signatureRows(signatures, this.widths, table, 0);
    const block = (2 + footer.length + 1 + signing.length) * LINE;
    if (filler.page > 1) this.sumPage();
    if (!filler.fits(block)) {
      if (filler.page === 1) this.sumPage();
      this.last?.addPageBreak();
      filler.next();
    }
    this.sumRow(report.totalLabel, this.allSums, 'total');
    this.last?.commit();
    this.target.allowDigitsAsText(
      this.sheet,
      `A${this.headingRow}:${columnLetters(this.columns.length)}${this.last?.number ?? this.headingRow}`,
    );
    this.sheet.addRow([]).commit();
    for (const line of footer) addLine(this.sheet, 0, line);
    if (signing.length === 0) return;
    this.sheet.addRow([]).commit();
    addSignatures(this.sheet, signing);
  }

  private linesOf(values: readonly ReportValue[]): number {
    let lines = 1;
    for (const { place, width, format } of this.columns) {
      const value = values[place];
      if (format !== 'text' || typeof value !== 'string') continue;
      lines = Math.max(lines, lineCount(value, width));
    }
    return lines;
  }

  private addToSums(values: readonly ReportValue[]): void {
    for (const [index, { total, place }] of this.columns.entries()) {
      const value = values[place];
      if (!total || typeof value !== 'number') continue;
      this.pageSums[index] = (this.pageSums[index] ?? 0) + value;
      this.allSums[index] = (this.allSums[index] ?? 0) + value;
    }
  }
}
