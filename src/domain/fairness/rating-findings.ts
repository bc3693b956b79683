import { median, robustDeviation } from '../performance/robust.ts';
import type { FairnessFinding } from './fairness-finding.ts';
import { type FairnessThresholds, leastDistance } from './fairness-policy.ts';
import { type ComparedRating, compareRatings, grouped, type Rating } from './ratings.ts';

/** Pairs who rate each other far above what everybody else sees in them, beyond their own general leniency. */
export function reciprocalFindings(
  ratings: readonly Rating[],
  limit: FairnessThresholds,
): readonly FairnessFinding[] {
  const compared = compareRatings(ratings);
  if (compared.length < limit.leastRatings) return [];
  const least = leastDistance(limit.reciprocal, usualDeviation(compared));
  const byRater = grouped(compared, ({ rater }) => rater);
  const found: FairnessFinding[] = [];
  for (const one of compared) {
    // Each pair is looked at once, from the side that comes first.
    if (one.rater > one.ratee) continue;
    const back = byRater.get(one.ratee)?.find(({ ratee }) => ratee === one.rater);
    if (back === undefined) continue;
    const lifts = [one, back].map(
      (rating) => rating.deviation - usualOf(rating, byRater, limit.leniency.ratees),
    );
    const sum = lifts.reduce((total, lift) => total + lift, 0);
    if (sum < 2 * least || lifts.some((lift) => lift < limit.reciprocal.distance)) continue;
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
  leastRatees: number,
): number {
  const rest = (byRater.get(rater) ?? []).filter((rating) => rating.ratee !== ratee);
  return rest.length < leastRatees ? 0 : median(rest.map(({ deviation }) => deviation));
}

/** Single ratings far from all other ratings of the employee, of which there are at least two that agree. */
export function outlierFindings(
  ratings: readonly Rating[],
  limit: Pick<FairnessThresholds, 'leastRatings' | 'outlier'>,
): readonly FairnessFinding[] {
  const compared = compareRatings(ratings);
  if (compared.length < limit.leastRatings) return [];
  const least = leastDistance(limit.outlier, usualDeviation(compared));
  const byRatee = grouped(compared, ({ ratee }) => ratee);
  return compared.flatMap((rating): readonly FairnessFinding[] => {
    if (rating.otherRaters < 2 || Math.abs(rating.deviation) < least) return [];
    const others = (byRatee.get(rating.ratee) ?? []).filter(({ rater }) => rater !== rating.rater);
    const scores = others.map(({ score }) => score);
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    if ((high - low) * 2 > limit.outlier.distance) return [];
    const { rater, ratee, score } = rating;
    return [{ code: 'rating-outlier', rater, ratee, data: { rater, ratee, score, low, high, least } }];
  });
}

/** How far single ratings are from the others as a rule. */
function usualDeviation(compared: readonly ComparedRating[]): number {
  return robustDeviation(compared.map(({ deviation }) => deviation));
}
