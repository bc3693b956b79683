import { type Ratio, roundedBigQuotient } from '../money/exact.ts';
import type { Bracket, PayRules } from '../pay/rules.ts';

/** Income and deductions of a tax year, whole rupiah. */
export interface TaxYear {
  readonly gross: number;
  /** Distinct months with income, 0 to 12. */
  readonly months: number;
  /** Pension and old-age contributions, and zakat. */
  readonly contributions: number;
  /** Non-taxable income of the tax status. */
  readonly ptkp: number;
}

/** The steps from gross income to the tax of a year, whole rupiah. */
export interface AnnualTax {
  readonly occupationalCost: number;
  readonly net: number;
  readonly taxable: number;
  readonly tax: number;
}

/**
 * Tax of a year (pay-rules 7.2; UU HPP article 17): gross less occupational cost and contributions, less PTKP, down to
 * whole thousands, taxed by brackets.
 * @returns occupational cost and tax each rounded half up to the rupiah, once; tax 0 where nothing is taxable
 */
export function calculateAnnualTax(
  rules: Pick<PayRules, 'occupationalCost' | 'article17'>,
  year: TaxYear,
): AnnualTax {
  const { rate, perMonth, perYear } = rules.occupationalCost.value;
  const share = Number(
    roundedBigQuotient(BigInt(year.gross) * BigInt(rate.num), BigInt(rate.den), 'half-up'),
  );
  const occupationalCost = Math.max(0, Math.min(share, perMonth * year.months, perYear));
  const net = year.gross - occupationalCost - year.contributions;
  const taxable = Math.max(0, Math.floor((net - year.ptkp) / 1000) * 1000);
  return { occupationalCost, net, taxable, tax: marginalTax(rules.article17.value, taxable) };
}

/** The part of an income that lies in one bracket: above `over` up to and including `bracket.upTo`. */
export interface TaxedPart {
  readonly over: number;
  readonly bracket: Bracket;
  /** Whole rupiah taxed at the rate of the bracket. */
  readonly part: number;
}

/** Taxable income divided over the brackets that it reaches; the first is always there. */
export function taxedParts(brackets: readonly Bracket[], taxable: number): readonly TaxedPart[] {
  const parts: TaxedPart[] = [];
  let over = 0;
  for (const bracket of brackets) {
    const part = Math.min(taxable, bracket.upTo ?? taxable) - over;
    if (part <= 0 && parts.length > 0) break;
    parts.push({ over, bracket, part });
    over += part;
  }
  return parts;
}

/** Tax by marginal brackets, exact, the sum rounded half up once. */
function marginalTax(brackets: readonly Bracket[], taxable: number): number {
  let num = 0n;
  let den = 1n;
  for (const { bracket, part } of taxedParts(brackets, taxable)) {
    [num, den] = plusProduct(num, den, part, bracket.rate);
  }
  return Number(roundedBigQuotient(num, den, 'half-up'));
}

function plusProduct(num: bigint, den: bigint, amount: number, rate: Ratio): [bigint, bigint] {
  return [num * BigInt(rate.den) + BigInt(amount) * BigInt(rate.num) * den, den * BigInt(rate.den)];
}
