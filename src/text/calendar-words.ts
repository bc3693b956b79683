import type { Catalogue, Lang } from './language.ts';

/** Month names, January first. */
export const MONTH_NAMES: Catalogue<readonly string[]> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A period `YYYY-MM` as people say it: `Januari 2026`. */
export function periodInWords(period: string, lang: Lang): string {
  return `${MONTH_NAMES[lang][Number(period.slice(5, 7)) - 1] ?? period.slice(5, 7)} ${period.slice(0, 4)}`;
}

/** A day `YYYY-MM-DD` as people say it: `1 Januari 2026`. */
export function dayInWords(day: string, lang: Lang): string {
  return `${Number(day.slice(8, 10))} ${periodInWords(day, lang)}`;
}

const MOMENT = /^\d{4}-\d\d-\d\dT(\d\d):(\d\d):\d\d(?:\.\d+)?Z$/;

/** A recorded moment (ISO 8601, UTC) as people say it: `25 Januari 2026 pukul 08.30 UTC`; other text unchanged. */
export function momentInWords(moment: string, lang: Lang): string {
  const match = MOMENT.exec(moment);
  if (!match) return moment;
  const day = dayInWords(moment, lang);
  return lang === 'id' ? `${day} pukul ${match[1]}.${match[2]} UTC` : `${day}, ${match[1]}:${match[2]} UTC`;
}
