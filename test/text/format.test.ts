import { describe, expect, it } from 'vitest';
import { countedEn, formatShortDifference, formatShortRupiah } from '../../src/text/format.ts';

describe('rupiah where a chart has little room', () => {
  it.each([
    [999, 'Rp999', 'Rp999'],
    [1_000, 'Rp1 rb', 'Rp1 k'],
    [999_499, 'Rp999 rb', 'Rp999 k'],
    [999_500, 'Rp1 jt', 'Rp1 m'],
    [1_000_000, 'Rp1 jt', 'Rp1 m'],
    [1_249_999, 'Rp1,2 jt', 'Rp1.2 m'],
    [999_949_999, 'Rp999,9 jt', 'Rp999.9 m'],
    [999_950_000, 'Rp1 M', 'Rp1 bn'],
    [1_000_000_000, 'Rp1 M', 'Rp1 bn'],
    [1_254_999_999, 'Rp1,25 M', 'Rp1.25 bn'],
    [999_994_999_999, 'Rp999,99 M', 'Rp999.99 bn'],
    [999_995_000_000, 'Rp1 T', 'Rp1 tn'],
    [1_000_000_000_000, 'Rp1 T', 'Rp1 tn'],
    [1_234_560_000_000_000, 'Rp1.234,56 T', 'Rp1,234.56 tn'],
  ])('%d is told in the unit that it rounds to, never as a thousand of the smaller one', (value, id, en) => {
    expect([formatShortRupiah(value, 'id'), formatShortRupiah(value, 'en')]).toEqual([id, en]);
    expect(formatShortRupiah(-value, 'id')).toBe(`-${id}`);
    expect(formatShortDifference(value, 'en')).toBe(`+${en}`);
  });
});

describe('a count with its English noun', () => {
  it.each([
    [0, '0 runs'],
    [1, '1 run'],
    [12_345, '12,345 runs'],
    ['1', '1 run'],
    ['1,000', '1,000 runs'],
  ])('%s', (count, told) => {
    expect(countedEn(count, 'run')).toBe(told);
  });
});
