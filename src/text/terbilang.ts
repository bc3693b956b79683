import type { Lang } from './language.ts';

const UNITS_ID = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

const UNITS_EN = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS_EN = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Words for 10^3, 10^6 and so on. */
const SCALES = {
  id: ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'],
  en: ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'],
} as const;

/** The largest amount that has words here: 10^15. */
export const MOST_IN_WORDS = 1_000_000_000_000_000;

/**
 * A whole number from 0 to 10^15 in words (terbilang): 1.250.000 is `satu juta dua ratus lima puluh ribu`.
 * @throws RangeError for a fraction, a negative number or one above 10^15
 */
export function numberInWords(value: number, lang: Lang): string {
  if (!Number.isSafeInteger(value) || value < 0 || value > MOST_IN_WORDS) {
    throw new RangeError(`no words for ${value}`);
  }
  if (value === 0) return lang === 'id' ? 'nol' : 'zero';
  const words: string[] = [];
  for (let scale = 5; scale >= 0; scale--) {
    const group = Math.floor(value / 1000 ** scale) % 1000;
    if (group === 0) continue;
    if (lang === 'id' && scale === 1 && group === 1) words.push('seribu');
    else words.push(lang === 'id' ? groupId(group) : groupEn(group), SCALES[lang][scale] ?? '');
  }
  return words.filter((word) => word !== '').join(' ');
}

/** An amount of whole rupiah in words, as it stands on a list to be signed; below 0 it is marked as less than nothing. */
export function rupiahInWords(value: number, lang: Lang): string {
  const words = `${numberInWords(Math.abs(value), lang)} rupiah`;
  return value < 0 ? `minus ${words}` : words;
}

/** 1 to 999 in Indonesian; 1 before a hundred or ten is `se`. */
function groupId(value: number): string {
  if (value < 12) return UNITS_ID[value] ?? '';
  if (value < 20) return `${UNITS_ID[value - 10]} belas`;
  if (value < 100) return joined(`${UNITS_ID[Math.floor(value / 10)]} puluh`, groupId(value % 10));
  const hundreds = value < 200 ? 'seratus' : `${UNITS_ID[Math.floor(value / 100)]} ratus`;
  return joined(hundreds, groupId(value % 100));
}

function groupEn(value: number): string {
  if (value < 20) return UNITS_EN[value] ?? '';
  if (value < 100) {
    const rest = value % 10;
    return `${TENS_EN[Math.floor(value / 10)]}${rest === 0 ? '' : `-${UNITS_EN[rest]}`}`;
  }
  return joined(`${UNITS_EN[Math.floor(value / 100)]} hundred`, groupEn(value % 100));
}

function joined(first: string, rest: string): string {
  return rest === '' ? first : `${first} ${rest}`;
}
