import type { Corrections } from './calibration.ts';

/** Whether an attendance code lowers the attendance score, the whole TPP, or both. */
export type AppliesTo = 'component' | 'whole' | 'both';

export interface ComponentSetting {
  readonly code: string;
  readonly weight: number;
  /** `targets-or-raters` asks the raters when the employee has no target row for the period. */
  readonly source: 'targets' | 'targets-or-raters' | 'raters' | 'attendance';
  /** Column of the rating sheet, where raters may be asked. */
  readonly rated?: string;
}

export interface CriterionSetting {
  readonly code: string;
  readonly percent: string;
  readonly weighted: boolean;
  readonly appliesTo: 'all' | 'listed';
}

/** All employer choices, as plain data. Percentages are decimal text. */
export interface Settings {
  /** Weekdays worked, 0 Sunday to 6 Saturday. */
  readonly weekdays: readonly number[];
  readonly holidays: readonly string[];
  readonly calendarYears: readonly string[];
  readonly statusShares: Readonly<Record<string, { readonly salary: string; readonly tpp: string }>>;
  /** TPP share by employee kind; a kind that is not named has no TPP. */
  readonly kindShares: Readonly<Record<string, string>>;
  readonly components: readonly ComponentSetting[];
  readonly roles: Readonly<Record<string, string>>;
  readonly requiredRole: string;
  readonly minimumRaters: number;
  /** Corrections of the raters of the month that is looked at; null where scores count as given. */
  readonly corrections: Corrections | null;
  readonly targetCapPercent: string;
  readonly missing: 'hold' | 'zero' | 'renormalise';
  readonly factor: 'proportional' | 'banded';
  /** From the best predicate down; `from` in points. */
  readonly bands: readonly { readonly predicate: string; readonly from: string; readonly percent: string }[];
  readonly attendance: readonly {
    readonly code: string;
    readonly percent: string;
    readonly appliesTo: AppliesTo;
  }[];
  /** Amounts by class when the office has a table of its own; null multiplies base and indices. */
  readonly classTable: Readonly<Record<number, number>> | null;
  readonly classBase: Readonly<Record<number, number>>;
  readonly indices: readonly string[];
  readonly criteria: readonly CriterionSetting[];
  readonly pltPercent: string;
  readonly salaryRounding: 'up-100' | 'none';
  readonly cpnsIwpPercent: string;
  readonly pppkScheme: 'taspen' | 'bpjs-tk';
  readonly jkmPppkPercent: string;
  readonly taxRounding: 'half-up' | 'floor';
  /** Per employee kind. */
  readonly taxSalary: Readonly<Record<string, 'state-borne' | 'withheld'>>;
  readonly taxTpp: 'incremental' | 'final';
  readonly taxTppBorne: boolean;
  readonly noNpwpSurcharge: boolean;
  readonly minimumTakeHome: number;
  readonly arrearsMonths: number;
  /** Months between the basis month and the month of a THR or 13th salary. */
  readonly basisMonthsBefore: number;
  readonly thrTppPercent: string;
  readonly g13TppPercent: string;
  /** Price of a kilogram of rice. It is law, which an office may replace; null is the figure of the reference. */
  readonly ricePrice: number | null;
}

const BASE_BY_CLASS = [
  1_540_000, 1_947_000, 2_354_000, 2_849_000, 4_807_000, 5_764_000, 6_633_000, 7_523_000, 9_360_000,
  10_760_000, 12_370_000, 16_000_000, 20_010_000, 22_295_000, 29_286_000, 32_540_000, 41_550_000,
];

const HOLIDAYS_2026 =
  '01-01 01-16 02-17 03-19 03-21 03-22 04-03 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25';
const HOLIDAYS_2027 = '01-01 05-01 06-01 08-17 12-25';

/** The example policy of the pay rules, section 12, written out a second time. */
export const EXAMPLE_SETTINGS: Settings = {
  weekdays: [1, 2, 3, 4, 5],
  holidays: [
    ...HOLIDAYS_2026.split(' ').map((day) => `2026-${day}`),
    ...HOLIDAYS_2027.split(' ').map((day) => `2027-${day}`),
  ],
  calendarYears: ['2026', '2027'],
  statusShares: {
    aktif: { salary: '100', tpp: '100' },
    'cuti-besar': { salary: '100', tpp: '0' },
    cltn: { salary: '0', tpp: '0' },
    'tugas-belajar': { salary: '100', tpp: '0' },
    'diberhentikan-sementara': { salary: '50', tpp: '0' },
    nonaktif: { salary: '0', tpp: '0' },
  },
  kindShares: { PNS: '100', CPNS: '80', PPPK: '100' },
  components: [
    { code: 'kualitas', weight: 40, source: 'targets-or-raters', rated: 'kualitas' },
    { code: 'kehadiran', weight: 40, source: 'attendance' },
    { code: 'inisiatif', weight: 10, source: 'raters', rated: 'inisiatif' },
    { code: 'komunikasi', weight: 10, source: 'raters', rated: 'komunikasi' },
  ],
  roles: { atasan: '60', rekan: '20', 'pihak-ketiga': '20' },
  requiredRole: 'atasan',
  minimumRaters: 2,
  corrections: null,
  targetCapPercent: '100',
  missing: 'hold',
  factor: 'proportional',
  bands: [
    { predicate: 'sangat baik', from: '90', percent: '100' },
    { predicate: 'baik', from: '76', percent: '95' },
    { predicate: 'butuh perbaikan', from: '61', percent: '75' },
    { predicate: 'kurang', from: '51', percent: '60' },
    { predicate: 'sangat kurang', from: '0', percent: '50' },
  ],
  attendance: [
    { code: 'tl1', percent: '0.5', appliesTo: 'component' },
    { code: 'tl2', percent: '1', appliesTo: 'component' },
    { code: 'tl3', percent: '1.25', appliesTo: 'component' },
    { code: 'tl4', percent: '1.5', appliesTo: 'component' },
    { code: 'psw1', percent: '0.5', appliesTo: 'component' },
    { code: 'psw2', percent: '1', appliesTo: 'component' },
    { code: 'psw3', percent: '1.25', appliesTo: 'component' },
    { code: 'psw4', percent: '1.5', appliesTo: 'component' },
    { code: 'apel', percent: '2', appliesTo: 'component' },
    { code: 'tk', percent: '3', appliesTo: 'both' },
  ],
  classTable: null,
  classBase: Object.fromEntries(BASE_BY_CLASS.map((amount, index) => [index + 1, amount])),
  indices: ['0.60', '0.97', '0.75'],
  criteria: [
    { code: 'BEBAN_KERJA', percent: '40', weighted: true, appliesTo: 'all' },
    { code: 'PRESTASI_KERJA', percent: '60', weighted: true, appliesTo: 'all' },
    { code: 'KONDISI_KERJA', percent: '10', weighted: false, appliesTo: 'listed' },
    { code: 'TEMPAT_BERTUGAS', percent: '10', weighted: false, appliesTo: 'listed' },
    { code: 'KELANGKAAN_PROFESI', percent: '20', weighted: false, appliesTo: 'listed' },
  ],
  pltPercent: '20',
  salaryRounding: 'up-100',
  cpnsIwpPercent: '8',
  pppkScheme: 'taspen',
  jkmPppkPercent: '0.72',
  taxRounding: 'half-up',
  taxSalary: { PNS: 'state-borne', CPNS: 'state-borne', PPPK: 'state-borne', 'PPPK-PW': 'withheld' },
  taxTpp: 'incremental',
  taxTppBorne: false,
  noNpwpSurcharge: false,
  minimumTakeHome: 0,
  arrearsMonths: 12,
  basisMonthsBefore: 1,
  thrTppPercent: '100',
  g13TppPercent: '100',
  ricePrice: null,
};
