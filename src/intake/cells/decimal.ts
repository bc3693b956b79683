import type { CellValue } from '../../app/ports/sheets.ts';
import type { Column } from '../column.ts';
import { cellContent, type ReadCell, wrongType } from './cell.ts';
import { isAllZeros, parseNumeral } from './numeral.ts';

/** Why a written decimal cannot be used. */
export type DecimalDefect = 'invalid' | 'ambiguous' | 'too-fine';

/**
 * A decimal as an integer scaled by 10^`decimals`: `85,5` with two decimals is 8550. Never rounds.
 * `1.500` is ambiguous where three decimals are possible; elsewhere it has too many.
 */
export function parseDecimal(text: string, decimals: number): number | DecimalDefect {
  const numeral = parseNumeral(text);
  if (numeral === null) return 'invalid';
  const { negative, whole, fraction, reading } = numeral;
  if (reading === 'either') return decimals >= 3 ? 'ambiguous' : 'too-fine';
  if (whole.length + decimals > 15) return 'invalid';
  const kept = fraction.slice(0, decimals);
  if (!isAllZeros(fraction.slice(decimals))) return 'too-fine';
  const scaled = Number(whole + kept.padEnd(decimals, '0'));
  return negative && scaled !== 0 ? -scaled : scaled;
}

/**
 * A number cell as text. Spreadsheets calculate in binary fractions and show 15 digits: 87.35000000000001 is the
 * 87.35 that the officer sees.
 */
function shownNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function scaledCell(cell: CellValue, column: Column, decimals: number): number | DecimalDefect | null {
  const content = cellContent(cell, column);
  if (content === null) return null;
  if (typeof content === 'boolean' || typeof content === 'object') return wrongType(content, column);
  if (typeof content === 'string') return parseDecimal(content, decimals);
  // A number cell has one reading only; an exponent or NaN is no usable quantity.
  const [whole = '', fraction = ''] = shownNumber(content).split('.');
  if (!/^-?\d{1,15}$/.test(whole) || !/^\d*$/.test(fraction)) return 'invalid';
  if (fraction.length > decimals) return 'too-fine';
  return Number(whole + fraction.padEnd(decimals, '0')) + 0;
}

/** Score 0 to 100 with at most two decimals, in hundredths (0 to 10,000). A number below 1 is suspected to be a percent. */
export const readScore: ReadCell<number> = (cell, column) => {
  const scaled = scaledCell(cell, column, 2);
  if (scaled === null) return null;
  if (typeof scaled === 'string') return column.error('score-invalid', cell);
  if (scaled < 0 || scaled > 10_000) return column.error('score-out-of-range', cell);
  if (scaled > 0 && scaled < 100) column.warning('score-below-one', cell);
  return scaled;
};

/** Decimal from 0 to `max`, scaled by 10^`decimals`. */
export function decimalReader(decimals: number, max: number): ReadCell<number> {
  const highest = max * 10 ** decimals;
  return (cell, column) => {
    const scaled = scaledCell(cell, column, decimals);
    if (scaled === null) return null;
    if (scaled === 'ambiguous') return column.error('decimal-ambiguous', cell, { decimals });
    if (typeof scaled === 'string') return column.error('decimal-invalid', cell, { decimals });
    return scaled >= 0 && scaled <= highest
      ? scaled
      : column.error('decimal-out-of-range', cell, { min: 0, max });
  };
}

/**
 * A percentage in hundredths of a percent: 25 or `25%` is 2500. A number cell of 1 or less is refused: formatted as a
 * percent it shows a hundred times as much.
 * @param min lowest value in hundredths of a percent
 * @param max highest percentage
 */
function percentReader(min: number, max: number): ReadCell<number> {
  return (cell, column) => {
    if (typeof cell === 'number' && cell > 0 && cell <= 1) return column.error('percent-ambiguous', cell);
    const scaled = scaledCell(typeof cell === 'string' ? cell.replace(/\s*%\s*$/, '') : cell, column, 2);
    if (scaled === null) return null;
    if (typeof scaled === 'string') return column.error('decimal-invalid', cell, { decimals: 2 });
    return scaled >= min && scaled <= max * 100
      ? scaled
      : column.error('decimal-out-of-range', cell, { min: 0, max });
  };
}

const readAnyPercent = percentReader(1, 100);

/** Percent above 0 up to 100, in hundredths of a percent. Text of 1 or less needs its sign: `0.25` may mean 25%. */
export const readPercent: ReadCell<number> = (cell, column) => {
  const percent = readAnyPercent(cell, column);
  const isUnsigned = typeof cell === 'string' && !cell.includes('%');
  return percent !== null && percent <= 100 && isUnsigned ? column.error('percent-ambiguous', cell) : percent;
};

/** A rate of a regulation, 0 to 200 percent, in hundredths of a percent. */
export const readRate: ReadCell<number> = percentReader(0, 200);
