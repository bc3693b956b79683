import type { FairnessFinding } from './fairness-finding.ts';
import { type ComparedRating, compareRatings, grouped, type Rating } from './ratings.ts';
import { median, robustDeviation } from './robust.ts';
import { FAIRNESS_THRESHOLDS as LIMIT } from './thresholds.ts';

/** Pairs who rate each other far above what everybody else sees in them, beyond their own general leniency. */
export function reciprocalFindings(ratings: readonly Rating[]): readonly FairnessFinding[] {
  const compared = compareRatings(ratings);
  if (compared.length < LIMIT.leastRatings) return [];
  const least = leastDistance(compared, LIMIT.reciprocalDistance, LIMIT.reciprocalDeviations);
  const byRater = grouped(compared, ({ rater }) => rater);
  const found: FairnessFinding[] = [];
  for (const one of compared) {
    // Each pair is looked at once, from the side that comes first.
    if (one.rater > one.ratee) continue;
    const back = byRater.get(one.ratee)?.find(({ ratee }) => ratee === one.rater);
    if (back === undefined) continue;
    const lifts = [one, back].map((rating) => rating.deviation - usualOf(rating, byRater));
    const sum = lifts.reduce((total, lift) => total + lift, 0);
    if (sum < 2 * least || lifts.some((lift) => lift < LIMIT.reciprocalDistance)) continue;
    const data = {
      rater: one.rater,
      partner: one.ratee,
      given: one.score,
      othersOfPartner: one.others,
      received: back.score,
      othersOfRater: back.others,
      least,
    };
    found.push({ code: 'raters-reciprocal', rater: one.rater, partner: one.ratee, data });
  }
  return found;
}

/** How far a rater stands from the others in general, without one rating; 0 where he has too few of them. */
function usualOf(
  { rater, ratee }: ComparedRating,
  byRater: ReadonlyMap<string, readonly ComparedRating[]>,
): number {
  const rest = (byRater.get(rater) ?? []).filter((rating) => rating.ratee !== ratee);
  return rest.length < LIMIT.leniencyRatees ? 0 : median(rest.map(({ deviation }) => deviation));
}

/** Single ratings far from all other ratings of the employee, of which there are at least two that agree. */
export function outlierFindings(ratings: readonly Rating[]): readonly FairnessFinding[] {
  const compared = compareRatings(ratings);
  if (compared.length < LIMIT.leastRatings) return [];
  const least = leastDistance(compared, LIMIT.outlierDistance, LIMIT.outlierDeviations);
  const byRatee = grouped(compared, ({ ratee }) => ratee);
  return compared.flatMap((rating): readonly FairnessFinding[] => {
    if (rating.otherRaters < 2 || Math.abs(rating.deviation) < least) return [];
    const others = (byRatee.get(rating.ratee) ?? []).filter(({ rater }) => rater !== rating.rater);
    const scores = others.map(({ score }) => score);
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    if (high - low > LIMIT.outlierDistance / 2) return [];
    const { rater, ratee, score } = rating;
    return [{ code: 'rating-outlier', rater, ratee, data: { rater, ratee, score, low, high, least } }];
  });
}

function leastDistance(compared: readonly ComparedRating[], distance: number, deviations: number): number {
  return Math.max(distance, deviations * robustDeviation(compared.map(({ deviation }) => deviation)));
}
