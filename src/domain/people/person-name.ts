import { cleanName } from './clean-name.ts';

/** Titles before a name, without their dots. */
const TITLES_BEFORE: ReadonlySet<string> = new Set([
  'prof',
  'dr',
  'drg',
  'drh',
  'drs',
  'dra',
  'ir',
  'h',
  'hj',
  'r',
  'rr',
  'apt',
  'ns',
  'kh',
  'ust',
  'bapak',
  'ibu',
  'sdr',
]);

/** Titles after a name that are also written without dots. */
const TITLES_AFTER: ReadonlySet<string> = new Set([
  'sh',
  'se',
  'st',
  'ssi',
  'skom',
  'ssos',
  'sip',
  'spd',
  'skm',
  'sp',
  'stp',
  'sag',
  'mh',
  'mm',
  'mt',
  'msi',
  'msc',
  'mpd',
  'mkes',
  'map',
  'mkom',
  'mba',
  'phd',
  'amd',
]);

/** A degree with its dots: `S.E.`, `M.Si`, `A.Md.Kep.`. */
const DOTTED_DEGREE = /^\p{L}{1,4}\.(?:\p{L}{1,5}\.)*\p{L}{1,5}\.?$/u;

/** A name without its titles: `Drs. H. Jan Contoh, M.Si.` is Jan Contoh. The last word left is never taken for a title. */
export function withoutTitles(name: string): string {
  const [main = ''] = cleanName(name).split(',');
  const words = main.trim().split(' ');
  while (words.length > 1 && isTitleBefore(words[0] ?? '')) words.shift();
  while (words.length > 1 && isDegree(words[words.length - 1] ?? '')) words.pop();
  return words.join(' ');
}

function isTitleBefore(word: string): boolean {
  // A single letter is an initial unless a dot follows: H. Jan, R. Jan.
  return TITLES_BEFORE.has(plainTitle(word)) && word.length > 1;
}

function isDegree(word: string): boolean {
  return DOTTED_DEGREE.test(word) || TITLES_AFTER.has(plainTitle(word));
}

function plainTitle(word: string): string {
  return word.replaceAll('.', '').toLowerCase();
}

/**
 * Whether two names are those of one person: titles, capitals, blanks and forms of a letter make no difference, so that
 * nobody approves his own run by writing his name without a degree.
 */
export function isSamePerson(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return withoutTitles(name.normalize('NFKC')).toLowerCase();
}
