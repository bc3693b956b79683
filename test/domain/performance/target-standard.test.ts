import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/calendar/period.ts';
import type { TargetFact } from '../../../src/domain/performance/evidence.ts';
import { judgeTargets, shortfall } from '../../../src/domain/performance/target-standard.ts';

const FIRST = '2026-02-01' as Day;

function target(batch: number, changes: Partial<TargetFact> = {}): TargetFact {
  return {
    batch,
    row: 2,
    indikator: 'Berkas selesai',
    satuan: 'berkas',
    target: 1_000_000,
    realisasi: null,
    bobot: 10_000,
    arah: 'naik',
    ...changes,
  };
}

const on = (day: string, fact: TargetFact) => ({ on: day as Day, fact });

describe('a target beside its standard', () => {
  it.each([
    ['2026-01-31', true],
    ['2026-02-01', false],
  ])('recorded on %s it is a standard: %s', (day, isStandard) => {
    const [judged] = judgeTargets([on(day, target(1))], [], FIRST);
    expect(judged?.standard !== null).toBe(isStandard);
    expect(judged?.setOn).toBe(day);
    expect(judged?.late.map((change) => [change.on, change.before])).toEqual(isStandard ? [] : [[day, null]]);
  });

  it('what was achieved may be reported at any time', () => {
    const done = target(2, { realisasi: 900_000 });
    const [judged] = judgeTargets([on('2026-01-05', target(1)), on('2026-02-28', done)], [], FIRST);
    expect(judged).toEqual({
      indikator: 'Berkas selesai',
      standard: target(1),
      now: done,
      setOn: '2026-01-05',
      late: [],
    });
  });

  it.each<Partial<TargetFact>>([{ target: 800_000 }, { bobot: 5000 }, { arah: 'turun' }, { satuan: 'map' }])(
    'a change to %j is named with its day; one before the period is no change of a standard',
    (change) => {
      const versions = [
        on('2026-01-05', target(1)),
        on('2026-01-20', target(2, change)),
        on('2026-02-10', target(3)),
        on('2026-02-12', target(4, change)),
      ];
      const [judged] = judgeTargets(versions, [], FIRST);
      expect(judged?.standard).toEqual(target(2, change));
      expect(judged?.late.map((each) => [each.on, each.before?.batch, each.now?.batch])).toEqual([
        ['2026-02-10', 2, 3],
        ['2026-02-12', 3, 4],
      ]);
    },
  );

  it('one that a later sheet leaves out when it replaces is taken away, and may come back', () => {
    const versions = [on('2026-01-05', target(1)), on('2026-02-20', target(7))];
    const replacements = [{ on: '2026-02-10' as Day, batch: 4, before: 4 }];
    const [judged] = judgeTargets(versions, replacements, FIRST);
    expect(judged?.late.map(({ on: day, now }) => [day, now?.batch ?? null])).toEqual([
      ['2026-02-10', null],
      ['2026-02-20', 7],
    ]);
    // Of the same command: a replacing sheet that asks the same changes nothing.
    const again = [on('2026-01-05', target(1)), on('2026-02-10', target(5))];
    expect(judgeTargets(again, replacements, FIRST)[0]?.late).toEqual([]);
  });

  it('indicators are told apart without regard to capitals', () => {
    const versions = [
      on('2026-01-05', target(1)),
      on('2026-01-06', target(2, { indikator: 'BERKAS SELESAI' })),
    ];
    expect(judgeTargets(versions, [], FIRST)).toHaveLength(1);
  });

  it('what is missing counts in the direction of the target', () => {
    expect(shortfall(target(1))).toBeNull();
    expect(shortfall(target(1, { realisasi: 999_999 }))).toBe(1);
    expect(shortfall(target(1, { realisasi: 1_000_001 }))).toBe(0);
    expect(shortfall(target(1, { realisasi: 1_200_000, arah: 'turun' }))).toBe(200_000);
  });
});
