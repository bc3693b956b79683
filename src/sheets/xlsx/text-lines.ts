import type { Style, Worksheet } from 'exceljs';
import { PLAIN_STYLE } from './sheet-styles.ts';
import type { SignatureRow } from './signature-rows.ts';

/** Adds a line of text above or below a table. It flows over the empty cells to its right. */
export function addLine(
  sheet: Worksheet,
  column: number,
  text: string,
  style: Partial<Style> = PLAIN_STYLE,
): void {
  addTexts(sheet, [[column, text]], style);
}

/** Adds signature blocks side by side. */
export function addSignatures(sheet: Worksheet, rows: readonly SignatureRow[]): void {
  for (const texts of rows) addTexts(sheet, texts, PLAIN_STYLE);
}

function addTexts(sheet: Worksheet, texts: SignatureRow, style: Partial<Style>): void {
  const row = sheet.addRow([]);
  for (const [column, text] of texts) {
    if (text === '') continue;
    const cell = row.getCell(column + 1);
    cell.value = text;
    cell.style = style;
  }
  row.commit();
}
