import { roundedQuotient } from '../money/exact.ts';

/*
 * Statistics that one odd value cannot move, on whole hundredths of a score. They are figures for people, not money: what
 * falls between two hundredths is rounded half up, so that the same ratings give the same findings everywhere.
 */

/** Values in ascending order. */
export function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

/** The middle value; of an even number the mean of the two middle ones. 0 where there is none. */
export function median(values: readonly number[]): number {
  return quantile(ascending(values), 1, 2);
}

/** The middle half of some values: lower and upper quartile. */
export function middleHalf(values: readonly number[]): { readonly low: number; readonly high: number } {
  const sorted = ascending(values);
  return { low: quantile(sorted, 1, 4), high: quantile(sorted, 3, 4) };
}

/**
 * Robust standard deviation: the median distance from the median, times 1.4826, which makes it equal to the usual one
 * where values are normally distributed.
 */
export function robustDeviation(values: readonly number[]): number {
  const middle = median(values);
  const distance = median(values.map((value) => Math.abs(value - middle)));
  return roundedQuotient(distance * 14_826, 10_000, 'half-up');
}

/** The value below which num/den of the sorted values lie, between two of them in proportion. */
function quantile(sorted: readonly number[], num: number, den: number): number {
  if (sorted.length === 0) return 0;
  const place = (sorted.length - 1) * num;
  const index = Math.floor(place / den);
  const low = sorted[index] ?? 0;
  const high = sorted[index + 1] ?? low;
  return low + roundedQuotient((high - low) * (place % den), den, 'half-up');
}

/** The mean of some scores in hundredths, at least one, rounded half up here. */
export function meanScore(scores: readonly number[]): number {
  const sum = scores.reduce((total, score) => total + score, 0);
  return roundedQuotient(sum, scores.length, 'half-up');
}

/** A part of a whole above 0, in hundredths of a percent, rounded half up here. */
export function shareOf(part: number, whole: number): number {
  return roundedQuotient(part * 10_000, whole, 'half-up');
}
