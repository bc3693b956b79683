import { describe, expect, it } from 'vitest';
import { figuresOf, findingKey, isAnsweredBy } from '../../../src/domain/fairness/answered-figures.ts';
import type { FairnessFinding } from '../../../src/domain/fairness/fairness-finding.ts';

const LENIENT: FairnessFinding = {
  code: 'rater-lenient',
  rater: '197603012001122001',
  data: {
    rater: '197603012001122001',
    ratees: 12,
    distance: 1400,
    own: 9000,
    others: 7600,
    usual: 150,
    least: 1000,
    side: 11,
  },
};

function changed(data: Readonly<Record<string, number>>): FairnessFinding {
  return { ...LENIENT, data: { ...LENIENT.data, ...data } };
}

describe('the key of a finding', () => {
  it('is its code and whom it is about, whatever the figures', () => {
    expect(findingKey(LENIENT)).toBe('rater-lenient:197603012001122001');
    expect(findingKey(changed({ distance: 2000 }))).toBe(findingKey(LENIENT));
    expect(findingKey({ code: 'raters-reciprocal', rater: 'A', partner: 'B', data: {} })).toBe(
      'raters-reciprocal:A+B',
    );
    expect(findingKey({ code: 'rating-outlier', rater: 'Forum Warga', ratee: 'B', data: {} })).toBe(
      'rating-outlier:Forum Warga+B',
    );
    expect(findingKey({ code: 'unit-low', unit: 'Dinas A', data: {} })).toBe('unit-low:Dinas A');
  });
});

describe('an answer', () => {
  const answered = figuresOf(LENIENT);

  it('is given to the figures of the one who is named', () => {
    expect(answered).toEqual({ ratees: 12, distance: 1400, own: 9000, others: 7600 });
  });

  it.each([
    ['distance', 1400],
    ['own', 9000],
    ['others', 7600],
  ])('counts while %s is no more than one point away, and not a hundredth further', (name, at) => {
    for (const by of [0, 100, -100]) expect(isAnsweredBy(changed({ [name]: at + by }), answered)).toBe(true);
    for (const by of [101, -101]) expect(isAnsweredBy(changed({ [name]: at + by }), answered)).toBe(false);
  });

  it('does not count once one more or one fewer employee was rated', () => {
    for (const ratees of [11, 13]) expect(isAnsweredBy(changed({ ratees }), answered)).toBe(false);
  });

  it('counts whatever is usual among all raters by now', () => {
    expect(isAnsweredBy(changed({ usual: 900, least: 2250, side: 10 }), answered)).toBe(true);
  });

  it('to figures of another kind does not count', () => {
    expect(isAnsweredBy(LENIENT, {})).toBe(false);
  });
});
