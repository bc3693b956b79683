import { describe, expect, it } from 'vitest';
import { calculateAnnualTax, type TaxYear, taxedParts } from '../../../src/domain/tax/annual-tax.ts';
import { rulesOf } from '../../support/pay-example.ts';

const rules = rulesOf();

function taxOf(change: Partial<TaxYear>) {
  return calculateAnnualTax(rules, { gross: 0, months: 12, contributions: 0, ptkp: 54_000_000, ...change });
}

describe('occupational cost', () => {
  it.each([
    ['5% of the gross income', 60_000_000, 12, 3_000_000],
    ['at most 6,000,000 a year, which 120,000,000 reaches', 120_000_000, 12, 6_000_000],
    ['at most 6,000,000 a year for more', 500_000_000, 12, 6_000_000],
    ['at most 500,000 a month with income', 120_000_000, 5, 2_500_000],
    ['nothing without a month of income', 120_000_000, 0, 0],
    ['rounded half up to the rupiah', 10, 12, 1],
    ['rounded down below the half', 9, 12, 0],
    ['nothing on a negative income', -60_000_000, 12, 0],
  ])('is %s', (_, gross, months, cost) => {
    expect(taxOf({ gross, months }).occupationalCost).toBe(cost);
  });
});

describe('taxable income of the year', () => {
  it('is gross less occupational cost, contributions and PTKP, down to whole thousands', () => {
    const year = { gross: 150_000_999, contributions: 4_000_000, ptkp: 63_000_000 };
    expect(taxOf(year)).toMatchObject({ occupationalCost: 6_000_000, net: 140_000_999, taxable: 77_000_000 });
  });

  it('is 0 where PTKP exceeds the net income, and up to 999 rupiah above it', () => {
    const noCost = { months: 0, ptkp: 54_000_000 };
    expect(taxOf({ ...noCost, gross: 54_000_999 })).toMatchObject({ taxable: 0, tax: 0 });
    expect(taxOf({ ...noCost, gross: 54_001_000 })).toMatchObject({ taxable: 1000, tax: 50 });
    expect(taxOf({ ...noCost, gross: 1_000_000 })).toMatchObject({ taxable: 0, tax: 0 });
  });
});

describe('tax by the brackets of article 17', () => {
  /** Tax of a year whose taxable income is given. */
  const taxOn = (taxable: number) => taxOf({ gross: taxable, months: 0, ptkp: 0 }).tax;

  it.each([
    [60_000_000, 3_000_000],
    [60_001_000, 3_000_150],
    [250_000_000, 31_500_000],
    [250_001_000, 31_500_250],
    [500_000_000, 94_000_000],
    [500_001_000, 94_000_300],
    [5_000_000_000, 1_444_000_000],
    [5_000_001_000, 1_444_000_350],
    [59_999_000, 2_999_950],
    [0, 0],
  ])('of Rp%i is Rp%i', (taxable, tax) => {
    expect(taxOn(taxable)).toBe(tax);
  });

  it('divides the income over the brackets that it reaches, and loses nothing', () => {
    const parts = taxedParts(rules.article17.value, 300_000_000);
    expect(parts.map(({ over, part }) => [over, part])).toEqual([
      [0, 60_000_000],
      [60_000_000, 190_000_000],
      [250_000_000, 50_000_000],
    ]);
    expect(taxedParts(rules.article17.value, 60_000_000)).toHaveLength(1);
    expect(taxedParts(rules.article17.value, 0)).toMatchObject([{ over: 0, part: 0 }]);
  });

  it('rounds only the sum: two halves of a rupiah make one', () => {
    const half = { num: 5, den: 10_000 };
    const brackets = [
      { upTo: 1000, rate: half },
      { upTo: null, rate: half },
    ];
    const { occupationalCost, article17 } = rules;
    const tiny = { occupationalCost, article17: { ...article17, value: brackets } };
    const year = { gross: 2000, months: 0, contributions: 0, ptkp: 0 };
    expect(calculateAnnualTax(tiny, year).tax).toBe(1);
    expect(calculateAnnualTax(tiny, { ...year, gross: 1000 }).tax).toBe(1);
  });
});
