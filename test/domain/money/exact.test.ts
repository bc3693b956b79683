import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BugError } from '../../../src/domain/bug-error.ts';
import {
  assertWhole,
  hundredthsOfPercent,
  ONE,
  percent,
  type Ratio,
  type Rounding,
  roundedBigQuotient,
  roundedMean,
  roundedProduct,
  roundedQuotient,
} from '../../../src/domain/money/exact.ts';

const ROUNDINGS: readonly Rounding[] = ['half-up', 'up', 'floor'];

describe('a quotient is rounded once', () => {
  it.each([
    // numerator, denominator, to the nearest, up, down
    [10, 4, 3, 3, 2],
    [9, 4, 2, 3, 2],
    [11, 4, 3, 3, 2],
    [8, 4, 2, 2, 2],
    [1, 2, 1, 1, 0],
    [0, 4, 0, 0, 0],
    [1, 3, 0, 1, 0],
    [2, 3, 1, 1, 0],
    [-10, 4, -3, -2, -3],
    [-9, 4, -2, -2, -3],
    [-11, 4, -3, -2, -3],
    [-8, 4, -2, -2, -2],
    [-1, 2, -1, 0, -1],
    [-1, 3, 0, 0, -1],
    [-2, 3, -1, 0, -1],
  ])('%i / %i is %i to the nearest, %i up, %i down', (num, den, nearest, up, down) => {
    const wanted = [nearest, up, down];
    expect(ROUNDINGS.map((rounding) => roundedQuotient(num, den, rounding))).toEqual(wanted);
    const big = ROUNDINGS.map((rounding) => roundedBigQuotient(BigInt(num), BigInt(den), rounding));
    expect(big).toEqual(wanted.map(BigInt));
  });

  it('never gives a negative zero, which would print as -0', () => {
    for (const rounding of ROUNDINGS) {
      expect(Object.is(roundedQuotient(0, 7, rounding), 0)).toBe(true);
      expect(Object.is(roundedQuotient(-7, 7, rounding), -1)).toBe(true);
    }
    expect(Object.is(roundedQuotient(-1, 3, 'half-up'), 0)).toBe(true);
    expect(Object.is(roundedQuotient(-1, 3, 'up'), 0)).toBe(true);
  });

  it('knows a half from almost a half where doubling would leave the exact range', () => {
    const odd = Number.MAX_SAFE_INTEGER;
    expect(roundedQuotient((odd - 1) / 2, odd, 'half-up')).toBe(0);
    expect(roundedQuotient((odd + 1) / 2, odd, 'half-up')).toBe(1);
  });
});

describe('a product of money and rates', () => {
  it('is exact where a floating-point product is not: 0.24% of Rp625 is Rp1.50, paid as Rp2', () => {
    expect(roundedProduct(625, [hundredthsOfPercent(24)], 'half-up')).toBe(2);
    expect(roundedProduct(624, [hundredthsOfPercent(24)], 'half-up')).toBe(1);
  });

  it('is rounded once at the end, not after every rate', () => {
    const halves = [percent(50), percent(50)];
    expect(roundedProduct(5, halves, 'half-up')).toBe(1);
    expect(roundedProduct(roundedProduct(5, [percent(50)], 'half-up'), [percent(50)], 'half-up')).toBe(2);
  });

  it('of no rate, or of rates of 100%, is the amount itself', () => {
    expect(roundedProduct(-5_182_000, [], 'floor')).toBe(-5_182_000);
    expect(roundedProduct(5_182_000, [ONE, percent(100)], 'up')).toBe(5_182_000);
  });

  it('of a rate of 0 is 0', () => {
    expect(roundedProduct(5_182_000, [{ num: 0, den: 100 }], 'up')).toBe(0);
  });

  it('stays exact past 2^53 inside, as long as the result fits', () => {
    const rates = [
      { num: 9_735, den: 10_000 },
      { num: 8_783, den: 10_000 },
      { num: 17, den: 21 },
    ];
    // 2,500,000,000,000 × 0.9735 × 0.8783 × 17 / 21 = 1,730,407,839,285.714…
    expect(roundedProduct(2_500_000_000_000, rates, 'half-up')).toBe(1_730_407_839_286);
    expect(roundedProduct(2_500_000_000_000, rates, 'floor')).toBe(1_730_407_839_285);
    expect(roundedProduct(-2_500_000_000_000, rates, 'floor')).toBe(-1_730_407_839_286);
  });

  it('refuses an amount or a result that a number cannot hold exactly', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    expect(roundedProduct(largest, [], 'half-up')).toBe(largest);
    expect(() => roundedProduct(largest + 1, [], 'half-up')).toThrow(BugError);
    expect(() => roundedProduct(0.5, [], 'half-up')).toThrow(BugError);
    expect(() => roundedProduct(largest, [{ num: 2, den: 1 }], 'half-up')).toThrow(BugError);
    expect(() => roundedProduct(-largest, [{ num: 2, den: 1 }], 'half-up')).toThrow(BugError);
    expect(roundedProduct(largest, [{ num: 2, den: 2 }], 'half-up')).toBe(largest);
  });

  it('is what whole numbers of any size give, for any amounts and rates', () => {
    const rate: fc.Arbitrary<Ratio> = fc.record({
      num: fc.integer({ min: 0, max: 10_000_000 }),
      den: fc.integer({ min: 1, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: -2_000_000_000_000, max: 2_000_000_000_000 }),
        fc.array(rate, { maxLength: 4 }),
        fc.constantFrom(...ROUNDINGS),
        (amount, rates, rounding) => {
          const num = rates.reduce((product, ratio) => product * BigInt(ratio.num), BigInt(amount));
          const den = rates.reduce((product, ratio) => product * BigInt(ratio.den), 1n);
          const wanted = roundedBigQuotient(num, den, rounding);
          if (wanted > BigInt(Number.MAX_SAFE_INTEGER) || wanted < -BigInt(Number.MAX_SAFE_INTEGER)) {
            expect(() => roundedProduct(amount, rates, rounding)).toThrow(BugError);
          } else {
            expect(roundedProduct(amount, rates, rounding)).toBe(Number(wanted));
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('lies within one rupiah of the exact value, on the side that the rounding names', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.bigInt({ min: 1n, max: 10n ** 20n }),
        (num, den) => {
          const up = roundedBigQuotient(num, den, 'up');
          const down = roundedBigQuotient(num, den, 'floor');
          const nearest = roundedBigQuotient(num, den, 'half-up');
          expect(up * den >= num && (up - 1n) * den < num).toBe(true);
          expect(down * den <= num && (down + 1n) * den > num).toBe(true);
          const distance = nearest * den - num;
          expect(2n * (distance < 0n ? -distance : distance) <= den).toBe(true);
          expect(roundedBigQuotient(-num, den, 'half-up')).toBe(-nearest);
        },
      ),
    );
  });
});

describe('a sum', () => {
  it('that is whole and exact passes, anything else stops the program and says what it was', () => {
    expect(assertWhole(Number.MAX_SAFE_INTEGER, 'DITERIMA')).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => assertWhole(Number.MAX_SAFE_INTEGER + 1, 'DITERIMA')).toThrow(
      'DITERIMA is not an exact whole number: 9007199254740992',
    );
    expect(() => assertWhole(1.5, 'GAPOK')).toThrow(BugError);
    expect(() => assertWhole(Number.NaN, 'GAPOK')).toThrow(BugError);
  });
});

describe('a mean of fractions', () => {
  it('is rounded once: 40 × 85.00 and 60 × the mean of 90.00 and 90.01 give 88.00, not 88.01', () => {
    const terms = [
      { num: 40 * 8_500, den: 1 },
      { num: 60 * (9_000 + 9_001), den: 2 },
    ];
    expect(roundedMean(terms, 100, 'half-up')).toBe(8_800);
    expect(roundedMean(terms, 100, 'up')).toBe(8_801);
  });

  it('equals the exact fraction for whatever weights and counts, also where 2^53 is passed on the way', () => {
    const term = fc.record({ num: fc.nat(2 ** 40), den: fc.integer({ min: 1, max: 2 ** 20 }) });
    const weights = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), weights, (terms, all) => {
        const den = terms.reduce((product, each) => product * BigInt(each.den), 1n);
        const num = terms.reduce((sum, each) => sum + (BigInt(each.num) * den) / BigInt(each.den), 0n);
        for (const rounding of ROUNDINGS) {
          const wanted = Number(roundedBigQuotient(num, den * BigInt(all), rounding));
          expect(roundedMean(terms, all, rounding)).toBe(wanted);
        }
      }),
    );
  });
});
