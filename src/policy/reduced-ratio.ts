import type { Ratio } from '../domain/money/exact.ts';

/**
 * The fraction `num / den` in lowest terms, so that equal rates are equal values and products of several rates stay
 * small. `num` is 0 or more, `den` above 0. Exact, nothing is rounded.
 */
export function reducedRatio(num: number, den: number): Ratio {
  let [divisor, rest] = [den, num % den];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return { num: num / divisor, den: den / divisor };
}
