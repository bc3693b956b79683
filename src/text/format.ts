import type { Catalogue, Lang } from './language.ts';

/** Whole number with thousands separators: `5.182.000` in Indonesian, `5,182,000` in English. */
export function formatWhole(value: number, lang: Lang): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, lang === 'id' ? '.' : ',');
  return value < 0 ? `-${digits}` : digits;
}

/**
 * A count with its English noun: `1 run`, `12,345 runs`.
 * @param count a number, or one that is written for English already
 */
export function countedEn(count: number | string, noun: string): string {
  const written = typeof count === 'number' ? formatWhole(count, 'en') : count;
  return `${written} ${written === '1' ? noun : `${noun}s`}`;
}

/** Rupiah: `Rp5.182.000`. */
export function formatRupiah(value: number, lang: Lang): string {
  return value < 0 ? `-Rp${formatWhole(-value, lang)}` : `Rp${formatWhole(value, lang)}`;
}

/** Hundredths as a decimal with two places: 8750 is `87,50` in Indonesian, `87.50` in English. */
export function formatHundredths(value: number, lang: Lang): string {
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  const whole = formatWhole(Math.floor(size / 100), lang);
  return `${sign}${whole}${lang === 'id' ? ',' : '.'}${String(size % 100).padStart(2, '0')}`;
}

/** A unit in which large amounts are told, its short name, and the decimals that are told of it. */
type Scale = readonly [unit: number, name: string, decimals: number];

const SCALES: Catalogue<readonly Scale[]> = {
  id: [
    [1e3, 'rb', 0],
    [1e6, 'jt', 1],
    [1e9, 'M', 2],
  ],
  en: [
    [1e3, 'k', 0],
    [1e6, 'm', 1],
    [1e9, 'bn', 2],
  ],
};
/** Whatever the others are too small for. */
const LARGEST: Catalogue<Scale> = { id: [1e12, 'T', 2], en: [1e12, 'tn', 2] };

/**
 * Rupiah where a chart has little room, rounded half up: `Rp1,25 M`, `Rp1.25 bn`; the table beside it is exact. What
 * rounds to a thousand of a unit is one of the next: `Rp1 M`, never `Rp1.000 jt`.
 */
export function formatShortRupiah(value: number, lang: Lang): string {
  if (value < 0) return `-${formatShortRupiah(-value, lang)}`;
  if (value < 1e3) return formatRupiah(value, lang);
  const scale = SCALES[lang].find((each) => inScale(value, each) < 1e3 * 10 ** each[2]) ?? LARGEST[lang];
  const [, name, decimals] = scale;
  const rounded = inScale(value, scale);
  const power = 10 ** decimals;
  const part = String(rounded % power)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  const whole = formatWhole(Math.floor(rounded / power), lang);
  const point = lang === 'id' ? ',' : '.';
  return `Rp${whole}${power === 1 || part === '' ? '' : `${point}${part}`} ${name}`;
}

/** Amount in the last decimal that a scale tells: 1,25 billion is 125. */
function inScale(value: number, [unit, , decimals]: Scale): number {
  return Math.floor((value * 10 ** decimals) / unit + 0.5);
}

/** A difference with its sign: `+Rp12,4 jt`. */
export function formatShortDifference(value: number, lang: Lang): string {
  return value > 0 ? `+${formatShortRupiah(value, lang)}` : formatShortRupiah(value, lang);
}
