import { cellContent, type ReadCell, wrongType } from './cell.ts';

const WITH_ZEROS = /^\d{1,9}[.,]0{1,2}$/;

/** Whole number from `min` to `max`: counts, years of service, job class. Thousands separators are not needed here. */
export function wholeReader(min: number, max: number): ReadCell<number> {
  return (cell, column) => {
    const content = cellContent(cell, column);
    if (content === null) return null;
    if (typeof content === 'boolean' || typeof content === 'object') return wrongType(content, column);
    const value = typeof content === 'number' ? content : wholeText(content);
    return Number.isInteger(value) && value >= min && value <= max
      ? value + 0
      : column.error('whole-number-invalid', cell, { min, max });
  };
}

/** Value of a text of digits, with zero decimals at most; NaN otherwise. Counts are read by the million: no pattern for them. */
function wholeText(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9 || i > 8)
      return WITH_ZEROS.test(text) ? Number.parseInt(text, 10) : Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
