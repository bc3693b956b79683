import type { AllOutcome } from '../../app/nightly/export-all.ts';
import type { OfficeStatus } from '../../app/period-status.ts';
import type { RunOutcome } from '../../app/run/run-period.ts';
import type { SlipsOutcome } from '../../app/slips/export-slips.ts';
import type { PolicyChange } from '../../policy/index.ts';
import { countedEn, formatWhole } from '../format.ts';
import type { Catalogue } from '../language.ts';
import { officeStatusText } from './office-status.ts';
import { ranText } from './run-outcome.ts';

/** What commands say when they are done. */
export interface OutcomeText {
  init(path: string, policy: string): string;
  ran(outcome: RunOutcome): readonly string[];
  status(status: OfficeStatus): readonly string[];
  policyChecked(name: string, effective: string): string;
  policyImported(name: string, effective: string, isNew: boolean): string;
  policyDiff(before: string, after: string, changes: readonly PolicyChange[]): readonly string[];
  exported(path: string, rows: number): string;
  slipsWritten(outcome: SlipsOutcome): string;
  /** A report that is what it was. */
  unchanged(path: string): string;
  exportedAll(outcome: AllOutcome): readonly string[];
  /** A folder beyond those that stay, which holds other files besides reports. */
  folderKept(path: string): string;
  backedUp(path: string, bytes: number, sha256: string): string;
  restored(from: string, to: string, slips: number): string;
  /** @param columns headings of the payroll, as it was written, to look at first */
  demo(dir: string, files: readonly DemoGuide[], columns: readonly string[]): readonly string[];
}

/** A file of the demonstration and what to look at in it. */
export interface DemoGuide {
  readonly path: string;
  readonly about: 'sheets' | 'database' | 'payroll' | 'summary' | 'dashboard' | 'audit' | 'csv';
}

function policyDiff(changes: readonly PolicyChange[], none: string): readonly string[] {
  if (changes.length === 0) return [none];
  return changes.map(({ path, before, after }) => `${path}: ${before ?? '—'} → ${after ?? '—'}`);
}

/** Sentences of every command's outcome. */
export const outcomeTexts: Catalogue<OutcomeText> = {
  id: {
    init: (path, policy) =>
      `Basis data ${path} dibuat dengan kebijakan "${policy}".\nKebijakan itu hanya contoh; impor kebijakan kantor sebelum membayar.\n\n` +
      'Langkah berikutnya: binjai-pay import BERKAS --period TTTT-BB',
    ran: (outcome) => ranText(outcome, 'id'),
    status: (office) => officeStatusText(office, 'id'),
    policyChecked: (name, effective) => `Kebijakan "${name}" sah; akan berlaku sejak ${effective}.`,
    policyImported: (name, effective, isNew) =>
      isNew
        ? `Kebijakan "${name}" disimpan; berlaku sejak ${effective}.`
        : `Kebijakan "${name}" sudah berlaku sejak ${effective}; tidak ada yang berubah.`,
    policyDiff: (before, after, changes) => [
      `"${before}" → "${after}"`,
      ...policyDiff(changes, 'tidak ada perbedaan'),
    ],
    exported: (path, rows) => `${path}: ${formatWhole(rows, 'id')} baris`,
    slipsWritten: ({ path, files, slips, isLocked }) =>
      `${path}: ${formatWhole(slips, 'id')} slip dalam ${formatWhole(files, 'id')} berkas${isLocked ? ', terkunci kata sandi' : ''}`,
    unchanged: (path) => `${path}: tidak berubah`,
    exportedAll: ({ folder, isUnchanged, files, removed }) => [
      isUnchanged ? `${folder}: tidak berubah` : `${folder}: ${files.length} laporan`,
      ...removed.map((path) => `${path}: dihapus, karena ada yang lebih baru`),
    ],
    folderKept: (path) => `${path} tidak dihapus, karena bukan folder yang hanya berisi laporan`,
    backedUp: (path, bytes, sha256) =>
      `Cadangan ${path}: ${formatWhole(bytes, 'id')} byte, SHA-256 ${sha256}`,
    restored: (from, to, slips) =>
      `${to} dipulihkan dari ${from}; ${formatWhole(slips, 'id')} slip diperiksa.`,
    demo: (dir, files, columns) => [
      `Satu bulan lengkap tersedia di ${dir}:`,
      ...files.map(
        ({ path, about }) =>
          `  ${path}\n      ${
            {
              sheets: 'lembar kerja yang diimpor, seperti yang dikirim kantor',
              database: 'basis data; coba: binjai-pay --db BERKAS status',
              payroll: `daftar pembayaran: satu baris setiap pegawai; periksa kolom ${columns.map((name) => `"${name}"`).join(' dan ')}`,
              audit: 'laporan audit: kartu perhitungan, setiap baris slip dengan rumus dan sumber selnya',
              summary: 'rekapitulasi per unit dan golongan',
              dashboard: 'grafik bulan itu dalam satu halaman; buka dengan peramban',
              csv: 'angka yang sama untuk mesin',
            }[about]
          }`,
      ),
    ],
  },
  en: {
    init: (path, policy) =>
      `Database ${path} created with the policy "${policy}".\nThat policy is an example; import the policy of the office before paying.\n\n` +
      'Next: binjai-pay import FILE --period YYYY-MM',
    ran: (outcome) => ranText(outcome, 'en'),
    status: (office) => officeStatusText(office, 'en'),
    policyChecked: (name, effective) => `Policy "${name}" is valid; it would hold from ${effective}.`,
    policyImported: (name, effective, isNew) =>
      isNew
        ? `Policy "${name}" stored; it holds from ${effective}.`
        : `Policy "${name}" already holds from ${effective}; nothing has changed.`,
    policyDiff: (before, after, changes) => [
      `"${before}" → "${after}"`,
      ...policyDiff(changes, 'no difference'),
    ],
    exported: (path, rows) => `${path}: ${countedEn(rows, 'row')}`,
    slipsWritten: ({ path, files, slips, isLocked }) =>
      `${path}: ${formatWhole(slips, 'en')} ${slips === 1 ? 'slip' : 'slips'} in ${formatWhole(files, 'en')} ${files === 1 ? 'file' : 'files'}${isLocked ? ', locked with a password' : ''}`,
    unchanged: (path) => `${path}: unchanged`,
    exportedAll: ({ folder, isUnchanged, files, removed }) => [
      isUnchanged ? `${folder}: unchanged` : `${folder}: ${files.length} reports`,
      ...removed.map((path) => `${path}: removed, since newer ones are there`),
    ],
    folderKept: (path) => `${path} was not removed, since it is not a folder of reports alone`,
    backedUp: (path, bytes, sha256) => `Backup ${path}: ${formatWhole(bytes, 'en')} bytes, SHA-256 ${sha256}`,
    restored: (from, to, slips) => `${to} restored from ${from}; ${countedEn(slips, 'slip')} checked.`,
    demo: (dir, files, columns) => [
      `A whole month is ready in ${dir}:`,
      ...files.map(
        ({ path, about }) =>
          `  ${path}\n      ${
            {
              sheets: 'the sheets that were imported, as an office sends them',
              database: 'the database; try: binjai-pay --db FILE status',
              payroll: `the payroll: one row per employee; look at the columns ${columns.map((name) => `"${name}"`).join(' and ')}`,
              audit: 'the audit report: run card, every slip line with its formula and source cells',
              summary: 'totals per unit and golongan',
              dashboard: 'charts of the month on one page; open it in a browser',
              csv: 'the same figures for machines',
            }[about]
          }`,
      ),
    ],
  },
};
