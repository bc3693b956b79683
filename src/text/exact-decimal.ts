import { formatWhole } from './format.ts';
import type { Lang } from './language.ts';

/** Most decimals that are written out. */
const DECIMALS = 6;

/**
 * A fraction as a decimal number, exactly: 97/100 is `0,97` in Indonesian; thousands are separated.
 * @param num safe integer; `den` safe integer above 0
 * @returns null where the number has more than six decimals and so cannot be written exactly
 */
export function exactDecimal(num: number, den: number, lang: Lang): string | null {
  const size = Math.abs(num);
  let rest = size % den;
  const whole = formatWhole((size - rest) / den, lang);
  let decimals = '';
  while (rest !== 0) {
    if (decimals.length === DECIMALS) return null;
    rest *= 10;
    const next = rest % den;
    decimals += String((rest - next) / den);
    rest = next;
  }
  const sign = num < 0 ? '-' : '';
  return decimals === '' ? `${sign}${whole}` : `${sign}${whole}${lang === 'id' ? ',' : '.'}${decimals}`;
}

/** A share as a percent, exactly: 24/10,000 is `0,24%`; where it cannot be written out, the fraction `15/21`. */
export function exactPercent(num: number, den: number, lang: Lang): string {
  const text = exactDecimal(num * 100, den, lang);
  return text === null ? `${num}/${den}` : `${text}%`;
}
