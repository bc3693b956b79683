import { wholeAt } from '../../domain/calendar/whole-at.ts';
import { cellContent, type ReadCell, wrongType } from './cell.ts';
import { isAllZeros, parseNumeral } from './numeral.ts';

/** Why a written amount cannot be used. */
export type AmountDefect = 'amount-invalid' | 'amount-ambiguous' | 'amount-not-whole';

/** Highest amount that a cell may hold: a trillion rupiah is no employee's pay. */
export const MAX_AMOUNT = 1_000_000_000_000;

const CURRENCY = /^(rp|idr)\s*\.?\s*/i;
const NO_CENTS = /\s*[.,]\s*-+$/;
const IN_BRACKETS = /^\((.+)\)$/;

/**
 * Whole rupiah from text: `4500000`, `4.500.000`, `Rp 4.500.000,00`, `4,500,000`, `Rp4.500.000,-`.
 * Never rounds. What could be read in two ways (`4.500`, `1,5`) is not guessed.
 * @returns whole rupiah, negative where so written, or the defect
 */
export function parseAmount(text: string): number | AmountDefect {
  if (text.length > 0 && text.length <= 15) {
    // Most amounts are nothing but digits: no pattern for them.
    const plain = wholeAt(text, 0, text.length);
    if (plain >= 0) return plain;
  }
  const bracketed = IN_BRACKETS.exec(text);
  const bare = (bracketed?.[1] ?? text).replace(/^'/, '').replace(CURRENCY, '').replace(NO_CENTS, '').trim();
  const numeral = parseNumeral(bare);
  if (numeral === null || numeral.whole.length > 15) return 'amount-invalid';
  const { whole, fraction, reading } = numeral;
  const isNothing = isAllZeros(whole) && isAllZeros(fraction);
  if (reading === 'either' && !isNothing) return 'amount-ambiguous';
  if (!isAllZeros(fraction)) return whole.length <= 3 ? 'amount-ambiguous' : 'amount-not-whole';
  const size = Number(whole);
  return (numeral.negative || bracketed) && size !== 0 ? -size : size;
}

/** Below this an amount of pay is more likely one whose thousands got lost: `450.000` typed where a dot is decimal. */
const SMALLEST_LIKELY = 1000;

/** The same for an amount that is paid or withheld by the month: one below 1,000 rupiah is used, with a warning. */
export function payAmountReader(min: number): ReadCell<number> {
  const read = amountReader(min);
  return (cell, column) => {
    const amount = read(cell, column);
    if (amount !== null && amount > 0 && amount < SMALLEST_LIKELY)
      column.warning('amount-below-thousand', cell);
    return amount;
  };
}

/**
 * Whole rupiah from `min` to `max`. A number cell must be whole already, as its 15 digits show it; a formula's cents are
 * not rounded away.
 */
export function amountReader(min: number, max: number = MAX_AMOUNT): ReadCell<number> {
  return (cell, column) => {
    const content = cellContent(cell, column);
    if (content === null) return null;
    if (typeof content === 'boolean' || typeof content === 'object') return wrongType(content, column);
    const amount = typeof content === 'string' ? parseAmount(content) : Number(content.toPrecision(15));
    if (typeof amount === 'string') return column.error(amount, cell);
    if (!Number.isInteger(amount)) return column.error('amount-not-whole', cell);
    return amount >= min && amount <= max
      ? amount + 0
      : column.error('amount-out-of-range', cell, { min, max });
  };
}
