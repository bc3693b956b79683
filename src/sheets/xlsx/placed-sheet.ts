import type { ReportSheet } from '../../app/ports/reports.ts';
import { BugError } from '../../domain/bug-error.ts';
import { columnLetters } from '../column-letters.ts';
import { MAX_ROWS } from '../rejected-file.ts';
import { pageLayout } from './page-layout.ts';
import { lineCount, rowHeight } from './row-height.ts';
import { legalSheetName } from './sheet-name.ts';
import { sheetOptions } from './sheet-options.ts';
import {
  cellContent,
  columnWidth,
  HEADING_STYLE,
  isWrapped,
  PLAIN_STYLE,
  tableStyles,
} from './sheet-styles.ts';
import type { WorkbookStream } from './workbook-stream.ts';

const ROWS_BETWEEN_DRAINS = 500;

/**
 * Writes a sheet in the form of another office: words and table where that office looks for them, and nothing else. The
 * table is never continued on a second sheet, where nobody would look for it.
 * @returns number of rows
 * @throws BugError when the sheet is longer than a sheet can be: whoever asks for it must know before
 */
export async function writePlacedSheet(
  target: WorkbookStream,
  report: ReportSheet,
  { headingRow, firstColumn, above }: NonNullable<ReportSheet['placed']>,
  names: string[],
): Promise<number> {
  const blanks = firstColumn - 1;
  const widths = report.columns.map(columnWidth);
  const styles = tableStyles(report.columns).plain;
  const name = legalSheetName(report.name, names);
  names.push(name);
  const sheet = target.workbook.addWorksheet(
    name,
    sheetOptions(report, pageLayout([...Array<number>(blanks).fill(BLANK_WIDTH), ...widths], 0), headingRow),
  );
  const labels = above.filter(({ column }) => column <= blanks).map(({ text }) => text.length + 2);
  const blankWidth = Math.max(BLANK_WIDTH, ...labels);
  sheet.columns = [...Array<number>(blanks).fill(blankWidth), ...widths].map((width) => ({ width }));
  for (let at = 1; at < headingRow; at++) {
    const row = sheet.getRow(at);
    for (const { column, text } of above.filter((each) => each.row === at)) {
      row.getCell(column).value = text;
      row.getCell(column).style = { ...PLAIN_STYLE, numFmt: '@' };
    }
    row.commit();
  }
  const headings = sheet.getRow(headingRow);
  for (const [index, { heading }] of report.columns.entries()) {
    headings.getCell(firstColumn + index).value = heading;
    headings.getCell(firstColumn + index).style = HEADING_STYLE;
  }
  headings.height = HEADING_HEIGHT;
  headings.commit();
  let at = headingRow;
  for (const values of report.rows()) {
    if (++at > MAX_ROWS) throw new BugError(`${report.name} has more rows than a sheet`);
    const row = sheet.getRow(at);
    let lines = 1;
    for (const [index, column] of report.columns.entries()) {
      const value = values[index] ?? null;
      const cell = row.getCell(firstColumn + index);
      cell.value = cellContent(value, column.format);
      cell.style = styles[index] ?? {};
      if (typeof value === 'string' && isWrapped(column))
        lines = Math.max(lines, lineCount(value, widths[index] ?? 0));
    }
    if (lines > 1) row.height = rowHeight(lines);
    row.commit();
    if (at % ROWS_BETWEEN_DRAINS === 0) await target.drain(sheet);
  }
  target.allowDigitsAsText(sheet, `A1:${columnLetters(blanks + widths.length)}${at}`);
  await target.drain(sheet);
  sheet.commit();
  return at - headingRow;
}

const BLANK_WIDTH = 5;
const HEADING_HEIGHT = 45;
