import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/domain/performance/calibration.ts';
import type { AssessmentFact, RaterRole } from '../../../src/domain/performance/evidence.ts';
import { calculateRaterScore } from '../../../src/domain/performance/rater-score.ts';

const RATERS = {
  roles: [
    { role: 'atasan', weight: 60 },
    { role: 'rekan', weight: 20 },
    { role: 'pihak-ketiga', weight: 20 },
  ],
  minimumRaters: 2,
} as const;

function rated(peran: RaterRole, kualitas: number | null, row = 2): AssessmentFact {
  return {
    batch: 1,
    row,
    penilai: `p${row}`,
    peran,
    kualitas,
    inisiatif: null,
    komunikasi: null,
    catatan: null,
  };
}

function score(
  assessments: readonly AssessmentFact[],
  policy: Parameters<typeof calculateRaterScore>[3] = RATERS,
) {
  return calculateRaterScore('kualitas', 'kualitas', assessments, policy, NO_CORRECTIONS, null);
}

describe('the score from raters', () => {
  it('weighs the superior 60, colleagues 20, third parties 20', () => {
    expect(score([rated('atasan', 9000), rated('rekan', 8000), rated('pihak-ketiga', 7000)])).toBe(8400);
  });

  it('takes the plain mean of several colleagues', () => {
    const colleagues = [rated('rekan', 8000), rated('rekan', 8100), rated('rekan', 8300)];
    // (60 × 90 + 20 × 81.3333…) / 80 = 87.8333…
    expect(score([rated('atasan', 9000), ...colleagues])).toBe(8783);
  });

  it('gives the weight of a role that is missing to those present', () => {
    expect(score([rated('atasan', 9000), rated('rekan', 8000)])).toBe(8750);
    expect(score([rated('atasan', 9000), rated('pihak-ketiga', 5000)])).toBe(8000);
  });

  it('is rounded half up once, at the end', () => {
    // (60 × 0.01 + 20 × 0.00) / 80 = 0.0075; (60 × 0.03 + 20 × 0.01) / 80 = 0.025
    expect(score([rated('atasan', 1), rated('rekan', 0)])).toBe(1);
    expect(score([rated('atasan', 3), rated('rekan', 1)])).toBe(3);
    expect(score([rated('atasan', 1), rated('rekan', 0), rated('rekan', 0), rated('pihak-ketiga', 0)])).toBe(
      1,
    );
    expect(score([rated('atasan', 0), rated('rekan', 1)])).toBe(0);
  });

  it('never counts what the employee says of himself, neither in the mean nor as a rater', () => {
    const own = rated('diri', 10_000);
    expect(score([rated('atasan', 8000), rated('rekan', 8000), own])).toBe(8000);
    expect(score([rated('atasan', 8000), own])).toBeNull();
  });

  it('is missing without the superior, and below the least number of raters', () => {
    expect(score([rated('rekan', 8000), rated('rekan', 9000), rated('pihak-ketiga', 7000)])).toBeNull();
    expect(score([rated('atasan', 8000)])).toBeNull();
    expect(score([rated('atasan', 8000)], { ...RATERS, minimumRaters: 1 })).toBe(8000);
    expect(score([])).toBeNull();
  });

  it('counts only raters who gave a score for the component', () => {
    expect(score([rated('atasan', 8000), rated('rekan', null)])).toBeNull();
    expect(score([rated('atasan', null), rated('rekan', 8000), rated('rekan', 9000)])).toBeNull();
    expect(score([rated('atasan', 8000), rated('rekan', null), rated('rekan', 6000)])).toBe(7500);
  });

  it('of 0 is a score, not a missing one', () => {
    expect(score([rated('atasan', 0), rated('rekan', 0)])).toBe(0);
  });
});
