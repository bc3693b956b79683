import type { Slip } from '../pay/calculate-slip.ts';
import type { PayContext } from '../pay/context.ts';
import type { PayHistory } from '../pay/posted.ts';
import { calculateAnnualTax } from './annual-tax.ts';
import { yearWith } from './settle-year.ts';
import { type BracketHit, findBracket } from './ter.ts';

/** The tax bracket that a slip's income reaches: of the monthly effective rates, or of the year where it settles. */
export interface TaxBound extends BracketHit {
  readonly scale: 'ter' | 'article-17';
}

/**
 * The bracket whose rate decides the tax of a slip: of all income of its month so far (pay-rules 7.1), or of the taxable
 * income of the year where the slip settles it (7.2).
 * @param history everything posted that the slip was computed on
 */
export function taxBoundOf(context: PayContext, slip: Slip, history: PayHistory): TaxBound {
  const { rules, period } = context;
  if (slip.settled) {
    const { taxable: income, contributions } = slip;
    const { salary, other, ...year } = yearWith(history, period, { income, contributions });
    const ptkp = rules.ptkp.value.get(slip.ptkp) ?? 0;
    const { taxable } = calculateAnnualTax(rules, { ...year, gross: salary + other, ptkp });
    return { scale: 'article-17', ...findBracket(rules.article17.value, taxable) };
  }
  let income = slip.taxable.salary + slip.taxable.other;
  for (const earlier of history.year) {
    if (earlier.period === period) income += earlier.taxable.salary + earlier.taxable.other;
  }
  const category = rules.terCategory.value.get(slip.ptkp) ?? 'A';
  return { scale: 'ter', ...findBracket(rules.ter.value[category], income) };
}
