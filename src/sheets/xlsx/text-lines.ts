import type { Style, Worksheet } from 'exceljs';
import { PLAIN_STYLE } from './sheet-styles.ts';

/** Adds a line of text above or below a table. It flows over the empty cells to its right. */
export function addLine(
  sheet: Worksheet,
  column: number,
  text: string,
  style: Partial<Style> = PLAIN_STYLE,
): void {
  addTexts(sheet, [[column, text]], style);
}

/**
 * Adds blocks of lines side by side.
 * @param columns  for each block its column, from 0
 */
export function addBlocks(
  sheet: Worksheet,
  columns: readonly number[],
  blocks: readonly (readonly string[])[],
): void {
  const lines = Math.max(...blocks.map((block) => block.length));
  for (let line = 0; line < lines; line++) {
    const texts = blocks.map((block, index) => [columns[index] ?? index, block[line] ?? ''] as const);
    addTexts(sheet, texts, PLAIN_STYLE);
  }
}

function addTexts(
  sheet: Worksheet,
  texts: readonly (readonly [column: number, text: string])[],
  style: Partial<Style>,
): void {
  const row = sheet.addRow([]);
  for (const [column, text] of texts) {
    if (text === '') continue;
    const cell = row.getCell(column + 1);
    cell.value = text;
    cell.style = style;
  }
  row.commit();
}
