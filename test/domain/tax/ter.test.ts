import { describe, expect, it } from 'vitest';
import { roundedProduct } from '../../../src/domain/money/exact.ts';
import { calculateMonthlyTax, findBracket } from '../../../src/domain/tax/ter.ts';
import { rulesOf } from '../../support/pay-example.ts';

const TER = rulesOf().ter.value;

describe.each(['A', 'B', 'C'] as const)('TER category %s', (category) => {
  const brackets = TER[category];
  const bounds = brackets.flatMap(({ upTo }, i) => (upTo === null ? [] : [{ upTo, i }]));

  it.each(bounds)(
    'holds bracket $i up to and including Rp$upTo, the next one from a rupiah more',
    ({ upTo, i }) => {
      expect(findBracket(brackets, upTo - 1).bracket).toBe(brackets[i]);
      expect(findBracket(brackets, upTo).bracket).toBe(brackets[i]);
      expect(findBracket(brackets, upTo + 1)).toEqual({ over: upTo, bracket: brackets[i + 1] });
    },
  );

  it.each(bounds)('taxes Rp$upTo and a rupiah more by their own rates', ({ upTo, i }) => {
    const [here, next] = [brackets[i], brackets[i + 1]];
    if (!here || !next) throw new Error('bracket');
    for (const rounding of ['half-up', 'floor'] as const) {
      const taxes = [upTo - 1, upTo, upTo + 1].map((x) => calculateMonthlyTax(brackets, x, rounding));
      expect(taxes).toEqual([
        roundedProduct(upTo - 1, [here.rate], rounding),
        roundedProduct(upTo, [here.rate], rounding),
        roundedProduct(upTo + 1, [next.rate], rounding),
      ]);
    }
  });

  it('has no upper end: the last rate holds for any income', () => {
    expect(brackets.at(-1)?.upTo).toBeNull();
    expect(calculateMonthlyTax(brackets, 2_000_000_000, 'half-up')).toBe(680_000_000);
  });

  it('taxes nothing at an income of 0 or less', () => {
    expect([0, -1, -5_000_000].map((x) => calculateMonthlyTax(brackets, x, 'half-up'))).toEqual([0, 0, 0]);
    expect(findBracket(brackets, 0).over).toBe(0);
  });
});

describe('monthly tax', () => {
  it('rounds to the nearest rupiah or down, as the policy says', () => {
    // 0.25% of Rp5,500,200 is Rp13,750.50.
    expect(calculateMonthlyTax(TER.A, 5_500_200, 'half-up')).toBe(13_751);
    expect(calculateMonthlyTax(TER.A, 5_500_200, 'floor')).toBe(13_750);
  });
});
