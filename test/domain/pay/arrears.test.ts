import { describe, expect, it } from 'vitest';
import {
  calculateArrears,
  netByMonth,
  netOfArrears,
  storedArrears,
  sumOfArrears,
} from '../../../src/domain/pay/arrears.ts';
import type { Arrears } from '../../../src/domain/pay/posted.ts';
import { period } from '../../support/pay-example.ts';

const january = { period: period('2026-01'), kind: 'regular' } as const;

function arrears(month: string, lines: Arrears['lines'], kind: Arrears['kind'] = 'regular'): Arrears {
  return { period: period(month), kind, lines };
}

describe('arrears of a month', () => {
  it('are per line what it should have been less everything paid for it so far', () => {
    const now = { GAPOK: 3_500_000, TUNJ_UMUM: 185_000, IWP_8: 280_000 };
    const posted = [
      { GAPOK: 3_300_000, TUNJ_UMUM: 185_000, IWP_8: 264_000 },
      { GAPOK: 50_000, IWP_8: 4_000 },
    ];
    expect(calculateArrears(january, now, posted)).toEqual({
      ...january,
      lines: { GAPOK: 150_000, IWP_8: 12_000 },
      now,
    });
  });

  it('are none where everything was paid, even in several parts', () => {
    const now = { GAPOK: 3_500_000 };
    expect(calculateArrears(january, now, [{ GAPOK: 3_300_000 }, { GAPOK: 200_000 }])).toBeNull();
    expect(calculateArrears(january, {}, [])).toBeNull();
  });

  it('are all that was paid, with a minus, where nothing was due', () => {
    const paid = { GAPOK: 3_300_000, IWP_8: 264_000 };
    expect(calculateArrears(january, {}, [paid])?.lines).toEqual({ GAPOK: -3_300_000, IWP_8: -264_000 });
  });

  it('never hold tax, tax allowance or rounding, which belong to the month of payment', () => {
    const paid = {
      PPH21_GAJI: 10_000,
      PPH21_TPP: 20_000,
      PPH21_FINAL: 5_000,
      TUNJ_PPH: 10_000,
      TUNJ_PPH_TPP: 20_000,
      PEMBULATAN: 37,
    };
    expect(calculateArrears(january, {}, [paid])).toBeNull();
  });

  it('are stored without the figures that only explain them', () => {
    const found = calculateArrears(january, { GAPOK: 1 }, []);
    expect(found && storedArrears(found)).toEqual({ ...january, lines: { GAPOK: 1 } });
  });
});

describe('what arrears add to take-home', () => {
  it('is income less deductions; what the employer pays on adds nothing', () => {
    const lines = {
      GAPOK: 150_000,
      TUNJ_BERAS: 10_000,
      TPP_BEBAN_KERJA: 200_000,
      TPP_THR: 5_000,
      IWP_8: 12_000,
      BPJS_KES_1: 1_600,
      BPJS_KES_TPP_1: 2_000,
      BPJS_KES_PEMDA: 6_400,
      JKK_PEMDA: 360,
      JKM_PEMDA: 1_080,
      BPJS_KES_TPP_PEMDA: 8_000,
    };
    expect(netOfArrears(arrears('2026-01', lines))).toBe(349_400);
  });

  it('is counted per month, the runs of one month together, oldest first', () => {
    const all = [
      arrears('2026-03', { GAPOK: 70_000 }),
      arrears('2026-01', { GAPOK: 100_000, IWP_8: 8_000 }),
      arrears('2026-01', { TPP_THR: -150_000 }, 'thr'),
      arrears('2025-12', { IWP_8: -8_000 }),
    ];
    expect(netByMonth(all)).toEqual([
      { period: '2025-12', net: 8_000 },
      { period: '2026-01', net: -58_000 },
      { period: '2026-03', net: 70_000 },
    ]);
    expect(netByMonth([])).toEqual([]);
  });

  it('can be added up for some lines over all months', () => {
    const all = [arrears('2026-01', { GAPOK: 100_000, IWP_8: 8_000 }), arrears('2026-02', { IWP_8: -3_000 })];
    expect(sumOfArrears(all, (code) => code === 'IWP_8')).toBe(5_000);
  });
});
