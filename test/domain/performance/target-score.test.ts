import { describe, expect, it } from 'vitest';
import type { TargetFact } from '../../../src/domain/performance/evidence.ts';
import { achievement, calculateTargetScore } from '../../../src/domain/performance/target-score.ts';

const ONE = { num: 1, den: 1 };

/** Quantities and weights as people write them. */
function target(arah: TargetFact['arah'], wanted: number, got: number | null, weight = 1): TargetFact {
  const realisasi = got === null ? null : got * 10_000;
  const quantities = { target: wanted * 10_000, realisasi, bobot: weight * 100 };
  return { batch: 1, row: 2, indikator: 'x', satuan: null, arah, ...quantities };
}

function score(targets: readonly TargetFact[], cap = ONE) {
  return calculateTargetScore('kualitas', targets, cap, null);
}

describe('the achievement of one target', () => {
  it.each([
    ['more is better: 9 of 10', 'naik', 10, 9, 9000],
    ['more is better: all', 'naik', 10, 10, 10_000],
    ['more is better: more than all counts as all', 'naik', 10, 15, 10_000],
    ['more is better: nothing', 'naik', 10, 0, 0],
    ['more is better: nothing was asked for', 'naik', 0, 0, 10_000],
    ['more is better: something, where nothing was asked for', 'naik', 0, 3, 10_000],
    ['less is better: 5 where 4 were allowed', 'turun', 4, 5, 8000],
    ['less is better: fewer than allowed counts as all', 'turun', 4, 2, 10_000],
    ['less is better: none happened', 'turun', 4, 0, 10_000],
    ['less is better: none allowed, none happened', 'turun', 0, 0, 10_000],
    ['less is better: none allowed, but one happened', 'turun', 0, 1, 0],
  ] as const)('%s', (_, arah, wanted, got, points) => {
    expect(score([target(arah, wanted, got)])).toEqual({ kind: 'score', score: points });
  });

  it('may count above 100% where the policy says so, and then makes up for another; the score stays at 100', () => {
    const cap = { num: 120, den: 100 };
    expect(achievement(target('naik', 10, 20), cap)).toEqual(cap);
    expect(score([target('naik', 10, 20), target('naik', 10, 8)], cap)).toEqual({
      kind: 'score',
      score: 10_000,
    });
    expect(score([target('naik', 10, 20)], cap)).toEqual({ kind: 'score', score: 10_000 });
    expect(score([target('naik', 10, 11), target('naik', 10, 8)], cap)).toEqual({
      kind: 'score',
      score: 9500,
    });
  });
});

describe('a limit below 100%', () => {
  const cap = { num: 9, den: 10 };
  it.each([
    ['more than asked for', 'naik', 10, 15],
    ['exactly what was asked for', 'naik', 10, 10],
    ['nothing was asked for', 'naik', 0, 3],
    ['none happened of what should be little', 'turun', 4, 0],
  ] as const)('holds for every target: %s', (_, arah, wanted, got) => {
    expect(score([target(arah, wanted, got)], cap)).toEqual({ kind: 'score', score: 9000 });
  });
});

describe('the score from targets', () => {
  it('is the mean by weight, rounded half up once', () => {
    // (60 × 1030/1200 + 40 × 30/40) / 100 = 81.5
    const two = [target('naik', 1200, 1030, 60), target('turun', 30, 40, 40)];
    expect(score(two)).toEqual({ kind: 'score', score: 8150 });
    expect(score([target('naik', 3, 1)])).toEqual({ kind: 'score', score: 3333 });
    expect(score([target('naik', 3, 2)])).toEqual({ kind: 'score', score: 6667 });
    expect(score([target('naik', 20_000, 1)])).toEqual({ kind: 'score', score: 1 });
  });

  it('does not ask that weights add up to 100', () => {
    expect(score([target('naik', 10, 10, 3), target('naik', 10, 5, 1)])).toEqual({
      kind: 'score',
      score: 8750,
    });
  });

  it('leaves out a target of weight 0', () => {
    expect(score([target('naik', 10, 9), target('naik', 10, 1, 0)])).toEqual({ kind: 'score', score: 9000 });
  });

  it('is missing while an achieved figure is not known', () => {
    expect(score([target('naik', 10, 9), target('naik', 10, null)])).toEqual({ kind: 'incomplete' });
  });

  it('cannot be computed where all weights are 0', () => {
    expect(score([target('naik', 10, 9, 0)])).toEqual({ kind: 'weightless' });
  });

  it('is exact for many targets with odd quantities', () => {
    const many = Array.from({ length: 30 }, (_, i) => target('naik', 101 + i, 97 + i, 7));
    // The mean of 97/101 to 126/130 is 96.517149… percent.
    expect(score(many)).toEqual({ kind: 'score', score: 9652 });
  });
});
