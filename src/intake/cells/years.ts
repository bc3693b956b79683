import { cleanText } from '../fold.ts';
import { type ReadCell, remembered } from './cell.ts';
import { wholeReader } from './whole.ts';

const IN_WORDS = /^(\d{1,2}) ?(?:tahun|thn|th)\.?(?:,? ?\d{1,2} ?(?:bulan|bln|bl)\.?)?$/i;
const readWhole = wholeReader(0, 50);

/** Whole years of service: `12`, or `12 Tahun 3 Bulan`, whose months do not count. */
export const readYears: ReadCell<number> = remembered((cell, column) => {
  const years = typeof cell === 'string' ? IN_WORDS.exec(cleanText(cell))?.[1] : undefined;
  return years === undefined ? readWhole(cell, column) : Number(years);
});
