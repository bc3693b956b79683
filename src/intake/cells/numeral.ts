/** A number as written, taken apart but not yet judged. */
export interface Numeral {
  readonly negative: boolean;
  /** Digits before the decimal separator, without thousands separators. */
  readonly whole: string;
  /** Digits after the decimal separator; empty when there is none. */
  readonly fraction: string;
  /** `either`: the last separator can be a thousands or a decimal separator (`4.500`). */
  readonly reading: 'sure' | 'either';
}

const PLAIN = /^\d+$/;
const SHAPE = /^-?[\d.,]*\d$/;
const GROUPED_BY_DOT = /^[1-9]\d{0,2}(\.\d{3})+$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(,\d{3})+$/;

/**
 * Takes a written number apart: `4500000`, Indonesian `4.500.000,50`, English `4,500,000.50`.
 * Digit by digit, so that nothing is rounded. Gives null when the text is no number.
 */
export function parseNumeral(text: string): Numeral | null {
  if (PLAIN.test(text)) return { negative: false, whole: text, fraction: '', reading: 'sure' };
  if (!SHAPE.test(text)) return null;
  const negative = text.charCodeAt(0) === 0x2d;
  const body = negative ? text.slice(1) : text;
  const dot = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  if (dot < 0 && comma < 0) return { negative, whole: body, fraction: '', reading: 'sure' };

  const last = Math.max(dot, comma);
  const before = body.slice(0, last);
  const after = body.slice(last + 1);
  const groupedBySame = dot > comma ? GROUPED_BY_DOT : GROUPED_BY_COMMA;
  const groupedByOther = dot > comma ? GROUPED_BY_COMMA : GROUPED_BY_DOT;

  if (PLAIN.test(before)) {
    const reading = groupedBySame.test(body) ? 'either' : 'sure';
    return { negative, whole: before, fraction: after, reading };
  }
  if (groupedBySame.test(body)) {
    return { negative, whole: body.replace(/[.,]/g, ''), fraction: '', reading: 'sure' };
  }
  if (groupedByOther.test(before)) {
    const reading = after.length === 3 ? 'either' : 'sure';
    return { negative, whole: before.replace(/[.,]/g, ''), fraction: after, reading };
  }
  return null;
}

/** Whether a text consists of zeros only (also when it is empty). */
export function isAllZeros(digits: string): boolean {
  return /^0*$/.test(digits);
}
