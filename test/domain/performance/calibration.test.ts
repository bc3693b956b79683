import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalibrationPolicy,
  calibrateRaters,
  correctedScore,
  type RatedEmployee,
  type RaterCorrections,
  raterName,
} from '../../../src/domain/performance/calibration.ts';
import type { AssessmentFact, RaterRole } from '../../../src/domain/performance/evidence.ts';
import { biasedCity } from '../../support/biased-city.ts';
import { type AssessmentRow, correctionsOf } from '../../support/oracle/index.ts';

/** A rating as sheets have it: the same score in every component, or one for each, hundredths. */
interface Given {
  readonly ratee: string;
  readonly rater: string;
  readonly role: Exclude<RaterRole, 'diri'>;
  readonly scores: readonly [kualitas: number | null, inisiatif: number | null, komunikasi: number | null];
}

const POLICY: CalibrationPolicy = { ratees: 5, tolerance: 500, limit: 1500 };

function employeesOf(given: readonly Given[]): readonly RatedEmployee[] {
  const byRatee = new Map<string, AssessmentFact[]>();
  for (const [row, { ratee, rater, role, scores }] of given.entries()) {
    const [kualitas, inisiatif, komunikasi] = scores;
    const of = byRatee.get(ratee) ?? [];
    byRatee.set(ratee, of);
    of.push({ batch: 1, row, penilai: rater, peran: role, kualitas, inisiatif, komunikasi, catatan: null });
  }
  return [...byRatee].map(([nip, assessments]) => ({ nip, assessments }));
}

/** Corrections in hundredths by rater and column. */
function byProgram(given: readonly Given[], policy: CalibrationPolicy) {
  return Object.fromEntries(
    [...calibrateRaters(employeesOf(given), policy)].map(([rater, columns]) => [
      rater,
      Object.fromEntries(Object.entries(columns).map(([column, { points }]) => [column, points])),
    ]),
  );
}

function byOracle(given: readonly Given[], { ratees, tolerance, limit }: CalibrationPolicy) {
  const cell = (score: number | null): string => (score === null ? '' : (score / 100).toFixed(2));
  const rows = given.map(
    ({ ratee, rater, role, scores: [kualitas, inisiatif, komunikasi] }): AssessmentRow => ({
      nip: ratee,
      period: '2026-01',
      peran: role,
      penilai: rater,
      kualitas: cell(kualitas),
      inisiatif: cell(inisiatif),
      komunikasi: cell(komunikasi),
      catatan: '',
    }),
  );
  const setting = { ratees, tolerance: cell(tolerance), limit: cell(limit) };
  return Object.fromEntries(
    [...correctionsOf(rows, setting)].map(([rater, columns]) => [
      rater.toUpperCase(),
      Object.fromEntries(
        Object.entries(columns).map(([column, points]) => [column, points.times(100).round()]),
      ),
    ]),
  );
}

/** Every score as it counts, by employee, rater and column. */
function counted(given: readonly Given[], corrections: RaterCorrections): readonly unknown[] {
  return employeesOf(given)
    .flatMap(({ nip, assessments }) =>
      assessments.map((each) => {
        const own = corrections.get(raterName(each));
        const score = (column: 'kualitas' | 'inisiatif' | 'komunikasi') =>
          each[column] === null ? null : correctedScore(each[column], own?.[column]?.points ?? 0);
        return [nip, each.penilai, score('kualitas'), score('inisiatif'), score('komunikasi')];
      }),
    )
    .sort();
}

const score = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 200 }).map((half) => half * 50) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10_000 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Small offices in which everybody may have rated everybody: small numbers, many ties, empty cells. */
const offices = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 3, max: 14 }))
  .chain(([raters, ratees]) =>
    fc
      .array(
        fc.option(
          fc.record({
            role: fc.constantFrom('atasan' as const, 'rekan' as const, 'pihak-ketiga' as const),
            scores: fc.tuple(score, score, score),
          }),
          { freq: 6 },
        ),
        { minLength: raters * ratees, maxLength: raters * ratees },
      )
      .map((cells) =>
        cells.flatMap((cell, i): Given[] =>
          cell === null
            ? []
            : [
                {
                  ratee: `E${Math.floor(i / raters)}`,
                  rater: `R${i % raters}`,
                  role: cell.role,
                  scores: cell.scores,
                },
              ],
        ),
      ),
  );

const policies = fc.record({
  ratees: fc.integer({ min: 3, max: 8 }),
  tolerance: fc.constantFrom(0, 1, 250, 500, 1000),
  limit: fc.constantFrom(0, 300, 1500, 10_000),
});

describe('corrections of raters', () => {
  it('are those of the oracle, in any small office and under any policy', () => {
    fc.assert(
      fc.property(offices, policies, (given, policy) => {
        expect(byProgram(given, policy)).toEqual(byOracle(given, policy));
      }),
      { numRuns: 60 },
    );
  });

  it('are those of the oracle in a whole city with planted bias', () => {
    const { ratings, planted } = biasedCity(4);
    const program = byProgram(ratings, POLICY);
    expect(program).toEqual(byOracle(ratings, POLICY));
    expect(Object.keys(program)).toContain(planted.lenient);
    expect(program[planted.lenient]).toEqual({
      kualitas: expect.any(Number),
      inisiatif: expect.any(Number),
      komunikasi: expect.any(Number),
    });
    for (const points of Object.values(program[planted.lenient] ?? {})) expect(points).toBeLessThan(-500);
  });

  it('never exceed the limit, and no score leaves 0 to 100', () => {
    fc.assert(
      fc.property(offices, policies, (given, policy) => {
        const corrections = calibrateRaters(employeesOf(given), policy);
        for (const columns of corrections.values()) {
          for (const { points, distance, ratees } of Object.values(columns)) {
            expect(Math.abs(points)).toBeLessThanOrEqual(policy.limit);
            expect(Math.abs(points)).toBe(Math.min(policy.limit, Math.abs(distance) - policy.tolerance));
            expect(points * distance).toBeLessThanOrEqual(0);
            expect(ratees).toBeGreaterThanOrEqual(policy.ratees);
          }
        }
        for (const row of counted(given, corrections) as number[][]) {
          for (const each of row.slice(2)) expect(each === null || (each >= 0 && each <= 10_000)).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(offices, policies, fc.integer(), (given, policy, seed) => {
        const shuffled = [...given].sort(
          (a, b) =>
            (((a.ratee + a.rater).length * seed) % 7) - (((b.ratee + b.rater).length * seed) % 7) ||
            (a.rater < b.rater ? 1 : -1),
        );
        expect(byProgram(shuffled, policy)).toEqual(byProgram(given, policy));
      }),
    );
  });

  it('are none where nobody has rated enough employees together with others', () => {
    const given = ['a', 'b', 'c', 'd'].flatMap((ratee): Given[] => [
      { ratee, rater: 'kind', role: 'atasan', scores: [10_000, 10_000, 10_000] },
      { ratee, rater: 'strict', role: 'rekan', scores: [2000, 2000, 2000] },
      { ratee, rater: 'third', role: 'pihak-ketiga', scores: [6000, 6000, 6000] },
    ]);
    expect(byProgram(given, POLICY)).toEqual({});
    const alone = Array.from(
      { length: 20 },
      (_, i): Given => ({
        ratee: `E${i}`,
        rater: 'alone',
        role: 'atasan',
        scores: [9900, 9900, 9900],
      }),
    );
    expect(byProgram(alone, { ...POLICY, tolerance: 0 })).toEqual({});
  });
});

describe('two raters of whom nobody can tell which one is off', () => {
  /** Twelve employees, each rated by the same raters; the score of each. */
  const together = (levels: Readonly<Record<string, number>>): readonly Given[] =>
    Array.from({ length: 12 }, (_, i) =>
      Object.entries(levels).map(
        ([rater, level]): Given => ({
          ratee: `E${i}`,
          rater,
          role: 'rekan',
          scores: [level + 10 * i, level, level],
        }),
      ),
    ).flat();

  it('are left alone, whatever their names, and so are two against two', () => {
    for (const names of [
      { a: 9000, b: 7000 },
      { b: 9000, a: 7000 },
    ])
      expect([byProgram(together(names), POLICY), byOracle(together(names), POLICY)]).toEqual([{}, {}]);
    const two = together({ a: 9000, b: 9000, c: 7000, d: 7000 });
    expect([byProgram(two, POLICY), byOracle(two, POLICY)]).toEqual([{}, {}]);
  });

  it('are told apart by a third: the one who stands alone is corrected', () => {
    const three = together({ a: 7000, b: 9000, c: 7000 });
    expect(byProgram(three, POLICY)).toEqual({ B: { kualitas: -1500, inisiatif: -1500, komunikasi: -1500 } });
  });

  it('do not keep others from being corrected', () => {
    const elsewhere = together({ x: 9500, y: 7000, z: 7000 }).map((each) => ({
      ...each,
      ratee: `F${each.ratee}`,
    }));
    const found = byProgram([...together({ a: 9000, b: 7000 }), ...elsewhere], POLICY);
    expect(Object.keys(found)).toEqual(['X']);
  });
});

describe('a constant shift of the scores of one rater', () => {
  /** An office in which raters agree: every employee has one level, and three raters of whom one rates everybody. */
  const agreeing = fc
    .array(fc.integer({ min: 3000, max: 7000 }), { minLength: 6, maxLength: 20 })
    .map((levels) =>
      levels.flatMap((level, i): Given[] =>
        ['everybody', `first${i % 3}`, `second${i % 2}`, `third${i % 4}`].map((rater, r) => ({
          ratee: `E${i}`,
          rater,
          role: r === 1 ? 'atasan' : 'rekan',
          scores: [level, level, level],
        })),
      ),
    );

  it('is undone for everybody, to the hundredth, where the others agree and enough were rated together', () => {
    fc.assert(
      fc.property(agreeing, fc.integer({ min: -3000, max: 3000 }), (given, shift) => {
        const shifted = given.map((each): Given => {
          const [a, b, c] = each.scores.map((own) => (own ?? 0) + (each.rater === 'everybody' ? shift : 0));
          return { ...each, scores: [a ?? 0, b ?? 0, c ?? 0] };
        });
        const policy = { ratees: 6, tolerance: 0, limit: 10_000 };
        const corrections = calibrateRaters(employeesOf(shifted), policy);
        expect([...corrections.keys()]).toEqual(shift === 0 ? [] : ['EVERYBODY']);
        expect(counted(shifted, corrections)).toEqual(counted(given, new Map()));
      }),
    );
  });

  it('is undone down to the tolerance, and up to the limit', () => {
    const office = (shift: number): readonly Given[] =>
      Array.from({ length: 10 }, (_, i) =>
        ['kind', 'a', 'b'].map((rater): Given => {
          const level = 5000 + 100 * i + (rater === 'kind' ? shift : 0);
          return { ratee: `E${i}`, rater, role: 'rekan', scores: [level, level, level] };
        }),
      ).flat();
    const corrected = (shift: number) => byProgram(office(shift), POLICY).KIND?.kualitas ?? 0;
    expect([400, 500, 501, 1200, 2000, 3000].map(corrected)).toEqual([0, 0, -1, -700, -1500, -1500]);
    expect([-500, -501, -3000].map(corrected)).toEqual([0, 1, 1500]);
  });

  it('makes nobody strict who rated beside the kind one: he is corrected first', () => {
    // Ten are rated by the kind one and by one colleague each of two, who are compared with nobody else.
    const given = Array.from({ length: 12 }, (_, i) => [
      { ratee: `E${i}`, rater: 'kind', role: 'rekan' as const, scores: [9000, 9000, 9000] as const },
      {
        ratee: `E${i}`,
        rater: `beside${i % 2}`,
        role: 'rekan' as const,
        scores: [7000, 7000, 7000] as const,
      },
    ]).flat();
    const more = Array.from({ length: 20 }, (_, i) => [
      { ratee: `F${i}`, rater: 'kind', role: 'rekan' as const, scores: [9000, 9000, 9000] as const },
      { ratee: `F${i}`, rater: `x${i}`, role: 'rekan' as const, scores: [6900, 6900, 6900] as const },
      { ratee: `F${i}`, rater: `y${i}`, role: 'rekan' as const, scores: [6900, 6900, 6900] as const },
    ]).flat();
    const found = byProgram([...given, ...more], { ratees: 6, tolerance: 100, limit: 10_000 });
    expect(found).toEqual({ KIND: { kualitas: -2000, inisiatif: -2000, komunikasi: -2000 } });
  });
});
