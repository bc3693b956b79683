import { describe, expect, it } from 'vitest';
import { addMonths, type Day, makePeriod } from '../../../src/domain/calendar/period.ts';
import type { Predicate } from '../../../src/domain/performance/evidence.ts';
import { ranks } from '../../../src/domain/talent/ranking.ts';
import {
  coachingReasons,
  promotionReasons,
  type TalentFacts,
} from '../../../src/domain/talent/shortlists.ts';
import { DEFAULT_TALENT } from '../../../src/domain/talent/talent-policy.ts';

const PERIOD = makePeriod(2026, 6);

/** Months up to June 2026, newest first: scores with their predicates. */
function months(...scores: readonly (readonly [score: number, predicate: Predicate])[]) {
  return scores.map(([score, predicate], back) => ({ period: addMonths(PERIOD, -back), score, predicate }));
}

const GOOD = [9200, 'sangat baik'] as const;
const SIX_GOOD = months(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD);

function facts(changes: Partial<TalentFacts> = {}): TalentFacts {
  return { period: PERIOD, months: SIX_GOOD, firstDay: '2020-01-01' as Day, sentences: [], ...changes };
}

function sentence(dari: string, sampai: string) {
  return { batch: 1, row: 2, dari, sampai, persen: 2500, dasar: null };
}

describe('places', () => {
  it('are shared by equals, and the next comes after all of them', () => {
    const scores = new Map([
      ['a', 8500],
      ['b', 9000],
      ['c', 8000],
      ['d', 8500],
    ]);
    const places = [...ranks(scores)].map(([name, { place, of }]) => [name, place, of]);
    expect(places).toEqual([
      ['b', 1, 4],
      ['a', 2, 4],
      ['d', 2, 4],
      ['c', 4, 4],
    ]);
  });
});

describe('the promotion shortlist', () => {
  it('names the consecutive months that count, oldest first, and the years of service', () => {
    const reasons = promotionReasons(facts(), DEFAULT_TALENT);
    expect(reasons?.months.map(({ period }) => period)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ]);
    expect(reasons?.serviceYears).toBe(6);
  });

  it.each<readonly [string, Partial<TalentFacts>, boolean]>([
    ['five months', { months: SIX_GOOD.slice(0, 5) }, false],
    ['a month that was not assessed', { months: SIX_GOOD.filter((_, i) => i !== 2) }, false],
    ['a month at a lower predicate', { months: months(GOOD, GOOD, [8000, 'baik'], GOOD, GOOD, GOOD) }, false],
    ['the newest month missing', { months: SIX_GOOD.slice(1) }, false],
    ['service from 30 June 2024', { firstDay: '2024-06-30' as Day }, true],
    ['service from 1 July 2024', { firstDay: '2024-07-01' as Day }, false],
    ['no first day on record', { firstDay: null }, false],
    ['a sentence that ended in June 2025', { sentences: [sentence('2025-01', '2025-06')] }, true],
    ['a sentence that ended in July 2025', { sentences: [sentence('2025-01', '2025-07')] }, false],
    ['a sentence that begins after the period', { sentences: [sentence('2026-07', '2026-12')] }, true],
  ])('%s', (_, changes, isListed) => {
    expect(promotionReasons(facts(changes), DEFAULT_TALENT) !== null).toBe(isListed);
  });
});

describe('the coaching list', () => {
  const LOW = [6500, 'butuh perbaikan'] as const;

  it('needs two low months in a row up to the period', () => {
    const of = (...scores: readonly (readonly [number, Predicate])[]) =>
      coachingReasons(facts({ months: months(...scores) }), DEFAULT_TALENT)?.low.map(({ period }) => period);
    expect(of(LOW, [4000, 'sangat kurang'], GOOD)).toEqual(['2026-05', '2026-06']);
    expect(of(LOW, GOOD, LOW)).toBeUndefined();
    expect(of(GOOD, LOW, LOW)).toBeUndefined();
  });

  it('or a score ten points below that of three months before, to the hundredth', () => {
    const of = (then: number) =>
      coachingReasons(facts({ months: months([7600, 'baik'], GOOD, GOOD, [then, 'baik']) }), DEFAULT_TALENT);
    expect(of(8600)?.decline).toMatchObject({
      from: { period: '2026-03', score: 8600 },
      to: { score: 7600 },
    });
    expect(of(8600)?.low).toEqual([]);
    expect(of(8599)).toBeNull();
  });
});
