import type { CellRichTextValue, Row, Style, Worksheet } from 'exceljs';
import type { ReportColumn, ReportSheet, ReportValue, WrittenFile } from '../../app/ports.ts';
import { writeAtomically } from '../atomic-file.ts';
import { columnLetters } from '../column-letters.ts';
import { MAX_ROWS } from '../rejected-file.ts';
import { legalSheetName } from './sheet-name.ts';
import {
  cellContent,
  columnStyles,
  columnWidth,
  HEADING_STYLE,
  headingHeight,
  PLAIN_STYLE,
  TITLE_STYLE,
  totalStyles,
} from './sheet-styles.ts';
import { openWorkbookStream, type WorkbookStream } from './workbook-stream.ts';

/** Rows between two looks at what waits for the zip. */
const ROWS_BETWEEN_DRAINS = 500;

/**
 * Writes a workbook for people, whole or not at all: titles, headings that stay in view and repeat on every printed
 * page, filters, number formats, totals, footer and signatures. A table longer than a sheet goes on in `NAME (2)`.
 * The same sheets give the same bytes.
 * @param maxRows  last row of a sheet, smaller in tests
 */
export async function writeXlsx(
  path: string,
  sheets: readonly ReportSheet[],
  maxRows: number = MAX_ROWS,
): Promise<WrittenFile> {
  const { result, sha256 } = await writeAtomically(path, async (sink) => {
    const target = await openWorkbookStream(sink);
    const names: string[] = [];
    let rows = 0;
    for (const sheet of sheets) rows += await new ReportWriter(target, sheet, names, maxRows).write();
    await target.workbook.commit();
    return rows;
  });
  return { path, rows: result, sha256 };
}

/** Writes one report sheet, on as many sheets of the workbook as it needs. */
class ReportWriter {
  private readonly target: WorkbookStream;
  private readonly report: ReportSheet;
  private readonly names: string[];
  private readonly styles: readonly Partial<Style>[];
  private readonly headingRow: number;
  /** Last row that may hold a row of the table, so that total, footer and signatures still fit below. */
  private readonly lastTableRow: number;
  private readonly sums: number[];
  private readonly tableRanges: { name: string; from: number; to: number }[] = [];

  constructor(target: WorkbookStream, report: ReportSheet, names: string[], maxRows: number) {
    this.target = target;
    this.report = report;
    this.names = names;
    this.styles = columnStyles(report.columns);
    this.headingRow = report.titles.length === 0 ? 1 : report.titles.length + 2;
    const signatureLines = Math.max(0, ...(report.signatures ?? []).map((lines) => lines.length));
    this.lastTableRow = maxRows - 1 - ((report.footer?.length ?? 0) + 1) - (signatureLines + 1);
    this.sums = report.columns.map(() => 0);
  }

  async write(): Promise<number> {
    const { columns } = this.report;
    let sheet = this.openSheet();
    let count = 0;
    let at = this.headingRow;
    for (const values of this.report.rows()) {
      if (at === this.lastTableRow) {
        await this.closeTable(sheet, at);
        sheet.commit();
        sheet = this.openSheet();
        at = this.headingRow;
      }
      addRow(
        sheet,
        columns.map(({ format }, index) => cellContent(values[index] ?? null, format)),
        this.styles,
      ).commit();
      this.addToSums(values);
      at++;
      count++;
      if (count % ROWS_BETWEEN_DRAINS === 0) await this.target.drain(sheet);
    }
    await this.closeTable(sheet, at);
    this.writeTotals(sheet);
    this.writeFooter(sheet);
    sheet.commit();
    return count;
  }

  private openSheet(): Worksheet {
    const { columns, titles, name } = this.report;
    const sheetName = legalSheetName(name, this.names);
    this.names.push(sheetName);
    const sheet = this.target.workbook.addWorksheet(sheetName, {
      views: [{ state: 'frozen', ySplit: this.headingRow }],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
        printTitlesRow: `${this.headingRow}:${this.headingRow}`,
      },
      headerFooter: { oddFooter: '&L&A&R&P / &N' },
    });
    sheet.columns = columns.map((column) => ({ width: columnWidth(column) }));
    for (const [index, title] of titles.entries()) {
      addRow(sheet, [title], [index === 0 ? TITLE_STYLE : PLAIN_STYLE]).commit();
    }
    if (titles.length > 0) sheet.addRow([]).commit();
    const headings = addRow(
      sheet,
      columns.map(({ heading }) => heading),
      columns.map(() => HEADING_STYLE),
    );
    headings.height = headingHeight(columns);
    headings.commit();
    return sheet;
  }

  private async closeTable(sheet: Worksheet, lastRow: number): Promise<void> {
    const lastColumn = columnLetters(this.report.columns.length);
    sheet.autoFilter = `A${this.headingRow}:${lastColumn}${lastRow}`;
    this.tableRanges.push({ name: sheet.name, from: this.headingRow + 1, to: lastRow });
    await this.target.drain(sheet);
  }

  private addToSums(values: readonly ReportValue[]): void {
    for (const [index, column] of this.report.columns.entries()) {
      const value = values[index];
      if (column.total && typeof value === 'number') this.sums[index] = (this.sums[index] ?? 0) + value;
    }
  }

  /** Totals as formulas with their value, so that they show without recalculation and follow a corrected cell. */
  private writeTotals(sheet: Worksheet): void {
    const { columns, totalLabel } = this.report;
    if (!columns.some(({ total }) => total)) return;
    const label = columns.findIndex(({ total }) => !total);
    const cells = columns.map((column, index) => {
      if (column.total) return this.totalCell(column, index, sheet.name);
      return index === label ? (totalLabel ?? null) : null;
    });
    addRow(sheet, cells, totalStyles(columns)).commit();
  }

  private totalCell(column: ReportColumn, index: number, sheetName: string): TotalCell | number {
    const sum = this.sums[index] ?? 0;
    const result = column.format === 'score' || column.format === 'percent' ? sum / 100 : sum;
    const letters = columnLetters(index + 1);
    const ranges = this.tableRanges
      .filter(({ from, to }) => to >= from)
      .map(
        ({ name, from, to }) => `${name === sheetName ? '' : `'${name}'!`}${letters}${from}:${letters}${to}`,
      );
    return ranges.length === 0 ? result : { formula: `SUM(${ranges.join(',')})`, result };
  }

  private writeFooter(sheet: Worksheet): void {
    const { footer = [], signatures = [], columns } = this.report;
    if (footer.length > 0) sheet.addRow([]).commit();
    for (const line of footer) addRow(sheet, [line], [PLAIN_STYLE]).commit();
    if (signatures.length === 0) return;
    sheet.addRow([]).commit();
    const places = signatures.map((_, index) =>
      Math.max(index, Math.floor((index * columns.length) / signatures.length)),
    );
    const lines = Math.max(...signatures.map((block) => block.length));
    for (let line = 0; line < lines; line++) {
      const cells: (string | null)[] = [];
      for (const [index, block] of signatures.entries()) cells[places[index] ?? index] = block[line] || null;
      addRow(
        sheet,
        cells,
        Array.from(cells, () => PLAIN_STYLE),
      ).commit();
    }
  }
}

/** A total: the formula and the value that it has. */
interface TotalCell {
  readonly formula: string;
  readonly result: number;
}

function addRow(
  sheet: Worksheet,
  cells: readonly (string | number | CellRichTextValue | TotalCell | null)[],
  styles: readonly Partial<Style>[],
): Row {
  const row = sheet.addRow(cells);
  for (let index = 0; index < cells.length; index++) {
    const style = styles[index];
    if (style) row.getCell(index + 1).style = style;
  }
  return row;
}
