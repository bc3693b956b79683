import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carriedFrom,
  type DueDeduction,
  inOrder,
  RECOVERY,
  sumTaken,
  takeDeductions,
  ZAKAT,
} from '../../../src/domain/pay/take-home.ts';
import { period } from '../../support/pay-example.ts';

function due(kode: string, jumlah: number, change: Partial<DueDeduction> = {}): DueDeduction {
  return { kode, uraian: kode.toLowerCase(), prioritas: 100, jumlah, asal: period('2026-03'), ...change };
}

function recovery(month: string, jumlah: number): DueDeduction {
  return due(RECOVERY, jumlah, { prioritas: null, uraian: month, asal: period(month) });
}

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Amounts taken by code. */
function taken(ordered: readonly DueDeduction[], available: number, minimum = 0, zakat = NO_LIMIT) {
  return takeDeductions(ordered, available, minimum, zakat).map(({ kode, diambil }) => [kode, diambil]);
}

describe('the order of deductions', () => {
  it('is recoveries by month, then priority, code, text, amount, month; whatever the order of the sheet', () => {
    const ordered = [
      recovery('2026-01', 500),
      recovery('2026-02', 100),
      due('Z', 1, { prioritas: 0 }),
      due('A', 9, { prioritas: 2 }),
      due('B', 5, { prioritas: 2, uraian: 'a' }),
      due('B', 4, { prioritas: 2, uraian: 'b' }),
      due('B', 6, { prioritas: 2, uraian: 'b', asal: period('2026-02') }),
      due('B', 6, { prioritas: 2, uraian: 'b' }),
      due('A', 1, { prioritas: 3 }),
    ];
    expect(inOrder([...ordered].reverse())).toEqual(ordered);
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(inOrder(shuffled)).toEqual(ordered);
      }),
    );
  });

  it('leaves the list that was given as it is', () => {
    const given = [due('B', 1), due('A', 1)];
    inOrder(given);
    expect(given.map(({ kode }) => kode)).toEqual(['B', 'A']);
  });
});

describe('deductions from take-home', () => {
  const three = [due('A', 300), due('B', 500), due('C', 100)];

  it.each([
    ['all of them, where take-home is enough', 1000, 0, [300, 500, 100]],
    ['all of them down to nothing left', 900, 0, [300, 500, 100]],
    ['the last one in part', 899, 0, [300, 500, 99]],
    ['the one that meets the limit in part, later ones not at all', 700, 0, [300, 400, 0]],
    ['nothing more, where the limit is met exactly', 300, 0, [300, 0, 0]],
    ['nothing where nothing is left', 0, 0, [0, 0, 0]],
    ['nothing where take-home is negative', -50, 0, [0, 0, 0]],
    ['only what lies above the minimum', 1000, 600, [300, 100, 0]],
    ['nothing at the minimum', 600, 600, [0, 0, 0]],
  ])('take %s', (_, available, minimum, amounts) => {
    expect(taken(three, available, minimum).map(([, amount]) => amount)).toEqual(amounts);
  });

  it('take a small later one not at all, although it would fit, once an earlier one was cut short', () => {
    const ordered = [due('A', 300), due(ZAKAT, 500), due('C', 10)];
    expect(taken(ordered, 1000, 0, 200)).toEqual([
      ['A', 300],
      [ZAKAT, 200],
      ['C', 0],
    ]);
  });

  it('share the limit of zakat between two zakat rows, and leave other deductions free of it', () => {
    const ordered = [due(ZAKAT, 100), due('B', 50), due(ZAKAT, 100, { prioritas: 200 })];
    expect(taken(ordered, 1000, 0, 150)).toEqual([
      [ZAKAT, 100],
      ['B', 50],
      [ZAKAT, 50],
    ]);
  });

  it('are told to an explanation one by one, with what was left for each', () => {
    const seen: unknown[] = [];
    takeDeductions(three, 700, 0, NO_LIMIT, ({ due: { kode }, room, diambil }) => {
      seen.push([kode, room, diambil]);
    });
    expect(seen).toEqual([
      ['A', 700, 300],
      ['B', 400, 400],
      ['C', 0, 0],
    ]);
  });

  it('never lose a rupiah: what is not taken is carried, with code, text, priority and month', () => {
    const result = takeDeductions(three, 700, 0, NO_LIMIT);
    expect(carriedFrom(result)).toEqual([
      { kode: 'B', uraian: 'b', prioritas: 100, jumlah: 100, asal: '2026-03' },
      { kode: 'C', uraian: 'c', prioritas: 100, jumlah: 100, asal: '2026-03' },
    ]);
    expect([sumTaken(result), sumTaken(result, 'A'), sumTaken(result, 'X')]).toEqual([700, 300, 0]);
  });

  it('keep nothing of what only an explanation needs', () => {
    const origin = { from: 'run', period: '2026-02', kind: 'regular' } as const;
    const [first] = takeDeductions([due('A', 300, { origin })], 100, 0, NO_LIMIT);
    expect(first).toEqual({ ...due('A', 300), diambil: 100 });
  });

  it('never push take-home below the minimum, and add up with what is carried, for any deductions', () => {
    const one = fc.record({
      kode: fc.constantFrom('A', 'B', ZAKAT),
      jumlah: fc.integer({ min: 1, max: 5_000_000 }),
      prioritas: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 8 }),
        fc.integer({ min: -1_000_000, max: 20_000_000 }),
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.integer({ min: 0, max: 4_000_000 }),
        (rows, available, minimum, zakat) => {
          const ordered = inOrder(
            rows.map(({ kode, jumlah, prioritas }) => due(kode, jumlah, { prioritas })),
          );
          const result = takeDeductions(ordered, available, minimum, zakat);
          const left = available - sumTaken(result);
          expect(left >= Math.min(available, minimum)).toBe(true);
          expect(sumTaken(result, ZAKAT) <= zakat).toBe(true);
          const asked = ordered.reduce((sum, { jumlah }) => sum + jumlah, 0);
          const carried = carriedFrom(result).reduce((sum, { jumlah }) => sum + jumlah, 0);
          expect(sumTaken(result) + carried).toBe(asked);
          const short = result.findIndex(({ jumlah, diambil }) => diambil < jumlah);
          if (short >= 0) expect(sumTaken(result.slice(short + 1))).toBe(0);
        },
      ),
    );
  });
});
