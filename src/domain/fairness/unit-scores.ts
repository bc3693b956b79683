import { median, robustDeviation } from '../performance/robust.ts';
import type { FairnessFinding } from './fairness-finding.ts';
import { type FairnessThresholds, leastDistance } from './fairness-policy.ts';

/** Scores of a work unit's employees in a month, in hundredths. */
export interface UnitScores {
  readonly unit: string;
  /** Total scores of those who have one. */
  readonly totals: readonly number[];
  /** What raters gave them, means per employee. */
  readonly rated: readonly number[];
  /** Achievement of targets of those who have any. */
  readonly targets: readonly number[];
}

/**
 * Units whose median score is far from that of the other units, with what raters and targets say apart: where targets
 * point the same way as the score, the difference is one of results and not of opinion.
 */
export function unitFindings(
  units: readonly UnitScores[],
  limit: FairnessThresholds['units'],
): readonly FairnessFinding[] {
  const compared = units.filter(({ totals }) => totals.length >= limit.people);
  if (compared.length < limit.units) return [];
  const medians = compared.map(({ totals }) => median(totals));
  const middle = median(medians);
  const usual = robustDeviation(medians);
  const least = leastDistance(limit, usual);
  const [allRated, allTargets] = [
    median(compared.flatMap(({ rated }) => rated)),
    median(compared.flatMap(({ targets }) => targets)),
  ];
  return compared.flatMap(({ unit, totals, rated, targets }): readonly FairnessFinding[] => {
    const own = median(totals);
    if (Math.abs(own - middle) < least) return [];
    const data = {
      unit,
      people: totals.length,
      units: compared.length,
      own,
      middle,
      rated: median(rated),
      allRated,
      targets: median(targets),
      allTargets,
      withTargets: targets.length,
    };
    return [{ code: own < middle ? 'unit-low' : 'unit-high', unit, data }];
  });
}
