import type {
  RuleColumnName,
  RuleMissing,
  RuleOrigin,
  RuleProblem,
  RuleProblemCode,
  RuleState,
  RuleStatus,
  RuleUnit,
} from '../rules/index.ts';
import type { Catalogue, Lang } from './language.ts';

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
      'hundredths-of-percent': 'persen',
      'idr-by-golongan-and-mkg': 'rupiah menurut golongan dan MKG',
      'idr-by-eselon': 'rupiah menurut eselon',
      'idr-by-post': 'rupiah menurut jabatan',
      'idr-by-group': 'rupiah menurut kelompok golongan',
      'idr-by-ptkp': 'rupiah menurut status PTKP',
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
      'hundredths-of-percent': 'percent',
      'idr-by-golongan-and-mkg': 'rupiah by golongan and MKG',
      'idr-by-eselon': 'rupiah by eselon',
      'idr-by-post': 'rupiah by post',
      'idr-by-group': 'rupiah by golongan group',
      'idr-by-ptkp': 'rupiah by PTKP status',
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
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
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

type ProblemSentence = (found: string, data: Readonly<Record<string, string | number>>) => string;

const PROBLEM_SENTENCES: Catalogue<Readonly<Record<RuleProblemCode, ProblemSentence>>> = {
  id: {
    'rule-field-unknown': (_found, { field }) => `isian "${field}" tidak dikenal`,
    'rule-field-missing': () => 'isian wajib ini tidak ada atau kosong',
    'rule-field-invalid': (found) => `isi ${found} tidak sesuai bentuk yang diharapkan`,
    'rule-number-not-whole': (found) => `angka harus bulat, bukan ${found}`,
    'rule-number-range': (found, data) =>
      'minimum' in data
        ? `${found} terlalu kecil, paling sedikit ${data.minimum}`
        : `${found} terlalu besar, paling banyak ${data.maximum}`,
    'rule-name-unknown': (found, { expected }) =>
      `nama "${found}" tidak dikenal${expected === undefined ? '' : `; yang ada: ${expected}`}`,
    'rule-id-not-path': (found, { expected }) =>
      `nama aturan "${found}" harus sama dengan letak berkasnya: "${expected}"`,
    'rule-date-invalid': (found) => `"${found}" bukan tanggal kalender dalam bentuk TTTT-BB-HH`,
    'rule-versions-order': (found, { previous }) =>
      `versi harus berurutan menurut tanggal: ${found} tidak sesudah ${previous}`,
    'rule-grid-order': () => 'MKG harus naik dari baris ke baris',
    'rule-brackets-open': () =>
      'hanya lapisan terakhir yang tanpa batas atas, dan lapisan terakhir harus demikian',
    'rule-brackets-order': () => 'batas atas lapisan harus naik dari baris ke baris',
    'rule-row-unknown': (found) => `baris "${found}" tidak ada dalam tabel mana pun`,
    'rule-absent': () => 'aturan ini diperlukan dalam perhitungan tetapi tidak ada',
  },
  en: {
    'rule-field-unknown': (_found, { field }) => `the field "${field}" is not known`,
    'rule-field-missing': () => 'this required field is missing or empty',
    'rule-field-invalid': (found) => `${found} has not the expected shape`,
    'rule-number-not-whole': (found) => `the number must be whole, not ${found}`,
    'rule-number-range': (found, data) =>
      'minimum' in data
        ? `${found} is too small, at least ${data.minimum}`
        : `${found} is too large, at most ${data.maximum}`,
    'rule-name-unknown': (found, { expected }) =>
      `the name "${found}" is not known${expected === undefined ? '' : `; expected one of: ${expected}`}`,
    'rule-id-not-path': (found, { expected }) =>
      `the id "${found}" must equal the place of its file: "${expected}"`,
    'rule-date-invalid': (found) => `"${found}" is not a calendar day of the form YYYY-MM-DD`,
    'rule-versions-order': (found, { previous }) =>
      `versions must ascend by date: ${found} is not after ${previous}`,
    'rule-grid-order': () => 'the MKG must rise from row to row',
    'rule-brackets-open': () => 'only the last bracket is without end, and the last one must be',
    'rule-brackets-order': () => 'upper bounds must rise from row to row',
    'rule-row-unknown': (found) => `no table has the row "${found}"`,
    'rule-absent': () => 'the calculation needs this rule, and it is not there',
  },
};

/** One line for a problem of a rule: `tax.ter versions[0].value.A[3].rate: the number must be whole, not 0.25`. */
export function ruleProblemText(problem: RuleProblem, lang: Lang): string {
  const sentence = PROBLEM_SENTENCES[lang][problem.code](problem.found ?? '', problem.data ?? {});
  return `${problem.where.path ?? ''}: ${sentence}`;
}
