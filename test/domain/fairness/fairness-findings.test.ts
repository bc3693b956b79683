import { describe, expect, it } from 'vitest';
import { fairnessFindings } from '../../../src/domain/fairness/fairness-findings.ts';
import { DEFAULT_FAIRNESS } from '../../../src/domain/fairness/fairness-policy.ts';
import { type Rating, ratingOf } from '../../../src/domain/fairness/ratings.ts';
import type { UnitScores } from '../../../src/domain/fairness/unit-scores.ts';
import { type BiasedCity, biasedCity } from '../../support/biased-city.ts';

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

function ratingsOf({ ratings }: BiasedCity): readonly Rating[] {
  return ratings.flatMap(({ ratee, rater, role, scores: [kualitas, inisiatif, komunikasi] }, row) => {
    const fact = {
      batch: 1,
      row,
      peran: role,
      penilai: rater,
      kualitas,
      inisiatif,
      komunikasi,
      catatan: null,
    };
    return ratingOf(ratee, fact) ?? [];
  });
}

/** Scores of the units: half from raters, half from targets. */
function unitsOf(city: BiasedCity, ratings: readonly Rating[]): readonly UnitScores[] {
  const units = new Map<string, { totals: number[]; rated: number[]; targets: number[] }>();
  for (const { nip, unit, achieved } of city.employees) {
    const own = ratings.filter(({ ratee }) => ratee === nip);
    const rated = Math.round(own.reduce((sum, { score }) => sum + score, 0) / own.length);
    const target = Math.min(100, achieved) * 100;
    const scores = units.get(unit) ?? { totals: [], rated: [], targets: [] };
    scores.totals.push(Math.round((rated + target) / 2));
    scores.rated.push(rated);
    scores.targets.push(target);
    units.set(unit, scores);
  }
  return [...units].map(([unit, scores]) => ({ unit, ...scores }));
}

function findingsOf(city: BiasedCity) {
  const ratings = ratingsOf(city);
  return fairnessFindings(ratings, unitsOf(city, ratings), DEFAULT_FAIRNESS.thresholds);
}

describe('a city with planted bias, in 20 seeds', () => {
  const cities = SEEDS.map((seed) => {
    const city = biasedCity(seed);
    return { seed, ...city.planted, findings: findingsOf(city) };
  });

  it('names the lenient rater, by the distance from those who rated the same employees', () => {
    for (const { seed, lenient, findings } of cities) {
      const found = findings.find(({ code, rater }) => code === 'rater-lenient' && rater === lenient);
      expect(found, `seed ${seed}`).toBeDefined();
      expect(Number(found?.data.distance)).toBeGreaterThan(1000);
      expect(Number(found?.data.own)).toBeGreaterThan(Number(found?.data.others));
    }
  });

  it('names the rater who gives everybody 85, and that others see differences', () => {
    for (const { seed, uniform, findings } of cities) {
      const found = findings.find(({ code, rater }) => code === 'rater-uniform' && rater === uniform);
      expect(found?.data, `seed ${seed}`).toMatchObject({ low: 8500, high: 8500 });
      expect(Number(found?.data.othersHigh) - Number(found?.data.othersLow)).toBeGreaterThanOrEqual(400);
      expect(findings.some(({ code, rater }) => code === 'rater-halo' && rater === uniform)).toBe(true);
    }
  });

  it('names the two who lift each other', () => {
    for (const { seed, pair, findings } of cities) {
      const found = findings.filter(({ code }) => code === 'raters-reciprocal');
      expect(
        found.map(({ rater, partner }) => [rater, partner]),
        `seed ${seed}`,
      ).toEqual([[...pair]]);
    }
  });

  it('names the unit that is rated low, and shows that its targets are missed too', () => {
    for (const { seed, lowUnit, findings } of cities) {
      const found = findings.filter(({ code }) => code === 'unit-low' || code === 'unit-high');
      expect(
        found.map(({ code, unit }) => [code, unit]),
        `seed ${seed}`,
      ).toEqual([['unit-low', lowUnit]]);
      expect(Number(found[0]?.data.targets)).toBeLessThan(Number(found[0]?.data.allTargets) - 1000);
    }
  });

  it('names no other rater', () => {
    const others = cities.flatMap(({ seed, lenient, uniform, pair, findings }) =>
      findings
        .filter(({ rater }) => rater !== undefined && ![lenient, uniform, ...pair].includes(rater))
        .map(({ code, rater, data }) => ({ seed, code, rater, data })),
    );
    expect(others).toEqual([]);
  });
});

describe('the same cities without bias, in 20 seeds', () => {
  it('name nobody and no unit', () => {
    expect(SEEDS.flatMap((seed) => findingsOf(biasedCity(seed, false)))).toEqual([]);
  });
});

describe('thresholds of a policy', () => {
  const { thresholds } = DEFAULT_FAIRNESS;
  const named = (seed: number, limit: typeof thresholds): readonly string[] => {
    const city = biasedCity(seed);
    const ratings = ratingsOf(city);
    return fairnessFindings(ratings, unitsOf(city, ratings), limit).map(({ code }) => code);
  };

  it('say from when on a rater, a pair or a unit is named', () => {
    const { leniency, reciprocal, units } = thresholds;
    expect(named(1, { ...thresholds, leniency: { ...leniency, distance: 2500 } })).not.toContain(
      'rater-lenient',
    );
    expect(named(1, { ...thresholds, reciprocal: { ...reciprocal, distance: 4000 } })).not.toContain(
      'raters-reciprocal',
    );
    expect(named(1, { ...thresholds, units: { ...units, people: 25 } })).not.toContain('unit-low');
    const strict = { ...leniency, distance: 100, deviations: 0, sameSide: 1 };
    expect(named(1, { ...thresholds, leniency: strict }).length).toBeGreaterThan(named(1, thresholds).length);
  });

  it('name a rater who stands exactly as far off as they say, and none a hundredth of a point below', () => {
    const ratings = ['a', 'b', 'c', 'd', 'e'].flatMap((ratee) =>
      [7000, 7000, 7000, 8200].map((score, i) => ({
        rater: i === 3 ? 'kind' : `${ratee}${i}`,
        ratee,
        role: 'atasan' as const,
        score,
        components: 1,
        isLevel: true,
      })),
    );
    const at = (distance: number) =>
      fairnessFindings(ratings, [], {
        ...thresholds,
        leniency: { ...thresholds.leniency, distance, deviations: 0 },
      }).map(({ code, rater, data }) => [code, rater, data.distance, data.least]);
    expect(at(1200)).toEqual([['rater-lenient', 'kind', 1200, 1200]]);
    expect(at(1201)).toEqual([]);
  });
});

describe('few ratings', () => {
  it('accuse nobody, however far apart they are', () => {
    const rating = (rater: string, ratee: string, score: number): Rating => ({
      rater,
      ratee,
      role: 'atasan',
      score,
      components: 3,
      isLevel: true,
    });
    const ratings = ['a', 'b', 'c', 'd'].flatMap((ratee) => [
      rating('kind', ratee, 10_000),
      rating('strict', ratee, 1000),
      rating('third', ratee, 5000),
    ]);
    expect(fairnessFindings(ratings, [], DEFAULT_FAIRNESS.thresholds)).toEqual([]);
  });
});
