import { median } from '../performance/robust.ts';
import { type ComparedRating, compareRatings, grouped, type Rating } from './ratings.ts';

/** What one rater has given, beside the others; hundredths. */
export interface RaterSummary {
  readonly rater: string;
  readonly ratees: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /** Ratings in which all components are the same. */
  readonly level: number;
  /** Employees whom others have rated too. */
  readonly compared: number;
  /** Median of what the others gave them, and of the rater's distance from it; null where there is nobody. */
  readonly others: number | null;
  readonly distance: number | null;
}

/** Every rater of the month, by name or NIP. */
export function summariseRaters(ratings: readonly Rating[]): readonly RaterSummary[] {
  const compared = grouped(compareRatings(ratings), ({ rater }) => rater);
  return [...grouped(ratings, ({ rater }) => rater)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rater, of]) => {
      const scores = of.map(({ score }) => score);
      const beside: readonly ComparedRating[] = compared.get(rater) ?? [];
      const isAlone = beside.length === 0;
      return {
        rater,
        ratees: of.length,
        lowest: Math.min(...scores),
        median: median(scores),
        highest: Math.max(...scores),
        level: of.filter(({ components, isLevel }) => components > 1 && isLevel).length,
        compared: beside.length,
        others: isAlone ? null : median(beside.map(({ others }) => others)),
        distance: isAlone ? null : median(beside.map(({ deviation }) => deviation)),
      };
    });
}
