import { BugError } from '../bug-error.ts';

/**
 * An exact fraction that stands for a rate, a share or a score: `num / den`.
 * 0.24% is `{ num: 24, den: 10_000 }`. Both are safe integers, `den` is above 0.
 */
export interface Ratio {
  readonly num: number;
  readonly den: number;
}

/** How an exact amount becomes a whole one. The name is shown in every explanation. */
export type Rounding = 'half-up' | 'up' | 'floor';

export const ONE: Ratio = Object.freeze({ num: 1, den: 1 });

/** A percent with up to two decimals, given in hundredths of a percent: `hundredthsOfPercent(24)` is 0.24%. */
export function hundredthsOfPercent(value: number): Ratio {
  return { num: value, den: 10_000 };
}

/** A whole percent: `percent(8)` is 8%. */
export function percent(value: number): Ratio {
  return { num: value, den: 100 };
}

/**
 * Sum of whole rupiah (or of hundredths of a score) that must stay a safe integer.
 * @throws BugError when the sum leaves the range in which a number is exact.
 */
export function assertWhole(value: number, what: string): number {
  if (!Number.isSafeInteger(value)) throw new BugError(`${what} is not an exact whole number: ${value}`);
  return value;
}

/**
 * The one product of money and rates: `amount × ratio × ratio …`, exact, rounded once at the end.
 * @param amount whole rupiah (or hundredths of a score), may be negative
 * @param ratios factors; order does not matter; factors of exactly 1 cost nothing
 * @param rounding `half-up` is to the nearest whole, halves away from zero; `up` is towards plus infinity;
 *   `floor` is towards minus infinity
 * @returns whole units, rounded once, here
 * @throws BugError when the amount or the result is outside ±(2^53 − 1)
 * @example roundedProduct(5_182_000, [{ num: 24, den: 10_000 }], 'half-up') // 12437
 */
export function roundedProduct(amount: number, ratios: readonly Ratio[], rounding: Rounding): number {
  let num = assertWhole(amount, 'amount');
  let den = 1;
  for (let i = 0; i < ratios.length; i++) {
    const ratio = ratios[i] as Ratio;
    if (ratio.num === ratio.den) continue;
    num *= ratio.num;
    den *= ratio.den;
    if (num > Number.MAX_SAFE_INTEGER || num < -Number.MAX_SAFE_INTEGER || den > Number.MAX_SAFE_INTEGER) {
      return roundedBigProduct(amount, ratios, rounding);
    }
  }
  return roundedQuotient(num, den, rounding);
}

/**
 * `num / den`, rounded once. Both must be safe integers and `den` above 0.
 * @returns whole units
 */
export function roundedQuotient(num: number, den: number, rounding: Rounding): number {
  const rest = num % den;
  const towardsZero = (num - rest) / den;
  if (rest === 0) return towardsZero + 0;
  switch (rounding) {
    case 'up':
      return (rest > 0 ? towardsZero + 1 : towardsZero) + 0;
    case 'floor':
      return rest < 0 ? towardsZero - 1 : towardsZero;
    case 'half-up': {
      const distance = Math.abs(rest);
      const away = distance >= den - distance;
      return away ? towardsZero + Math.sign(rest) : towardsZero + 0;
    }
  }
}

/** The same product where an intermediate value could pass 2^53: only then does it pay for bigint. */
function roundedBigProduct(amount: number, ratios: readonly Ratio[], rounding: Rounding): number {
  let num = BigInt(amount);
  let den = 1n;
  for (const ratio of ratios) {
    num *= BigInt(ratio.num);
    den *= BigInt(ratio.den);
  }
  return assertWhole(Number(roundedBigQuotient(num, den, rounding)), 'product');
}

/**
 * The sum of fractions divided by the sum of their weights, `(a + b + …) / weights`, exact, rounded once at the end.
 * @param terms fractions of 0 or more, each already times its weight
 * @param weights whole number above 0
 * @returns whole units, rounded once, here
 * @example roundedMean([{ num: 40 * 17_250, den: 2 }, { num: 60 * 9_000, den: 1 }], 100, 'half-up') // 8850
 */
export function roundedMean(terms: readonly Ratio[], weights: number, rounding: Rounding): number {
  let num = 0;
  let den = 1;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Ratio;
    num = num * term.den + term.num * den;
    den *= term.den;
  }
  den *= weights;
  // Both only grow, so they have been exact all the way as long as they are now.
  if (num <= Number.MAX_SAFE_INTEGER && den <= Number.MAX_SAFE_INTEGER)
    return roundedQuotient(num, den, rounding);
  return roundedBigMean(terms, weights, rounding);
}

/** The same where an intermediate value could pass 2^53. */
function roundedBigMean(terms: readonly Ratio[], weights: number, rounding: Rounding): number {
  let num = 0n;
  let den = 1n;
  for (const term of terms) {
    num = num * BigInt(term.den) + BigInt(term.num) * den;
    den *= BigInt(term.den);
  }
  return assertWhole(Number(roundedBigQuotient(num, den * BigInt(weights), rounding)), 'mean');
}

/** The exact quotient of two bigints (`den` above 0), rounded once. */
export function roundedBigQuotient(num: bigint, den: bigint, rounding: Rounding): bigint {
  const rest = num % den;
  const towardsZero = num / den;
  if (rest === 0n) return towardsZero;
  switch (rounding) {
    case 'up':
      return rest > 0n ? towardsZero + 1n : towardsZero;
    case 'floor':
      return rest < 0n ? towardsZero - 1n : towardsZero;
    case 'half-up': {
      const distance = rest < 0n ? -rest : rest;
      if (2n * distance < den) return towardsZero;
      return rest < 0n ? towardsZero - 1n : towardsZero + 1n;
    }
  }
}
