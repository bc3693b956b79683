import { type Rounding, roundedProduct } from '../money/exact.ts';
import type { Bracket } from '../pay/rules.ts';

/** A bracket with the bound below it: income above `over` up to and including `bracket.upTo`. */
export interface BracketHit {
  readonly over: number;
  readonly bracket: Bracket;
}

/** The bracket in which an amount lies; upper bounds are inclusive (PMK 168/2023). */
export function findBracket(brackets: readonly Bracket[], amount: number): BracketHit {
  let low = 0;
  let high = brackets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bound = (brackets[middle] as Bracket).upTo;
    if (bound === null || amount <= bound) high = middle;
    else low = middle + 1;
  }
  return {
    over: low === 0 ? 0 : ((brackets[low - 1] as Bracket).upTo ?? 0),
    bracket: brackets[low] as Bracket,
  };
}

/**
 * Monthly tax by the effective rate (TER) of the income: `rate × income`, 0 for an income of 0 or less (pay-rules 7.1).
 * @returns whole rupiah, rounded once as the policy names it
 */
export function calculateMonthlyTax(
  brackets: readonly Bracket[],
  income: number,
  rounding: Extract<Rounding, 'half-up' | 'floor'>,
): number {
  if (income <= 0) return 0;
  return roundedProduct(income, [findBracket(brackets, income).bracket.rate], rounding);
}
