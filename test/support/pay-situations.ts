import type { Day } from '../../src/domain/calendar/period.ts';
import { NO_INPUTS, type SlipInputs } from '../../src/domain/pay/calculate-slip.ts';
import type { ExtraBasis, ExtraKind } from '../../src/domain/pay/extra-pay.ts';
import type { PayPolicy } from '../../src/domain/pay/policy.ts';
import type { PostedSlip } from '../../src/domain/pay/posted.ts';
import type { EmployeeEvidence } from '../../src/domain/pay/slip-work.ts';
import type { Adjustment } from '../../src/domain/pay/take-home.ts';
import type { EmployeeRecord } from '../../src/domain/people/employee.ts';
import type { TargetFact } from '../../src/domain/performance/evidence.ts';
import { BATCH, PERIOD, period } from './pay-example.ts';

/** An employee in circumstances that change how pay is computed. */
export interface Situation {
  readonly who: string;
  readonly record?: Partial<EmployeeRecord>;
  readonly other?: Partial<EmployeeEvidence>;
  readonly policy?: (policy: PayPolicy) => PayPolicy;
  /** Month of the run; January 2026 unless given. */
  readonly month?: string;
  readonly inputs?: SlipInputs;
  readonly extra?: { readonly kind: ExtraKind; readonly basis: ExtraBasis };
}

export function adjustment(row: number, change: Partial<Adjustment>): Adjustment {
  return {
    batch: BATCH.money,
    row,
    kode: 'LAIN',
    uraian: 'Lain-lain',
    arah: 'potong',
    jumlah: 100_000,
    kenaPajak: null,
    prioritas: 100,
    ...change,
  };
}

/** An approved slip as later slips see it. */
export function postedSlip(month: string, change: Partial<PostedSlip> = {}): PostedSlip {
  return {
    period: period(month),
    kind: 'regular',
    status: 'ok',
    lines: { PPH21_GAJI: 20_000, TUNJ_PPH: 20_000 },
    arrears: [],
    taxable: { salary: 4_400_000, other: 2_600_000 },
    contributions: 300_000,
    taxOther: 90_000,
    settled: false,
    carried: [],
    ...change,
  };
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];

function yearUntilNovember(change: Partial<PostedSlip> = {}): SlipInputs {
  return {
    ...NO_INPUTS,
    history: { ...NO_INPUTS.history, year: MONTHS.map((month) => postedSlip(`2026-${month}`, change)) },
  };
}

const target: TargetFact = {
  batch: BATCH.targets,
  row: 2,
  indikator: 'Surat',
  satuan: 'surat',
  target: 1_200_000,
  realisasi: 1_030_000,
  bobot: 6000,
  arah: 'naik',
};

const TARGETS: readonly TargetFact[] = [
  target,
  { ...target, row: 3, indikator: 'Keluhan', target: 30_000, realisasi: 40_000, bobot: 4000, arah: 'turun' },
];

const withoutNumbers = { npwp: null, nik: null };
const surcharged = (policy: PayPolicy): PayPolicy => ({
  ...policy,
  tax: { ...policy.tax, noNpwpSurcharge: true },
});
const missing = (choice: PayPolicy['performance']['missing']) => (policy: PayPolicy) => ({
  ...policy,
  performance: { ...policy.performance, missing: choice },
});

const SALARY: readonly Situation[] = [
  { who: 'civil servant with family' },
  {
    who: 'single civil servant of high class, also acting',
    record: { pasangan: false, anak: 0, kelasJabatan: 12, pltKelas: 13, ptkp: 'TK/0' },
  },
  { who: 'civil servant with three children', record: { anak: 3 } },
  { who: 'civil servant on probation', record: { jenis: 'CPNS', mkg: 0, anak: 1 } },
  { who: 'contract employee', record: { jenis: 'PPPK', golongan: 'IX', mkg: 2 } },
  {
    who: 'contract employee insured with BPJS',
    record: { jenis: 'PPPK', golongan: 'IX', mkg: 2 },
    policy: (policy) => ({ ...policy, contributions: { ...policy.contributions, pppkScheme: 'bpjs-tk' } }),
  },
  {
    who: 'contract employee whose death insurance the policy sets',
    record: { jenis: 'PPPK', golongan: 'IX', mkg: 2 },
    policy: (policy) => ({
      ...policy,
      contributions: { ...policy.contributions, pppkJkm: { num: 3, den: 1000 } },
    }),
  },
  {
    who: 'part-time contract employee in the first month',
    record: {
      jenis: 'PPPK-PW',
      golongan: null,
      mkg: null,
      gajiKontrak: 2_500_000,
      mulai: '2026-01-12' as Day,
    },
  },
  {
    who: 'head of an office',
    record: { jenisJabatan: 'struktural', eselon: 'II.b', golongan: 'IV/c', mkg: 24, kelasJabatan: 14 },
  },
  {
    who: 'functional official with an amount on the record',
    record: { jenisJabatan: 'fungsional', tunjanganFungsional: 540_000 },
  },
  { who: 'suspended civil servant', record: { status: 'diberhentikan-sementara' } },
  { who: 'civil servant on unpaid leave', record: { status: 'cltn' } },
  { who: 'joiner in the middle of the month', record: { mulai: '2026-01-12' as Day } },
];

const PERFORMANCE: readonly Situation[] = [
  {
    who: 'civil servant with targets and a disciplinary sentence',
    other: {
      targets: TARGETS,
      discipline: [
        { batch: BATCH.discipline, row: 2, dari: '2025-12', sampai: '2026-05', persen: 2500, dasar: 'SK 1' },
      ],
    },
  },
  {
    who: 'civil servant with a target of nothing',
    other: {
      targets: [
        { ...target, target: 0, realisasi: 0 },
        { ...target, row: 3, arah: 'turun', target: 50_000, realisasi: 0 },
        { ...target, row: 4, arah: 'turun', target: 0, realisasi: 20_000 },
      ],
    },
  },
  {
    who: 'civil servant beyond the target where more than the target counts',
    other: { targets: [{ ...target, realisasi: 9_000_000 }] },
    policy: (policy) => ({
      ...policy,
      performance: { ...policy.performance, targets: { cap: { num: 120, den: 100 } } },
    }),
  },
  {
    who: 'civil servant with a target of nothing where no target counts in full',
    other: {
      targets: [
        { ...target, target: 0, realisasi: 0 },
        { ...target, row: 3 },
      ],
    },
    policy: (policy) => ({
      ...policy,
      performance: { ...policy.performance, targets: { cap: { num: 90, den: 100 } } },
    }),
  },
  {
    who: 'civil servant absent for days where attendance is no part of the score',
    other: { attendance: { batch: BATCH.attendance, row: 9, counts: { tk: 2 } } },
    policy: (policy) => ({
      ...policy,
      performance: {
        ...policy.performance,
        components: policy.performance.components
          .filter(({ code }) => code === 'kualitas')
          .map((component) => ({ ...component, weight: 100 })),
      },
    }),
  },
  {
    who: 'civil servant paid by predicate',
    policy: (policy) => ({ ...policy, performance: { ...policy.performance, factor: 'banded' } }),
  },
  {
    who: 'civil servant paid by an official predicate',
    other: { predicate: { batch: BATCH.assessments, row: 7, predikat: 'baik' } },
    policy: (policy) => ({ ...policy, performance: { ...policy.performance, factor: 'banded' } }),
  },
  {
    who: 'civil servant present every day',
    other: { attendance: { batch: BATCH.attendance, row: 9, counts: {} } },
  },
  {
    who: 'civil servant absent every day',
    other: { attendance: { batch: BATCH.attendance, row: 9, counts: { tk: 22 } } },
  },
  { who: 'civil servant without evidence', other: { attendance: null } },
  {
    who: 'civil servant whose missing evidence counts as 0',
    other: { attendance: null, assessments: [] },
    policy: missing('zero'),
  },
  {
    who: 'civil servant whose missing evidence is left out',
    other: { attendance: null },
    policy: missing('renormalise'),
  },
  {
    who: 'civil servant of an office that names the components itself',
    other: { targets: TARGETS },
    policy: (policy) => ({
      ...policy,
      performance: {
        ...policy.performance,
        components: policy.performance.components.map((component) => ({
          ...component,
          code: `${component.code}_kerja`,
        })),
      },
    }),
  },
];

const TAX: readonly Situation[] = [
  {
    who: 'civil servant under final tax on TPP, taxes rounded down',
    policy: (policy) => ({ ...policy, tax: { ...policy.tax, tpp: 'final', rounding: 'floor' } }),
  },
  {
    who: 'civil servant under final tax on TPP with an honorarium, without tax number',
    record: withoutNumbers,
    other: { adjustments: [adjustment(2, { kode: 'HONOR', arah: 'tambah', kenaPajak: 'ya' })] },
    policy: (policy) => surcharged({ ...policy, tax: { ...policy.tax, tpp: 'final' } }),
  },
  {
    who: 'civil servant whose tax on TPP the employer bears',
    policy: (policy) => ({ ...policy, tax: { ...policy.tax, tppBearer: 'borne' } }),
  },
  { who: 'civil servant without tax number', record: withoutNumbers, policy: surcharged },
  {
    who: 'civil servant whose THR was paid in the same month, without tax number',
    record: withoutNumbers,
    policy: surcharged,
    inputs: {
      ...NO_INPUTS,
      history: {
        ...NO_INPUTS.history,
        year: [
          postedSlip('2026-01', { kind: 'thr' }),
          postedSlip('2026-01', { kind: 'gaji-13', taxable: { salary: 4_100_000, other: 0 } }),
        ],
      },
    },
  },
  {
    who: 'receiver of THR',
    month: '2026-03',
    extra: {
      kind: 'thr',
      basis: {
        period: '2026-02',
        missing: [],
        lines: { GAPOK: 3_252_900, TUNJ_PASANGAN: 325_290, TUNJ_BERAS: 289_680, TPP_BEBAN_KERJA: 1_100_000 },
      },
    },
  },
  { who: 'civil servant whose year is settled', month: '2026-12', inputs: yearUntilNovember() },
  {
    who: 'civil servant with zakat in December',
    month: '2026-12',
    other: {
      adjustments: [
        adjustment(2, { kode: 'ZAKAT', jumlah: 150_000 }),
        adjustment(3, { kode: 'ZAKAT', uraian: 'Zakat mal', jumlah: 70_000 }),
      ],
    },
    inputs: yearUntilNovember(),
  },
  {
    who: 'civil servant with more zakat in December than take-home allows',
    month: '2026-12',
    other: { adjustments: [adjustment(2, { kode: 'ZAKAT', jumlah: 90_000_000 }), adjustment(3, {})] },
    inputs: yearUntilNovember(),
  },
  {
    who: 'leaver of April with opening balance and zakat, without tax number',
    month: '2026-04',
    record: { ...withoutNumbers, berhenti: '2026-04-30' as Day, golongan: 'IV/c', mkg: 24, kelasJabatan: 14 },
    policy: surcharged,
    other: {
      adjustments: [
        adjustment(2, { kode: 'ZAKAT', jumlah: 50_000 }),
        adjustment(3, { kode: 'ZAKAT', uraian: 'Zakat mal', jumlah: 70_000 }),
      ],
    },
    inputs: {
      ...NO_INPUTS,
      history: {
        ...NO_INPUTS.history,
        year: [postedSlip('2026-03', { taxable: { salary: 60_000_000, other: 30_000_000 } })],
        opening: {
          batch: BATCH.money,
          row: 4,
          brutoGaji: 120_000_000,
          brutoTpp: 50_000_000,
          iuran: 600_000,
          pphGaji: 900_000,
          pphTpp: 700_000,
          bulan: 2,
        },
      },
    },
  },
  {
    who: 'part-time contract employee who gets tax back in December',
    month: '2026-12',
    record: { jenis: 'PPPK-PW', golongan: null, mkg: null, gajiKontrak: 2_500_000 },
    inputs: yearUntilNovember({ lines: { PPH21_GAJI: 20_000 }, taxable: { salary: 2_500_000, other: 0 } }),
  },
  {
    who: 'civil servant, first part-time, whose own tax is paid back in December',
    month: '2026-12',
    inputs: yearUntilNovember({
      lines: { PPH21_GAJI: 20_000, TUNJ_PPH: 18_000 },
      taxable: { salary: 2_500_000, other: 0 },
    }),
  },
];

const MONEY: readonly Situation[] = [
  {
    who: 'civil servant with additions of every kind and deductions',
    other: {
      adjustments: [
        adjustment(2, { kode: 'HONOR', arah: 'tambah', kenaPajak: 'final', jumlah: 750_000 }),
        adjustment(3, { kode: 'HONOR', arah: 'tambah', kenaPajak: 'final', jumlah: 250_005, uraian: 'Dua' }),
        adjustment(4, { kode: 'UANG_MAKAN', arah: 'tambah', kenaPajak: 'tidak', jumlah: 400_000 }),
        adjustment(5, { kode: 'INSENTIF', arah: 'tambah', kenaPajak: 'ya', jumlah: 500_000 }),
        adjustment(6, { kode: 'INSENTIF', arah: 'tambah', kenaPajak: 'ya', jumlah: 300_000, uraian: 'Dua' }),
        adjustment(7, { kode: 'KOPERASI', jumlah: 350_000, prioritas: 1 }),
        adjustment(8, { kode: 'BANK', jumlah: 90_000_000, prioritas: 2 }),
        adjustment(9, { kode: 'ARISAN', prioritas: 3 }),
      ],
    },
    policy: (policy) => ({ ...policy, adjustments: { minimumTakeHome: 1_000_000 } }),
    inputs: {
      ...NO_INPUTS,
      history: {
        ...NO_INPUTS.history,
        carried: [
          { kode: 'BANK', uraian: 'Angsuran', prioritas: 2, jumlah: 125_000, asal: period('2025-12') },
          { kode: 'RAPEL', uraian: '2025-10', prioritas: null, jumlah: 60_000, asal: period('2025-10') },
        ],
      },
    },
  },
  {
    who: 'civil servant with arrears of several months and runs',
    month: '2026-04',
    inputs: {
      ...NO_INPUTS,
      arrears: [
        {
          period: period('2026-01'),
          kind: 'regular',
          lines: { GAPOK: 100_000, IWP_8: 8_000, TPP_BEBAN_KERJA: 250_000, BPJS_KES_TPP_PEMDA: 10_000 },
          now: { GAPOK: 3_352_900, IWP_8: 310_000, TPP_BEBAN_KERJA: 250_000, BPJS_KES_TPP_PEMDA: 10_000 },
        },
        {
          period: period('2026-01'),
          kind: 'thr',
          lines: { GAPOK: 100_000, TPP_THR: -20_000 },
          now: { GAPOK: 3_352_900 },
        },
        {
          period: period('2026-02'),
          kind: 'regular',
          lines: { GAPOK: -500_000, BPJS_KES_PEMDA: -20_000 },
          now: { GAPOK: 2_752_900 },
        },
      ],
    },
  },
  {
    who: 'civil servant with arrears under final tax on TPP',
    month: '2026-04',
    policy: (policy) => ({ ...policy, tax: { ...policy.tax, tpp: 'final' } }),
    inputs: {
      ...NO_INPUTS,
      arrears: [{ period: period('2026-01'), kind: 'regular', lines: { TPP_BEBAN_KERJA: 250_000 } }],
    },
  },
  {
    who: 'civil servant without pay whose tax of the year exceeds it',
    month: '2026-12',
    record: { status: 'nonaktif' },
    inputs: yearUntilNovember({ taxable: { salary: 9_000_000, other: 9_000_000 } }),
    other: { adjustments: [adjustment(2, { kode: 'UANG_MAKAN', arah: 'tambah', kenaPajak: 'tidak' })] },
  },
];

export const SITUATIONS: readonly Situation[] = [...SALARY, ...PERFORMANCE, ...TAX, ...MONEY];

/** Month of the run of a situation. */
export function monthOf({ month }: Situation) {
  return month === undefined ? PERIOD : period(month);
}
