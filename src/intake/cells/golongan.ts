import { cellContent, type ReadCell, remembered, wrongType } from './cell.ts';
import { choiceLookup } from './choice.ts';

/** Ranks of PNS by golongan, lowest first. */
const RANKS: readonly (readonly [string, string])[] = [
  ['I/a', 'Juru Muda'],
  ['I/b', 'Juru Muda Tk I'],
  ['I/c', 'Juru'],
  ['I/d', 'Juru Tk I'],
  ['II/a', 'Pengatur Muda'],
  ['II/b', 'Pengatur Muda Tk I'],
  ['II/c', 'Pengatur'],
  ['II/d', 'Pengatur Tk I'],
  ['III/a', 'Penata Muda'],
  ['III/b', 'Penata Muda Tk I'],
  ['III/c', 'Penata'],
  ['III/d', 'Penata Tk I'],
  ['IV/a', 'Pembina'],
  ['IV/b', 'Pembina Tk I'],
  ['IV/c', 'Pembina Utama Muda'],
  ['IV/d', 'Pembina Utama Madya'],
  ['IV/e', 'Pembina Utama'],
];

/** Golongan of PPPK, lowest first. */
const PPPK_GOLONGAN: readonly string[] = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(
  ' ',
);

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV'];
const PREFIX = /^((golongan|gol|ruang|pangkat|pppk|p3k)\b[\s.:/-]*)+/i;
const LEVEL = /\b(tingkat|tk)[\s.]*(1|i)\b/gi;

/** `III/a` is also written IIIa, III.a, 3A; with its rank before or behind; or as the rank alone. */
function* spellings(): Generator<readonly [string, string]> {
  for (const [golongan, rank] of RANKS) {
    const [roman = '', letter = ''] = golongan.split('/');
    const inDigits = `${ROMAN.indexOf(roman) + 1}${letter}`;
    yield [golongan, golongan];
    yield [inDigits, golongan];
    yield [rank, golongan];
    yield [rank + golongan, golongan];
    yield [golongan + rank, golongan];
  }
  for (const [i, roman] of PPPK_GOLONGAN.entries()) {
    yield [roman, roman];
    yield [String(i + 1), roman];
  }
}

const lookUp = choiceLookup(spellings());

/**
 * Canonical golongan from any usual spelling: `III/a` for PNS and CPNS, `IX` for PPPK; null when it is none.
 * A rank that contradicts its golongan (`Penata (III/a)`) is none.
 */
export function parseGolongan(text: string): string | null {
  return lookUp(text.replace(PREFIX, '').replace(LEVEL, 'Tk I')) ?? null;
}

/** Golongan cell; whether the grid knows it is checked on the whole record. */
export const readGolongan: ReadCell<string> = remembered((cell, column) => {
  const content = cellContent(cell, column);
  if (content === null) return null;
  if (typeof content === 'boolean' || typeof content === 'object') return wrongType(content, column);
  return parseGolongan(String(content)) ?? column.error('golongan-invalid', cell);
});
