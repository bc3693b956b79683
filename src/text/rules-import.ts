import type { ImportedRule } from '../app/law/import-rules.ts';
import type { NoImpact, RuleImpact } from '../app/law/rule-impact.ts';
import { formatWhole } from './format.ts';
import type { Catalogue } from './language.ts';

/** Words of `rules import`. */
export interface RulesImportText {
  /** `allowance.rice-price, in force from 2026-01-01: recorded`. */
  head(id: string, from: string, outcome: ImportedRule['outcome'], dryRun: boolean): string;
  basis(citation: string): string;
  /** What was in force on that day. */
  before(from: string, title: string): string;
  readonly noBefore: string;
  readonly repealed: string;
  readonly change: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  /** Rows that stay as they are. */
  same(count: number): string;
  readonly noChange: string;
  /** Heading of the effect on one month. */
  month(period: string): string;
  concerned(impact: RuleImpact): string;
  readonly group: readonly [kind: string, golongan: string, people: string];
  readonly line: readonly [line: string, before: string, after: string, difference: string];
  unpayable(count: number): string;
  recomputed(runs: readonly string[]): string;
  readonly noImpact: Readonly<Record<NoImpact, string>>;
  readonly dryRun: string;
}

export const rulesImportTexts: Catalogue<RulesImportText> = {
  id: {
    head: (id, from, outcome, dryRun) =>
      `${id}, berlaku sejak ${from}: ${
        outcome === 'known'
          ? 'sudah tercatat, tidak ada yang ditambahkan'
          : dryRun
            ? 'akan dicatat'
            : 'dicatat'
      }`,
    basis: (citation) => `Dasar: ${citation}`,
    before: (from, title) => `Sebelumnya: sejak ${from}, ${title}`,
    noBefore: 'Sebelumnya: tidak ada nilainya pada tanggal itu',
    repealed: 'Aturan ini dicabut sejak tanggal itu; bulan tanpa aturan ini tidak dapat dihitung.',
    change: { added: 'baru', changed: 'berubah', removed: 'dihapus' },
    same: (count) => `${formatWhole(count, 'id')} baris lain tetap`,
    noChange: 'Tidak ada angka yang berubah.',
    month: (period) => `Pengaruhnya pada ${period}, menurut data pegawai terbaru:`,
    concerned: ({ concerned, people }) =>
      concerned === 0
        ? `tidak ada pegawai yang berubah gajinya, dari ${formatWhole(people, 'id')} orang`
        : `${formatWhole(concerned, 'id')} dari ${formatWhole(people, 'id')} pegawai berubah`,
    group: ['Jenis', 'Golongan', 'Orang'],
    line: ['Jumlah semua pegawai', 'Sebelum', 'Sesudah', 'Selisih'],
    unpayable: (count) =>
      `PERHATIAN: ${formatWhole(count, 'id')} pegawai tidak dapat dihitung lagi dengan aturan ini; periksa golongan dan MKG dalam tabel.`,
    recomputed: (runs) =>
      `Sudah disetujui dan akan dihitung ulang; selisihnya dibayar sebagai rapel pada perhitungan berikutnya: ${runs.join(', ')}`,
    noImpact: {
      'no-employees': 'Pengaruhnya belum dapat dihitung: belum ada data pegawai.',
      'no-month': 'Tidak berpengaruh: versi lain menggantikannya sebelum satu bulan pun dimulai.',
      'no-law':
        'Pengaruhnya tidak dapat dihitung: ada aturan, kebijakan, atau kalender yang belum tersedia untuk bulan itu.',
    },
    dryRun: 'Percobaan saja: tidak ada yang disimpan.',
  },
  en: {
    head: (id, from, outcome, dryRun) =>
      `${id}, in force from ${from}: ${
        outcome === 'known'
          ? 'on record already, nothing was added'
          : dryRun
            ? 'would be recorded'
            : 'recorded'
      }`,
    basis: (citation) => `Basis: ${citation}`,
    before: (from, title) => `Before: from ${from}, ${title}`,
    noBefore: 'Before: no value on that day',
    repealed: 'The rule is repealed from that day; months without it cannot be computed.',
    change: { added: 'new', changed: 'changed', removed: 'removed' },
    same: (count) => `${formatWhole(count, 'en')} other rows stay as they are`,
    noChange: 'No figure changes.',
    month: (period) => `Effect on ${period}, by the newest employee records:`,
    concerned: ({ concerned, people }) =>
      concerned === 0
        ? `nobody's pay changes, of ${formatWhole(people, 'en')} people`
        : `${formatWhole(concerned, 'en')} of ${formatWhole(people, 'en')} employees change`,
    group: ['Kind', 'Golongan', 'People'],
    line: ['Sum of all employees', 'Before', 'After', 'Difference'],
    unpayable: (count) =>
      `NOTE: ${count === 1 ? '1 employee' : `${formatWhole(count, 'en')} employees`} can no longer be computed with this rule; check golongan and MKG of the table.`,
    recomputed: (runs) =>
      `Approved and to be computed again; the next run pays the difference as arrears: ${runs.join(', ')}`,
    noImpact: {
      'no-employees': 'Its effect cannot be computed yet: there are no employees on record.',
      'no-month': 'No effect: another version takes its place before any month begins.',
      'no-law':
        'Its effect cannot be computed: a rule, the policy or its calendar is missing for that month.',
    },
    dryRun: 'Dry run: nothing was stored.',
  },
};
