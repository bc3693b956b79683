import type { Writable } from 'node:stream';
import type { Worksheet } from 'exceljs';
import type { ReportColumn, ReportSheet, ReportValue, WrittenFile } from '../../app/ports/reports.ts';
import { type PreparedFile, prepareFile, writeAtomically } from '../atomic-file.ts';
import { columnLetters } from '../column-letters.ts';
import { MAX_ROWS } from '../rejected-file.ts';
import { pageHeight, pagesForEnd, scaleToWidth } from './page-filler.ts';
import { type PageLayout, pageLayout } from './page-layout.ts';
import { writePagedSheet } from './paged-sheet.ts';
import { writePlacedSheet } from './placed-sheet.ts';
import { lineCount, linesWithin, rowHeight } from './row-height.ts';
import { legalSheetName } from './sheet-name.ts';
import { sheetOptions } from './sheet-options.ts';
import {
  cellContent,
  columnWidth,
  HEADING_STYLE,
  isWrapped,
  NOTICE_STYLE,
  PLAIN_STYLE,
  type TableStyles,
  TITLE_STYLE,
  tableStyles,
  unitOf,
} from './sheet-styles.ts';
import { type SignatureRow, signatureRows } from './signature-rows.ts';
import { addRow, type TableColumn, type TotalCell } from './table-row.ts';
import { addLine, addSignatures } from './text-lines.ts';
import { openWorkbookStream, type WorkbookStream } from './workbook-stream.ts';

/** Rows between two looks at what waits for the zip. */
const ROWS_BETWEEN_DRAINS = 500;

/**
 * Writes a workbook for people, whole or not at all: titles, headings and key columns that stay in view and repeat on
 * every printed page, filters, number formats, totals, footer and signatures. The paper follows the width of the table.
 * A table longer than a sheet goes on in `NAME (2)`. The same sheets give the same bytes.
 * @param maxRows  last row of a sheet, smaller in tests
 */
export async function writeXlsx(
  path: string,
  sheets: readonly ReportSheet[],
  maxRows: number = MAX_ROWS,
): Promise<WrittenFile> {
  const { result, sha256 } = await writeAtomically(path, (sink) => writeSheets(sink, sheets, maxRows));
  return { path, rows: result, sha256 };
}

/** Sheets as a complete workbook that lacks its name; its result is the number of rows. */
export function prepareXlsx(path: string, sheets: readonly ReportSheet[]): Promise<PreparedFile<number>> {
  return prepareFile(path, (sink) => writeSheets(sink, sheets, MAX_ROWS));
}

async function writeSheets(sink: Writable, sheets: readonly ReportSheet[], maxRows: number): Promise<number> {
  const target = await openWorkbookStream(sink);
  const names: string[] = [];
  let rows = 0;
  for (const sheet of sheets) {
    if (sheet.placed !== undefined) rows += await writePlacedSheet(target, sheet, sheet.placed, names);
    else if (sheet.paging !== undefined) rows += await writePagedSheet(target, sheet, sheet.paging, names);
    else rows += await new ReportWriter(target, sheet, names, maxRows).write();
  }
  await target.workbook.commit();
  return rows;
}

/** Characters that a line above a table may have, however narrow the table is: it flows over the cells beside it. */
const NARROWEST_TEXT = 100;
/** Lines of the total and between table, footer and signatures. */
const END_SPACE = 3;
/** Part of a width that bold letters leave for text. */
const BOLD = 0.9;

/** Writes one report sheet, on as many sheets of the workbook as it needs. */
class ReportWriter {
  private readonly target: WorkbookStream;
  private readonly report: ReportSheet;
  private readonly names: string[];
  private readonly columns: readonly TableColumn[];
  private readonly widths: readonly number[];
  /** Columns whose text may need more than one line. */
  private readonly wrapped: readonly TableColumn[];
  private readonly styles: TableStyles;
  private readonly layout: PageLayout;
  /** Column of the lines above and below the table. */
  private readonly textColumn: number;
  /** The lines above the table, none longer than the first page is wide. */
  private readonly titles: readonly string[];
  private readonly notices: readonly string[];
  private readonly signatures: readonly SignatureRow[];
  private readonly headingRow: number;
  /** Last row that may hold a row of the table, so that total, footer and signatures still fit below. */
  private readonly lastTableRow: number;
  private readonly sums: number[];
  /** Points of the rows of the table so far. */
  private tableHeight = 0;
  private readonly tableRanges: { name: string; from: number; to: number }[] = [];

  constructor(target: WorkbookStream, report: ReportSheet, names: string[], maxRows: number) {
    this.target = target;
    this.report = report;
    this.names = names;
    this.columns = report.columns
      .map((column, place) => ({ ...column, place, width: columnWidth(column) }))
      .filter(({ csvOnly }) => !csvOnly);
    this.widths = this.columns.map(({ width }) => width);
    this.wrapped = this.columns.filter(isWrapped);
    this.styles = tableStyles(this.columns);
    this.layout = pageLayout(this.widths, report.keyColumns ?? 0);
    // Every page repeats the key columns: lines that begin there would be repeated with them, cut short.
    this.textColumn = this.layout.fitToWidth > 1 ? (report.keyColumns ?? 0) : 0;
    // Where a table takes several pages side by side, the first ends at the edge of some column, and key columns come first.
    const { fitToWidth, firstPage } = this.layout;
    const room = Math.max(NARROWEST_TEXT, (fitToWidth > 1 ? firstPage / 2 : firstPage) * BOLD);
    this.titles = report.titles.flatMap((title) => linesWithin(title, room));
    this.notices = (report.notices ?? []).flatMap((notice) => linesWithin(notice, room));
    const linesAbove = this.titles.length + this.notices.length;
    this.headingRow = linesAbove === 0 ? 1 : linesAbove + 2;
    this.signatures = signatureRows(report.signatures ?? [], this.widths, firstPage, this.textColumn);
    this.lastTableRow = maxRows - 1 - ((report.footer?.length ?? 0) + 1) - (this.signatures.length + 1);
    this.sums = this.columns.map(() => 0);
  }

  async write(): Promise<number> {
    const { columns, report, styles } = this;
    let sheet = this.openSheet();
    let count = 0;
    let at = this.headingRow;
    for (const values of report.rows()) {
      if (at === this.lastTableRow) {
        await this.closeTable(sheet, at);
        sheet.commit();
        sheet = this.openSheet();
        at = this.headingRow;
      }
      const row = addRow(
        sheet,
        columns.map(({ format, place }) => cellContent(values[place] ?? null, format)),
        styles[report.emphasis?.(values) ?? 'plain'],
      );
      const lines = this.linesOf(values);
      if (lines > 1) row.height = rowHeight(lines);
      this.tableHeight += rowHeight(lines);
      row.commit();
      this.addToSums(values);
      at++;
      count++;
      if (count % ROWS_BETWEEN_DRAINS === 0) await this.target.drain(sheet);
    }
    await this.closeTable(sheet, at);
    this.writeTotals(sheet);
    this.writeFooter(sheet);
    this.keepEndTogether(sheet);
    sheet.commit();
    return count;
  }

  private openSheet(): Worksheet {
    const { columns, headingRow, titles, notices } = this;
    const { name } = this.report;
    const sheetName = legalSheetName(name, this.names);
    this.names.push(sheetName);
    const sheet = this.target.workbook.addWorksheet(
      sheetName,
      sheetOptions(this.report, this.layout, headingRow),
    );
    sheet.columns = columns.map(({ width, foldable }) => ({ width, outlineLevel: foldable ? 1 : 0 }));
    for (const [index, title] of titles.entries()) {
      addLine(sheet, this.textColumn, title, index === 0 ? TITLE_STYLE : PLAIN_STYLE);
    }
    for (const notice of notices) addLine(sheet, this.textColumn, notice, NOTICE_STYLE);
    if (headingRow > 1) sheet.addRow([]).commit();
    const headings = addRow(
      sheet,
      columns.map(({ heading }) => heading),
      columns.map(() => HEADING_STYLE),
    );
    // Headings are bold, and a table looks better below a row that is not the height of all others.
    headings.height = rowHeight(
      Math.max(2, ...columns.map(({ heading, width }) => lineCount(heading, width))),
    );
    headings.commit();
    return sheet;
  }

  /** Lines of the tallest cell of a row. */
  private linesOf(values: readonly ReportValue[]): number {
    let lines = 1;
    for (const { place, width } of this.wrapped) {
      const value = values[place];
      if (typeof value === 'string') lines = Math.max(lines, lineCount(value, width));
    }
    return lines;
  }

  private async closeTable(sheet: Worksheet, lastRow: number): Promise<void> {
    const lastColumn = columnLetters(this.columns.length);
    this.drawBars(sheet, lastRow);
    sheet.autoFilter = `A${this.headingRow}:${lastColumn}${lastRow}`;
    this.tableRanges.push({ name: sheet.name, from: this.headingRow + 1, to: lastRow });
    this.target.allowDigitsAsText(sheet, `A${this.headingRow}:${lastColumn}${lastRow}`);
    await this.target.drain(sheet);
  }

  private drawBars(sheet: Worksheet, lastRow: number): void {
    if (lastRow === this.headingRow) return;
    const ranges = this.columns.flatMap(({ bars }, index) => {
      const letters = columnLetters(index + 1);
      return bars ? [`${letters}${this.headingRow + 1}:${letters}${lastRow}`] : [];
    });
    this.target.drawBars(sheet, ranges);
  }

  private addToSums(values: readonly ReportValue[]): void {
    for (const [index, column] of this.columns.entries()) {
      const value = values[column.place];
      if (column.total && typeof value === 'number') this.sums[index] = (this.sums[index] ?? 0) + value;
    }
  }

  /** Totals as formulas with their value, so that they show without recalculation and follow a corrected cell. */
  private writeTotals(sheet: Worksheet): void {
    const { columns } = this;
    if (!columns.some(({ total }) => total)) return;
    const label = columns.findIndex(({ total }) => !total);
    const cells = columns.map((column, index) => {
      if (column.total) return this.totalCell(column, index, sheet.name);
      return index === label ? (this.report.totalLabel ?? null) : null;
    });
    addRow(sheet, cells, this.styles.total).commit();
  }

  private totalCell(column: ReportColumn, index: number, sheetName: string): TotalCell | number {
    const sum = this.sums[index] ?? 0;
    const result = sum / unitOf(column.format);
    const letters = columnLetters(index + 1);
    const ranges = this.tableRanges
      .filter(({ from, to }) => to >= from)
      .map(
        ({ name, from, to }) => `${name === sheetName ? '' : `'${name}'!`}${letters}${from}:${letters}${to}`,
      );
    return ranges.length === 0 ? result : { formula: `SUM(${ranges.join(',')})`, result };
  }

  /** Prints seal and signatures on the page of the last rows, where slightly smaller letters are enough for that. */
  private keepEndTogether(sheet: Worksheet): void {
    const { widths, layout, report, headingRow, signatures } = this;
    const { footer = [] } = report;
    if (layout.fitToWidth > 1 || this.tableRanges.length > 1) return;
    const page = pageHeight(layout, scaleToWidth(widths, layout));
    const table = (headingRow + 1) * rowHeight(1) + this.tableHeight;
    const lines = footer.length + signatures.length + END_SPACE;
    sheet.pageSetup.fitToHeight = pagesForEnd(table / page, (table + lines * rowHeight(1)) / page);
  }

  private writeFooter(sheet: Worksheet): void {
    const { footer = [] } = this.report;
    if (footer.length > 0) sheet.addRow([]).commit();
    for (const line of footer) addLine(sheet, this.textColumn, line);
    if (this.signatures.length === 0) return;
    sheet.addRow([]).commit();
    addSignatures(sheet, this.signatures);
  }
}
