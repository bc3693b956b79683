import { describe, expect, it } from 'vitest';
import { referenceTable } from '../support/oracle/figures.ts';
import {
  type AdjustmentRow,
  annualTax,
  type EmployeeRow,
  EXAMPLE_SETTINGS,
  type Facts,
  monthlyTax,
  type OpeningRow,
  type Posted,
  type Run,
  type Settings,
  type Step,
  simulate,
} from '../support/oracle/index.ts';

const NIP = '198503152010012001';
const CLERK: EmployeeRow = {
  nip: NIP,
  berlaku: '2026-01',
  jenis: 'PNS',
  golongan: 'III/a',
  mkg: 4,
  jenis_jabatan: 'pelaksana',
  kelas_jabatan: 7,
  ptkp: 'TK/0',
  mulai: '2010-01-01',
};
const CHIEF: EmployeeRow = { ...CLERK, jenis_jabatan: 'struktural', eselon: 'I.a' };
const PART_TIME: EmployeeRow = { ...CLERK, jenis: 'PPPK-PW', gaji_kontrak: 6_000_000 };

function evidence(period: string): Partial<Facts> {
  const rater = { nip: NIP, period, kualitas: 100, inisiatif: 100, komunikasi: 100, catatan: '' };
  return {
    attendance: [{ nip: NIP, period }],
    assessments: [
      { ...rater, peran: 'atasan', penilai: 'a' },
      { ...rater, peran: 'rekan', penilai: 'b' },
    ],
  };
}

function adjust(
  period: string,
  kode: string,
  jumlah: number,
  more: Partial<AdjustmentRow> = {},
): Partial<Facts> {
  const row = {
    nip: NIP,
    period,
    kode,
    uraian: '',
    arah: 'potong',
    jumlah,
    kena_pajak: '',
    prioritas: 1,
    ...more,
  };
  return { adjustments: [row] };
}

function opening(row: Partial<OpeningRow>): Partial<Facts> {
  const none = { bruto_gaji: 0, bruto_tpp: 0, iuran: 0, pph_gaji: 0, pph_tpp: 0, bulan: 0 };
  return { opening: [{ nip: NIP, tahun: 2026, ...none, ...row }] };
}

const month = (number: number): string => `2026-${String(number).padStart(2, '0')}`;
const record = (record: Partial<Facts>): Step => ({ record });
const employee = (...employees: EmployeeRow[]): Step => ({ record: { employees } });
const run = (number: number, kind: Run['kind'] = 'regular'): Step => ({
  run: { period: month(number), kind },
});
const runs = (from: number, to: number): Step[] =>
  Array.from({ length: to - from + 1 }, (_, index) => run(from + index));

function slips(steps: readonly Step[], settings: Partial<Settings> = {}): Posted[] {
  return simulate(steps, { ...EXAMPLE_SETTINGS, ...settings });
}

function last(steps: readonly Step[], settings: Partial<Settings> = {}): Posted {
  const slip = slips(steps, settings).at(-1);
  if (slip === undefined) throw new Error('no run');
  return slip;
}

describe('tax of the year', () => {
  it('gives every last-period vector of permanent employees', () => {
    const vectors = referenceTable('pph21-vectors.csv').filter(
      (row) => row.kind === 'last_period' && !row.taxpayer?.includes('pensioner'),
    );
    expect(vectors.length).toBeGreaterThan(4);
    for (const row of vectors) {
      const contributions = Number(row.pension_contribution) + Number(row.zakat_or_donation);
      const tax = annualTax(
        row.ptkp_status ?? '',
        Number(row.gross),
        Number(row.months_in_period),
        contributions,
      );
      expect(tax, row.id).toBe(Number(row.tax_for_period));
      expect(tax - Number(row.tax_withheld_before), row.id).toBe(Number(row.expected_tax));
    }
  });

  it('settles December to the tax of the whole year', () => {
    // S = 8,903,435 a month, 106,841,220 a year; cost 5,342,061; contributions 12 × 237,120; PKP 44,653,000.
    const year = slips([employee(CHIEF), ...runs(1, 12)]);
    expect(year[10]?.lines.PPH21_GAJI).toBe(155_810);
    expect(year[11]?.lines.PPH21_GAJI).toBe(2_232_650 - 11 * 155_810);
    expect(year[11]?.lines.TUNJ_PPH).toBe(518_740);
    expect(year[11]?.status).toBe('held');
  });

  it('counts an opening balance in December and not before', () => {
    const facts = opening({ bruto_gaji: 97_937_785, iuran: 2_608_320, pph_gaji: 1_713_910, bulan: 11 });
    expect(last([employee(CHIEF), record(facts), run(12)]).lines.PPH21_GAJI).toBe(518_740);
    expect(last([employee(CHIEF), record(facts), run(11)]).lines.PPH21_GAJI).toBe(155_810);
  });

  it('pays a leaver the tax that was withheld from himself, and records one that the state bore', () => {
    const [january, february] = slips([employee({ ...PART_TIME, berhenti: '2026-02-28' }), ...runs(1, 2)]);
    expect(january?.lines.PPH21_GAJI).toBe(47_232);
    expect(february?.lines).toMatchObject({ PPH21_GAJI: -47_232, PEMBULATAN: 68 });
    expect(february?.lines.TUNJ_PPH).toBeUndefined();
    expect(february?.totals.DITERIMA).toBe(5_987_300); // 6,000,000 − 60,000 + 47,232 = 5,987,232

    const borne = last([employee({ ...CHIEF, berhenti: '2026-02-28' }), ...runs(1, 2)]);
    expect(borne.lines).toMatchObject({ PPH21_GAJI: -155_810, TUNJ_PPH: -155_810 });
    // 8,464,000 + 72,420 − 237,120 − 84,640 = 8,214,660.
    expect(borne.totals.NETO_GAJI).toBe(8_214_700);
  });

  it('pays a mixed refund up to what was withheld in the year, an opening by the kind of January', () => {
    const facts = opening({ bruto_gaji: 6_000_000, pph_gaji: 30_000, bulan: 1 });
    const leaving = { ...CHIEF, berhenti: '2026-02-28' };
    expect(last([employee(leaving), record(facts), run(2)]).lines).toMatchObject({
      PPH21_GAJI: -30_000,
      TUNJ_PPH: -30_000,
    });
    const withheld = { taxSalary: { ...EXAMPLE_SETTINGS.taxSalary, PNS: 'withheld' as const } };
    const paid = last([employee(leaving), record(facts), run(2)], withheld);
    expect(paid.lines.PPH21_GAJI).toBe(-30_000);
    expect(paid.lines.TUNJ_PPH).toBeUndefined();
    const changed = [
      employee(leaving, { nip: NIP, berlaku: '2026-02', jenis: 'CPNS' }),
      record(facts),
      run(2),
    ];
    expect(last(changed, withheld).lines.TUNJ_PPH).toBeUndefined();
  });

  it('settles a leaver who is recorded too late on a slip of his own', () => {
    const late = { nip: NIP, berlaku: '2026-02', berhenti: '2026-02-28' };
    const [, , march, april] = slips([employee(PART_TIME), ...runs(1, 2), employee(late), ...runs(3, 4)]);
    expect(march).toMatchObject({ hasSlip: true, settled: true, arrears: [], own: {} });
    expect(march?.lines).toEqual({ PPH21_GAJI: -94_464, PEMBULATAN: 36 });
    expect(april?.hasSlip).toBe(false);
  });
});

describe('several runs in a month', () => {
  const year = [employee(CLERK), record(evidence(month(2))), run(2)];

  it('pays the THR of the posted basis month and taxes the month as a whole', () => {
    const [, thr, march] = slips([...year, run(3, 'thr'), run(3)], { thrTppPercent: '50' });
    expect(thr?.lines).toEqual({
      GAPOK: 2_964_000,
      TUNJ_UMUM: 185_000,
      TUNJ_BERAS: 72_420,
      TPP_THR: 1_447_653, // half of 2,895,305 (1,158,122 + 1,737,183), away from zero
      // S 3,221,420: nothing; S + T = 4,669,073: nothing.
    });
    expect(thr?.totals.DITERIMA).toBe(4_669_073);
    // S = 3,221,420 + 3,375,835 = 6,597,255: A 1% = 65,972.55. T = 1,447,653, S + T = 8,044,908: 1.5% = 120,673.62.
    expect(march?.lines).toMatchObject({ PPH21_GAJI: 65_973, TUNJ_PPH: 65_973, PPH21_TPP: 120_674 - 65_973 });
    expect(march?.status).toBe('held');
  });

  it('adds the tax of a 13th salary that comes after the regular run', () => {
    const [, , bonus] = slips([employee(CHIEF), run(5), run(6), run(6, 'gaji-13')]);
    // S = 8,903,435, then 8,464,000 + 72,420 more: 17,439,855.
    expect(bonus?.lines.PPH21_GAJI).toBe(monthlyTax('TK/0', 17_439_855, EXAMPLE_SETTINGS) - 155_810);
    expect(bonus?.status).toBe('held');
    expect(bonus?.lines.TPP_G13).toBeUndefined();
  });

  it('pays a held THR part and a promotion as arrears that name the run', () => {
    const promoted = { nip: NIP, berlaku: month(2), golongan: 'III/b' };
    const steps = [
      employee(CLERK),
      run(2),
      run(3, 'thr'),
      record(evidence(month(2))),
      employee(promoted),
      run(3),
    ];
    const march = last(steps);
    const thr = march.arrears.filter((line) => line.origin.kind === 'thr');
    expect(Object.fromEntries(thr.map((line) => [line.code, line.amount]))).toEqual({
      GAPOK: 125_300,
      TPP_THR: 2_895_305,
    });
    expect(march.lines.RAPEL_GAPOK).toBe(2 * 125_300);
    // Regular 114,023 + 2,895,305 − 28,953, THR 125,300 + 2,895,305.
    expect(march.totals.TAMBAHAN).toBe(2_980_375 + 3_020_605);
    expect(march.totals.BRUTO_GAJI).toBe(
      3_089_300 +
        185_000 +
        72_420 +
        130_972 +
        7_414 +
        22_243 +
        (march.lines.TUNJ_PPH ?? 0) +
        (march.lines.PEMBULATAN ?? 0),
    );
  });

  it('knows no THR where the basis month had no run here or no basic salary', () => {
    expect(last([employee(CLERK), run(3, 'thr')]).hasSlip).toBe(false);
    expect(last([employee({ ...CLERK, status: 'cltn' }), run(2), run(3, 'thr')]).hasSlip).toBe(false);
    expect(last([employee({ ...CLERK, berhenti: '2026-02-28' }), run(2), run(3, 'thr')]).hasSlip).toBe(false);
  });
});

describe('arrears', () => {
  it('pays a late promotion line by line and nothing a second time', () => {
    const promoted = { nip: NIP, berlaku: month(2), golongan: 'III/b' };
    const steps = [employee(CLERK), record(evidence(month(2))), run(2), employee(promoted), ...runs(3, 4)];
    const [, march, april] = slips(steps);
    expect(march?.lines).toMatchObject({
      RAPEL_GAPOK: 125_300, // 3,089,300 − 2,964,000
      RAPEL_IWP_8: 10_024, // 247,144 − 237,120
      RAPEL_BPJS_KES_PEMDA: 5_012, // 130,972 − 125,960
      RAPEL_BPJS_KES_1: 1_253, // 32,743 − 31,490
      RAPEL_JKK_PEMDA: 300, // 7,414 − 7,114
      RAPEL_JKM_PEMDA: 902, // 22,243 − 21,341
    });
    expect(march?.arrears).toHaveLength(6);
    expect(march?.totals.TAMBAHAN).toBe(125_300 - 10_024 - 1_253);
    expect(april?.arrears).toEqual([]);
  });

  it('recovers what was paid too much before any other deduction, over months if need be', () => {
    const leave = { nip: NIP, berlaku: month(2), status: 'cltn' };
    const back = { nip: NIP, berlaku: month(4), status: 'aktif' };
    const [, march, april] = slips([
      employee(CLERK),
      run(2),
      employee(leave, back),
      record(adjust(month(3), 'KOPERASI', 50)),
      run(3),
      run(4),
    ]);
    // 2,964,000 + 185,000 + 72,420 − 237,120 − 31,490 = 2,952,810.
    expect(march?.carried).toMatchObject({
      recoveries: [{ origin: month(2), amount: 2_952_810 }],
      deductions: [{ code: 'KOPERASI', amount: 50 }],
    });
    expect(march?.totals).toMatchObject({ DITERIMA: 0, TAMBAHAN: 0, POTONGAN_LAIN: 0 });
    expect(april?.totals).toMatchObject({ NETO_GAJI: 2_952_900, POTONGAN_LAIN: 2_952_860, DITERIMA: 40 });
    expect(april?.carried).toEqual({ recoveries: [], deductions: [] });
  });

  it('pays someone whose start is recorded late, and a held TPP once the evidence is in', () => {
    const joined = last([run(2), employee({ ...CLERK, mulai: '2026-02-02' }), run(3)]);
    expect(joined.lines.RAPEL_GAPOK).toBe(2_964_000);
    const held = last([employee(CLERK), run(2), record(evidence(month(2))), run(3)]);
    expect(held.totals.TAMBAHAN).toBe(2_895_305 - 28_953);
    // T = 2,895,305 + 115,812: S + T = 6,386,952.
    expect(held.lines).toMatchObject({ RAPEL_TPP_BEBAN_KERJA: 1_158_122, PPH21_TPP: 63_870 });
    expect(held.totals).toMatchObject({ TPP_BRUTO: 0, NETO_TPP: -63_870 });
  });
});

describe('adjustments', () => {
  const net = 5_892_800; // of the part-time contract: 6,000,000 − 60,000 − 47,232, up to the next hundred

  it('takes deductions by priority, the one at the limit in part, and carries the rest', () => {
    const [january, february] = slips([
      employee(PART_TIME),
      record(adjust(month(1), 'A', 6_000_000, { prioritas: 2 })),
      record(adjust(month(1), 'Z', 500_000)),
      record(adjust(month(1), 'B', 100_000, { prioritas: 3 })),
      ...runs(1, 2),
    ]);
    expect(january?.taken.map(({ code, amount }) => [code, amount])).toEqual([
      ['Z', 500_000],
      ['A', net - 500_000],
    ]);
    expect(january?.totals).toMatchObject({ POTONGAN_LAIN: net, DITERIMA: 0 });
    expect(february?.totals.POTONGAN_LAIN).toBe(6_500_000 - net + 100_000);
    const kept = last([employee(PART_TIME), record(adjust(month(1), 'A', 6_000_000)), run(1)], {
      minimumTakeHome: 1_000_000,
    });
    expect(kept.totals.DITERIMA).toBe(1_000_000);
  });

  it('taxes additions with T, finally, or not at all', () => {
    const slip = last([
      employee(CLERK),
      record(adjust(month(1), 'HONOR', 3_000_000, { arah: 'tambah', kena_pajak: 'ya' })),
      record(adjust(month(1), 'RAPAT', 100_010, { arah: 'tambah', kena_pajak: 'final' })),
      record(adjust(month(1), 'SIDANG', 100_010, { arah: 'tambah', kena_pajak: 'final' })),
      record(adjust(month(1), 'DUKA', 70, { arah: 'tambah', kena_pajak: 'tidak' })),
      run(1),
    ]);
    // S + T = 6,375,835: A 1%. 5% of 100,010 = 5,000.5, rounded for each.
    expect(slip.lines).toMatchObject({ PPH21_TPP: 63_758, PPH21_FINAL: 10_002 });
    expect(slip.totals).toMatchObject({ TAMBAHAN: 3_200_090, POTONGAN_LAIN: 10_002, NETO_TPP: -63_758 });
  });

  it('lends what the tax takes beyond the pay and asks it back first', () => {
    const steps = [
      employee({ ...PART_TIME, gaji_kontrak: 1_000_000 }),
      record(opening({ bruto_gaji: 500_000_000, bulan: 11 })),
      run(12),
    ];
    const slip = last(steps);
    // Y 501,049,600 − 6,000,000 − 54,000,000: PKP 441,049,000; tax 3,000,000 + 28,500,000 + 47,762,250.
    expect(slip.lines.PPH21_GAJI).toBe(79_262_250);
    expect(slip.totals).toMatchObject({ NETO_GAJI: -78_272_200, TAMBAHAN: 78_272_200, DITERIMA: 0 });
    expect(slip.carried.deductions).toEqual([
      { code: 'KURANG_BAYAR', text: '', priority: 0, amount: 78_272_200 },
    ]);
  });

  it('takes in December the most zakat that the pay after its own tax allows', () => {
    const slip = last([
      employee({ ...PART_TIME, gaji_kontrak: 10_000_000 }),
      record(opening({ bruto_gaji: 110_000_000, bulan: 11 })),
      record(adjust(month(12), 'ZAKAT', 12_000_000)),
      record(adjust(month(12), 'LAIN', 5, { prioritas: 2 })),
      run(12),
    ]);
    // Net 120,496,000 − 6,000,000 − Z; Z = 7,237,100: PKP 53,258,000, tax 2,662,900; 9,900,000 − 2,662,900 = Z.
    // One step of 1,000 more would leave 7,237,150, up to 7,237,200: too little.
    expect(slip.lines.PPH21_GAJI).toBe(2_662_900);
    expect(slip.taken).toMatchObject([{ code: 'ZAKAT', amount: 7_237_100 }]);
    expect(slip.totals.DITERIMA).toBe(0);
  });
});
