import type { CellRichTextValue, Row, Style, Worksheet } from 'exceljs';
import type { ReportColumn } from '../../app/ports/reports.ts';

/** A column of the workbook. */
export interface TableColumn extends ReportColumn {
  /** Where its values stand in the rows of the report. */
  readonly place: number;
  readonly width: number;
}

/** A total: the formula and the value that it has. */
export interface TotalCell {
  readonly formula: string;
  readonly result: number;
}

/** Adds a row of a table, each cell in the style of its column. */
export function addRow(
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
