import type { Lang } from './language.ts';

/** Whole number with thousands separators: `5.182.000` in Indonesian, `5,182,000` in English. */
export function formatWhole(value: number, lang: Lang): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, lang === 'id' ? '.' : ',');
  return value < 0 ? `-${digits}` : digits;
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

const SCALES: Readonly<Record<Lang, readonly (readonly [unit: number, name: string, decimals: number])[]>> = {
  id: [
    [1e12, 'T', 2],
    [1e9, 'M', 2],
    [1e6, 'jt', 1],
    [1e3, 'rb', 0],
  ],
  en: [
    [1e12, 'tn', 2],
    [1e9, 'bn', 2],
    [1e6, 'm', 1],
    [1e3, 'k', 0],
  ],
};

/** Rupiah where a chart has little room, rounded half up: `Rp1,25 M`, `Rp1.25 bn`; the table beside it is exact. */
export function formatShortRupiah(value: number, lang: Lang): string {
  if (value < 0) return `-${formatShortRupiah(-value, lang)}`;
  const scale = SCALES[lang].find(([unit]) => value >= unit);
  if (scale === undefined) return formatRupiah(value, lang);
  const [unit, name, decimals] = scale;
  const power = 10 ** decimals;
  const rounded = Math.floor((value * power) / unit + 0.5);
  const part = String(rounded % power)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  const whole = formatWhole(Math.floor(rounded / power), lang);
  const point = lang === 'id' ? ',' : '.';
  return `Rp${whole}${power === 1 || part === '' ? '' : `${point}${part}`} ${name}`;
}

/** A difference with its sign: `+Rp12,4 jt`. */
export function formatShortDifference(value: number, lang: Lang): string {
  return value > 0 ? `+${formatShortRupiah(value, lang)}` : formatShortRupiah(value, lang);
}
