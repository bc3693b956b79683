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
  return quantileOf(sorted.length, (index) => sorted[index], num, den);
}

/** @param at the value at a place of the ascending order, counted from 0 */
function quantileOf(
  count: number,
  at: (index: number) => number | undefined,
  num: number,
  den: number,
): number {
  if (count === 0) return 0;
  const place = (count - 1) * num;
  const index = Math.floor(place / den);
  const low = at(index) ?? 0;
  const high = at(index + 1) ?? low;
  return low + roundedQuotient((high - low) * (place % den), den, 'half-up');
}

/**
 * How often each value occurs: the same statistics of a country, in the memory of the values that differ. Nothing of it
 * is rounded otherwise than above.
 */
export class Tally {
  readonly #counts = new Map<number, number>();
  #count = 0;

  add(value: number, times = 1): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + times);
    this.#count += times;
  }

  /** Takes in another tally. */
  merge(other: Tally): void {
    for (const [value, times] of other.#counts) this.add(value, times);
  }

  /** How many values were counted. */
  get count(): number {
    return this.#count;
  }

  /** Each value with how often it occurs, ascending. */
  ascending(): readonly (readonly [value: number, times: number])[] {
    return [...this.#counts].sort(([a], [b]) => a - b);
  }

  /** As `median` and `middleHalf` of all values. */
  middle(): { readonly low: number; readonly median: number; readonly high: number } {
    const sorted = this.ascending();
    const at = (index: number): number | undefined => {
      let before = 0;
      for (const [value, times] of sorted) {
        before += times;
        if (index < before) return value;
      }
      return undefined;
    };
    const [low, median, high] = [1, 2, 3].map((quarter) => quantileOf(this.#count, at, quarter, 4));
    return { low: low ?? 0, median: median ?? 0, high: high ?? 0 };
  }
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
