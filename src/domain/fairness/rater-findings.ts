import { median, middleHalf, robustDeviation } from '../performance/robust.ts';
import type { FairnessFinding } from './fairness-finding.ts';
import { type FairnessThresholds, leastDistance } from './fairness-policy.ts';
import { type ComparedRating, compareRatings, grouped, type Rating } from './ratings.ts';

/**
 * Raters who stand far above or below the others who rated the same employees. The one who stands out most is named
 * first and left out of the next look, so that nobody is called strict for having rated beside somebody lenient.
 */
export function leniencyFindings(
  ratings: readonly Rating[],
  limit: FairnessThresholds['leniency'],
): readonly FairnessFinding[] {
  const found: FairnessFinding[] = [];
  let rest = ratings;
  for (;;) {
    const next = mostExtreme(compareRatings(rest), limit);
    if (next === null) return found;
    found.push(next);
    rest = rest.filter(({ rater }) => rater !== next.rater);
  }
}

function mostExtreme(
  compared: readonly ComparedRating[],
  limit: FairnessThresholds['leniency'],
): FairnessFinding | null {
  const raters = [...grouped(compared, ({ rater }) => rater)]
    .filter(([, of]) => of.length >= limit.ratees)
    .map(([rater, of]) => ({ rater, of, distance: median(of.map(({ deviation }) => deviation)) }));
  const usual = robustDeviation(raters.map(({ distance }) => distance));
  const least = leastDistance(limit, usual);
  const far = raters
    .filter(
      ({ of, distance }) =>
        Math.abs(distance) >= least && sameSide(of, distance) * 100 >= of.length * limit.sameSide,
    )
    .sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance) || (a.rater < b.rater ? -1 : 1));
  const [first] = far;
  if (first === undefined) return null;
  const { rater, of, distance } = first;
  return {
    code: distance > 0 ? 'rater-lenient' : 'rater-strict',
    rater,
    data: {
      rater,
      ratees: of.length,
      distance: Math.abs(distance),
      own: median(of.map(({ score }) => score)),
      others: median(of.map(({ others }) => others)),
      usual,
      least,
      side: sameSide(of, distance),
    },
  };
}

function sameSide(of: readonly ComparedRating[], distance: number): number {
  return of.filter(({ deviation }) => deviation * distance > 0).length;
}

/** Raters who give everybody the same score although others see differences between the same employees. */
export function uniformFindings(
  ratings: readonly Rating[],
  limit: FairnessThresholds['uniform'],
): readonly FairnessFinding[] {
  return [...grouped(compareRatings(ratings), ({ rater }) => rater)].flatMap(([rater, of]) => {
    if (of.length < limit.ratees) return [];
    const scores = of.map(({ score }) => score);
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    const others = middleHalf(of.map((rating) => rating.others));
    if (high - low > limit.range || others.high - others.low < limit.othersSpread) return [];
    const data = { rater, ratees: of.length, low, high, othersLow: others.low, othersHigh: others.high };
    return [{ code: 'rater-uniform' as const, rater, data }];
  });
}

/** Raters who give nearly every employee the same score in every component, where others seldom do. */
export function haloFindings(
  ratings: readonly Rating[],
  { leastRatings, halo: limit }: Pick<FairnessThresholds, 'leastRatings' | 'halo'>,
): readonly FairnessFinding[] {
  const full = ratings.filter(({ components }) => components > 1);
  const levelOf = (of: readonly Rating[]): number => of.filter(({ isLevel }) => isLevel).length;
  const levelOfAll = levelOf(full);
  return [...grouped(full, ({ rater }) => rater)].flatMap(([rater, of]) => {
    const [own, level] = [of.length, levelOf(of)];
    const [others, othersLevel] = [full.length - own, levelOfAll - level];
    if (own < limit.ratees || others < leastRatings) return [];
    if (level * 100 < own * limit.share || othersLevel * 100 > others * limit.othersShare) return [];
    const data = { rater, ratees: own, level, others, othersLevel };
    return [{ code: 'rater-halo' as const, rater, data }];
  });
}
