import type {
  RuleColumnName,
  RuleMissing,
  RuleOrigin,
  RuleState,
  RuleStatus,
  RuleUnit,
} from '../rules/index.ts';
import { countedEn } from './format.ts';
import type { Catalogue } from './language.ts';

/** Words of `rules list` and `rules show`. */
export interface RuleWords {
  readonly listTitle: string;
  readonly heading: {
    readonly id: string;
    readonly description: string;
    readonly value: string;
    readonly unit: string;
    readonly from: string;
    readonly source: string;
    readonly note: string;
    readonly published: string;
    readonly status: string;
    readonly reviewedOn: string;
    readonly state: string;
    readonly origin: string;
  };
  readonly unit: Readonly<Record<RuleUnit, string>>;
  readonly column: Readonly<Record<RuleColumnName, string>>;
  readonly status: Readonly<Record<RuleStatus, string>>;
  readonly state: Readonly<Record<RuleState, string>>;
  readonly origin: Readonly<Record<RuleOrigin, string>>;
  /** Stands for the upper bound of the last bracket. */
  readonly withoutEnd: string;
  readonly rows: (count: number) => string;
  readonly ruleUnknown: (id: string, near: readonly string[]) => string;
  readonly missing: (missing: RuleMissing) => string;
}

/** Words of `rules list` and `rules show` in both languages. */
export const RULE_WORDS: Catalogue<RuleWords> = {
  id: {
    listTitle: 'Aturan yang dipakai dalam perhitungan',
    heading: {
      id: 'Aturan',
      description: 'Uraian',
      value: 'Nilai',
      unit: 'Satuan',
      from: 'Berlaku sejak',
      source: 'Dasar hukum',
      note: 'Catatan',
      published: 'Ditetapkan',
      status: 'Pemeriksaan',
      reviewedOn: 'Terakhir ditinjau',
      state: 'Keadaan',
      origin: 'Asal',
    },
    unit: {
      idr: 'rupiah',
      kilograms: 'kilogram',
      persons: 'orang',
      years: 'tahun',
      'hundredths-of-percent': 'persen',
      'idr-by-golongan-and-mkg': 'rupiah menurut golongan dan MKG',
      'idr-by-eselon': 'rupiah menurut eselon',
      'idr-by-post': 'rupiah menurut jabatan',
      'idr-by-group': 'rupiah menurut kelompok golongan',
      'idr-by-ptkp': 'rupiah menurut status PTKP',
      'years-by-group': 'tahun menurut kelompok jabatan',
      'days-by-sanction': 'hari menurut hukuman disiplin',
      'rate-by-group': 'persen menurut kelompok golongan',
      'category-by-ptkp': 'kategori menurut status PTKP',
      brackets: 'persen menurut lapisan',
      'brackets-by-category': 'persen menurut kategori dan lapisan',
      'rate-with-caps': 'persen dengan batas',
    },
    column: {
      golongan: 'Golongan',
      mkg: 'MKG',
      eselon: 'Eselon',
      post: 'Jabatan',
      group: 'Kelompok golongan',
      sanction: 'Hukuman disiplin',
      ptkp: 'Status PTKP',
      category: 'Kategori',
      above: 'Di atas',
      'up-to': 'Sampai dengan',
      amount: 'Jumlah',
      rate: 'Tarif',
      'per-month': 'Paling banyak sebulan',
      'per-year': 'Paling banyak setahun',
      value: 'Nilai',
    },
    status: {
      'two sources agree': 'dua sumber sama',
      'one source': 'satu sumber',
      unverified: 'belum diperiksa',
    },
    state: { 'in-force': 'berlaku', 'not-yet': 'belum berlaku', repealed: 'dicabut' },
    origin: { shipped: 'bawaan program', office: 'tambahan instansi' },
    withoutEnd: 'tanpa batas',
    rows: (count) => `${count} baris`,
    ruleUnknown: (id, near) =>
      `Tidak ada aturan bernama "${id}".${near.length > 0 ? ` Mungkin yang dimaksud: ${near.join(', ')}.` : ''}`,
    missing: ({ id, day, reason, since }) => {
      if (reason === 'repealed')
        return `${id}: sudah dicabut sejak ${since ?? day}, tidak berlaku pada ${day}`;
      return since === null
        ? `${id}: tidak ada nilainya pada ${day}`
        : `${id}: belum berlaku pada ${day}, baru sejak ${since}`;
    },
  },
  en: {
    listTitle: 'Rules used in the calculation',
    heading: {
      id: 'Rule',
      description: 'Description',
      value: 'Value',
      unit: 'Unit',
      from: 'In force from',
      source: 'Legal basis',
      note: 'Note',
      published: 'Set on',
      status: 'Verification',
      reviewedOn: 'Last reviewed',
      state: 'State',
      origin: 'Origin',
    },
    unit: {
      idr: 'rupiah',
      kilograms: 'kilograms',
      persons: 'persons',
      years: 'years',
      'hundredths-of-percent': 'percent',
      'idr-by-golongan-and-mkg': 'rupiah by golongan and MKG',
      'idr-by-eselon': 'rupiah by eselon',
      'idr-by-post': 'rupiah by post',
      'idr-by-group': 'rupiah by golongan group',
      'idr-by-ptkp': 'rupiah by PTKP status',
      'years-by-group': 'years by group of posts',
      'days-by-sanction': 'days by sanction',
      'rate-by-group': 'percent by golongan group',
      'category-by-ptkp': 'category by PTKP status',
      brackets: 'percent by bracket',
      'brackets-by-category': 'percent by category and bracket',
      'rate-with-caps': 'percent with caps',
    },
    column: {
      golongan: 'Golongan',
      mkg: 'MKG',
      eselon: 'Eselon',
      post: 'Post',
      group: 'Golongan group',
      sanction: 'Sanction',
      ptkp: 'PTKP status',
      category: 'Category',
      above: 'Above',
      'up-to': 'Up to',
      amount: 'Amount',
      rate: 'Rate',
      'per-month': 'At most a month',
      'per-year': 'At most a year',
      value: 'Value',
    },
    status: {
      'two sources agree': 'two sources agree',
      'one source': 'one source',
      unverified: 'unverified',
    },
    state: { 'in-force': 'in force', 'not-yet': 'not yet in force', repealed: 'repealed' },
    origin: { shipped: 'shipped', office: 'added by the office' },
    withoutEnd: 'no limit',
    rows: (count) => countedEn(count, 'row'),
    ruleUnknown: (id, near) =>
      `There is no rule named "${id}".${near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : ''}`,
    missing: ({ id, day, reason, since }) => {
      if (reason === 'repealed') return `${id}: repealed from ${since ?? day}, not in force on ${day}`;
      return since === null
        ? `${id}: no value on ${day}`
        : `${id}: not in force on ${day}, only from ${since}`;
    },
  },
};
