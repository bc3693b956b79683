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
