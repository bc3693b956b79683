import { describe, expect, it } from 'vitest';
import { numberInWords, rupiahInWords } from '../../src/text/terbilang.ts';

const INDONESIAN: readonly (readonly [number, string])[] = [
  [0, 'nol'],
  [1, 'satu'],
  [9, 'sembilan'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [99, 'sembilan puluh sembilan'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [199, 'seratus sembilan puluh sembilan'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1_000, 'seribu'],
  [1_001, 'seribu satu'],
  [1_100, 'seribu seratus'],
  [1_999, 'seribu sembilan ratus sembilan puluh sembilan'],
  [2_000, 'dua ribu'],
  [10_000, 'sepuluh ribu'],
  [11_000, 'sebelas ribu'],
  [21_000, 'dua puluh satu ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [999_999, 'sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [1_250_000, 'satu juta dua ratus lima puluh ribu'],
  [15_274_319, 'lima belas juta dua ratus tujuh puluh empat ribu tiga ratus sembilan belas'],
  [1_000_000_000, 'satu miliar'],
  [1_000_000_001, 'satu miliar satu'],
  [2_001_001_000, 'dua miliar satu juta seribu'],
  [1_000_000_000_000, 'satu triliun'],
  [
    999_999_999_999_999,
    'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar ' +
      'sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu ' +
      'sembilan ratus sembilan puluh sembilan',
  ],
  [1_000_000_000_000_000, 'satu kuadriliun'],
];

const ENGLISH: readonly (readonly [number, string])[] = [
  [0, 'zero'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [42, 'forty-two'],
  [100, 'one hundred'],
  [1_001, 'one thousand one'],
  [1_250_000, 'one million two hundred fifty thousand'],
  [999_000_000_015, 'nine hundred ninety-nine billion fifteen'],
  [1_000_000_000_000_000, 'one quadrillion'],
];

describe('an amount in words', () => {
  it.each(INDONESIAN)('%i is "%s"', (value, words) => {
    expect(numberInWords(value, 'id')).toBe(words);
  });

  it.each(ENGLISH)('%i is "%s" in English', (value, words) => {
    expect(numberInWords(value, 'en')).toBe(words);
  });

  it('no two amounts up to 20,000, nor around any power of ten, share their words', () => {
    const values = new Set(Array.from({ length: 20_000 }, (_, value) => value));
    for (let power = 10; power <= 1e15; power *= 10)
      for (const value of [power - 1, power, power + 1]) if (value <= 1e15) values.add(value);
    for (const lang of ['id', 'en'] as const) {
      expect(new Set([...values].map((value) => numberInWords(value, lang))).size).toBe(values.size);
    }
  });

  it('a negative amount is said to be one, a fraction or more than 10^15 has no words', () => {
    expect(rupiahInWords(-1_500, 'id')).toBe('minus seribu lima ratus rupiah');
    for (const value of [0.5, 1e15 + 1, Number.NaN])
      expect(() => rupiahInWords(value, 'id')).toThrow(RangeError);
    expect(() => numberInWords(-1, 'id')).toThrow(RangeError);
  });
});
