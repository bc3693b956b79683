import type { FairnessFinding } from './fairness-finding.ts';
import type { FairnessThresholds } from './fairness-policy.ts';
import { haloFindings, leniencyFindings, uniformFindings } from './rater-findings.ts';
import { outlierFindings, reciprocalFindings } from './rating-findings.ts';
import type { Rating } from './ratings.ts';
import { type UnitScores, unitFindings } from './unit-scores.ts';

/**
 * Everything that stands out in a month's ratings and scores. A rater who is named for his level is left out where
 * single ratings are judged: one cause is told once, and nobody is measured against him.
 */
export function fairnessFindings(
  ratings: readonly Rating[],
  units: readonly UnitScores[],
  limit: FairnessThresholds,
): readonly FairnessFinding[] {
  const levels = leniencyFindings(ratings, limit.leniency);
  const named = new Set(levels.map(({ rater }) => rater));
  const uniform = uniformFindings(ratings, limit.uniform);
  for (const { rater } of uniform) named.add(rater);
  const rest = ratings.filter(({ rater }) => !named.has(rater));
  const pairs = reciprocalFindings(rest, limit);
  const lifted = new Set(
    pairs.flatMap(({ rater, partner }) => [`${rater} ${partner}`, `${partner} ${rater}`]),
  );
  const single = rest.filter(({ rater, ratee }) => !lifted.has(`${rater} ${ratee}`));
  return [
    ...levels,
    ...uniform,
    ...haloFindings(ratings, limit),
    ...pairs,
    ...outlierFindings(single, limit),
    ...unitFindings(units, limit.units),
  ];
}
