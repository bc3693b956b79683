import { beforeAll, describe, expect, it } from 'vitest';
import type { PerformancePolicy } from '../../../src/domain/pay/policy.ts';
import { NO_CORRECTIONS } from '../../../src/domain/performance/calibration.ts';
import { calculatePerformance, type PerformanceEvidence } from '../../../src/domain/performance/score.ts';
import { evidenceOf, examplePolicy } from '../../support/pay-example.ts';

let policy: PerformancePolicy;

beforeAll(async () => {
  policy = (await examplePolicy()).performance;
});

/** Present on every day, every score of every rater the same. */
function evidence(points: number, change: Partial<PerformanceEvidence> = {}): PerformanceEvidence {
  const full = evidenceOf();
  const assessments = full.assessments.map((fact) => ({
    ...fact,
    kualitas: points,
    inisiatif: points,
    komunikasi: points,
  }));
  return {
    attendance: { batch: 2, row: 9, counts: {} },
    assessments,
    targets: [],
    predicate: null,
    ...change,
  };
}

function perform(given: PerformanceEvidence, change: Partial<PerformancePolicy> = {}) {
  return calculatePerformance(given, { ...policy, ...change }, 20, NO_CORRECTIONS, null);
}

describe('the total of the score', () => {
  it('is the mean by weight, rounded half up to two decimals', () => {
    expect(perform(evidence(8000)).total).toBe(8800);
    // 40 × 100 + 60 × 80.01 = 8800.6, over 100 is 88.006
    expect(perform(evidence(8001)).total).toBe(8801);
    expect(perform(evidence(0)).total).toBe(4000);
    expect(perform(evidence(10_000)).total).toBe(10_000);
  });

  it('takes targets for the quality of work where there are any, raters otherwise', () => {
    const target = { batch: 4, row: 2, indikator: 'x', satuan: null, bobot: 100, arah: 'naik' } as const;
    const half = { ...target, target: 20_000, realisasi: 10_000 };
    expect(perform(evidence(8000, { targets: [half] })).components.kualitas).toBe(5000);
    expect(perform(evidence(8000)).components.kualitas).toBe(8000);
  });

  it('is not judged by raters where a target still lacks its achieved figure', () => {
    const open = { target: 20_000, realisasi: null, bobot: 100, arah: 'naik' } as const;
    const targets = [{ batch: 4, row: 2, indikator: 'x', satuan: null, ...open }];
    expect(perform(evidence(8000, { targets }))).toMatchObject({ missing: ['kualitas'], total: null });
  });
});

describe('days of absence', () => {
  const absent = { attendance: { batch: 2, row: 9, counts: { tk: 2 } } };

  it('lower the score of attendance and cut the whole TPP', () => {
    expect(perform(evidence(8000, absent))).toMatchObject({ components: { kehadiran: 9400 }, wholeCut: 600 });
  });

  it('cut the whole TPP also where attendance is no component of the score', () => {
    const [quality] = policy.components.filter(({ code }) => code === 'kualitas');
    if (quality === undefined) throw new Error('kualitas');
    const components = [{ ...quality, weight: 100 }];
    expect(perform(evidence(8000, absent), { components })).toMatchObject({ total: 8000, wholeCut: 600 });
    expect(perform(evidence(8000, { attendance: null }), { components })).toMatchObject({
      missing: [],
      total: 8000,
      wholeCut: 0,
    });
  });
});

describe('missing evidence', () => {
  const absent = { attendance: null };

  it('holds the TPP, and says what is missing', () => {
    expect(perform(evidence(8000, absent))).toMatchObject({
      missing: ['kehadiran'],
      total: null,
      factor: null,
      wholeCut: 0,
    });
    expect(perform(evidence(8000, { ...absent, assessments: [] })).missing).toEqual([
      'kualitas',
      'kehadiran',
      'inisiatif',
      'komunikasi',
    ]);
  });

  it('counts 0 where the policy says so', () => {
    expect(perform(evidence(8000, absent), { missing: 'zero' })).toMatchObject({ total: 4800, factor: 4800 });
  });

  it('leaves the other weights to decide where the policy says so', () => {
    const left = perform(evidence(8000, absent), { missing: 'renormalise' });
    expect(left).toMatchObject({ missing: ['kehadiran'], total: 8000, factor: 8000 });
  });

  it('holds the TPP all the same where nothing at all is left to decide', () => {
    const nothing = { attendance: null, assessments: [] };
    const held = perform(evidence(8000, nothing), { missing: 'renormalise' });
    expect(held).toMatchObject({ total: null, factor: null });
  });
});

describe('the predicate', () => {
  /** Attendance weighs nothing, so that the total is the points that the raters give. */
  const totalOf = (points: number, change: Partial<PerformancePolicy> = {}) => {
    const components = policy.components.map((component) =>
      component.source === 'attendance' ? { ...component, weight: 0 } : component,
    );
    return perform(evidence(points), { components, ...change });
  };

  it.each([
    [10_000, 'sangat baik', 10_000],
    [9000, 'sangat baik', 10_000],
    [8999, 'baik', 9500],
    [7600, 'baik', 9500],
    [7599, 'butuh perbaikan', 7500],
    [6100, 'butuh perbaikan', 7500],
    [6099, 'kurang', 6000],
    [5100, 'kurang', 6000],
    [5099, 'sangat kurang', 5000],
    [0, 'sangat kurang', 5000],
  ] as const)(
    'of %i hundredths is "%s", which pays %i hundredths of a percent by predicate',
    (points, word, percent) => {
      expect(totalOf(points)).toMatchObject({ total: points, predicate: word, factor: points });
      expect(totalOf(points, { factor: 'banded' }).factor).toBe(percent);
    },
  );

  it('is the official one where it was imported, whatever the score', () => {
    const official = { predicate: { batch: 5, row: 2, predikat: 'kurang' } } as const;
    expect(perform(evidence(10_000, official))).toMatchObject({ predicate: 'kurang', factor: 10_000 });
    expect(perform(evidence(10_000, official), { factor: 'banded' }).factor).toBe(6000);
  });
});
