import { describe, expect, it } from 'vitest';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { noTotals, type SlipTotals } from '../../../src/domain/pay/slip-lines.ts';
import type { TakenDeduction } from '../../../src/domain/pay/take-home.ts';
import {
  type SummedSlip,
  showsTitledDeductions,
  takenOf,
  templateSalarySums,
  titledSalarySums,
} from '../../../src/domain/sipd/salary-sums.ts';
import { tppSums } from '../../../src/domain/sipd/tpp-sums.ts';

/** A deduction of which a part was taken. */
function taken(kode: string, jumlah: number, diambil: number): TakenDeduction {
  return { kode, uraian: kode, prioritas: 1, jumlah, diambil, asal: makePeriod(2026, 3) };
}

/** A slip whose salary is 5,000,000 before and 4,321,000 after its own deductions. */
function slip(deductions: readonly TakenDeduction[], totals: Partial<SlipTotals> = {}): SummedSlip {
  const salary = { BRUTO_GAJI: 5_000_000, POTONGAN_GAJI: 679_000, NETO_GAJI: 4_321_000 };
  return { lines: {}, totals: { ...noTotals(), ...salary, ...totals }, details: { deductions } };
}

describe('the sums of the salary layout of SIPD with titles', () => {
  it('take zakat and bulog, as far as they were taken, from what is transferred', () => {
    const row = slip([
      taken('ZAKAT', 100_000, 100_000),
      taken('ZAKAT', 25_000, 12_500),
      taken('BULOG', 60_000, 60_000),
    ]);
    expect(takenOf(row, 'ZAKAT')).toBe(112_500);
    expect(titledSalarySums(row)).toEqual({ withheld: 851_500, transferred: 4_148_500 });
  });

  it('know no other deduction from take-home, and none where a slip has none', () => {
    expect(titledSalarySums(slip([taken('KOPERASI', 500_000, 500_000)]))).toEqual({
      withheld: 679_000,
      transferred: 4_321_000,
    });
    expect(titledSalarySums({ ...slip([]), details: null })).toEqual({
      withheld: 679_000,
      transferred: 4_321_000,
    });
  });

  it('show zakat to the last rupiah that the salary covers, and not beyond', () => {
    const whole = slip([taken('ZAKAT', 4_321_000, 4_321_000)]);
    expect([showsTitledDeductions(whole), titledSalarySums(whole)]).toEqual([
      true,
      { withheld: 5_000_000, transferred: 0 },
    ]);
    const beyond = slip([taken('ZAKAT', 4_321_001, 4_321_001)]);
    expect([showsTitledDeductions(beyond), titledSalarySums(beyond)]).toEqual([
      false,
      { withheld: 679_000, transferred: 4_321_000 },
    ]);
  });
});

describe('the sums of the salary template of SIPD', () => {
  it('are those of the salary, whatever was taken from take-home', () => {
    expect(templateSalarySums(slip([taken('ZAKAT', 100_000, 100_000)]))).toEqual({
      withheld: 679_000,
      transferred: 4_321_000,
    });
  });
});

describe('the sums of the TPP template of SIPD', () => {
  const lines = {
    TPP_BEBAN_KERJA: 2_000_000,
    TPP_TEMPAT_BERTUGAS: 150_000,
    TPP_KONDISI_KERJA: 75_000,
    TPP_KELANGKAAN_PROFESI: 20_000,
    TPP_PRESTASI_KERJA: 1_234_567,
    BPJS_KES_TPP_PEMDA: 139_183,
    BPJS_KES_TPP_1: 34_796,
    PPH21_TPP: 173_978,
  };

  it('transfer the criteria less the health contribution and the tax of the employee', () => {
    expect(tppSums(lines)).toEqual({ withheld: 347_957, transferred: 3_270_793 });
  });

  it('know no TPP but that of the five criteria', () => {
    expect(tppSums({ ...lines, TPP_PLT: 400_000, TUNJ_PPH_TPP: 10_000, GAPOK: 5_000_000 })).toEqual(
      tppSums(lines),
    );
  });

  it('transfer less than nothing where the tax exceeds the TPP', () => {
    expect(tppSums({ TPP_BEBAN_KERJA: 100_000, PPH21_TPP: 130_000 })).toEqual({
      withheld: 130_000,
      transferred: -30_000,
    });
    expect(tppSums({})).toEqual({ withheld: 0, transferred: 0 });
  });
});
