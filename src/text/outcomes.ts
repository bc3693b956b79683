import type { AllOutcome } from '../app/nightly/export-all.ts';
import type { NextStep, OfficeStatus } from '../app/period-status.ts';
import type { Run } from '../app/ports/runs.ts';
import type { RunOutcome } from '../app/run/run-period.ts';
import type { SlipsOutcome } from '../app/slips/export-slips.ts';
import type { PolicyChange } from '../policy/index.ts';
import { formatRupiah, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';
import { namedRun, typedRun } from './run-words.ts';
import { SHEET_KIND_NAMES } from './sheet-kinds.ts';

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
  demo(dir: string, files: readonly DemoGuide[]): readonly string[];
}

/** A file of the demonstration and what to look at in it. */
export interface DemoGuide {
  readonly path: string;
  readonly about: 'sheets' | 'database' | 'payroll' | 'summary' | 'dashboard' | 'audit' | 'csv';
}

/** Words that the shared layouts below fill in. */
interface Words {
  readonly run: string;
  readonly draft: string;
  readonly approved: string;
  readonly paid: string;
  readonly dryRun: string;
  readonly example: string;
  readonly groups: readonly [string, string, string, string, string, string, string];
  readonly total: string;
  /** TPP held in a monthly run, and that of the basis month in a THR or 13th salary. */
  readonly held: (count: number, isExtra: boolean) => string;
  readonly odd: (count: number) => string;
  readonly more: (count: number) => string;
  readonly next: string;
  /** What can be done with a run, given as it is typed. */
  readonly afterRun: (typed: string) => readonly string[];
  readonly oddities: Readonly<Record<string, string>>;
  readonly employees: (count: number) => string;
  readonly policyInForce: string;
  readonly since: string;
  readonly imported: string;
  readonly runs: string;
  readonly approvedBy: (name: string) => string;
  readonly rows: (count: number) => string;
  readonly unapproved: (periods: readonly string[]) => string;
  readonly nextSteps: Readonly<Record<NextStep, string>>;
}

const WORDS: Catalogue<Words> = {
  id: {
    run: 'Perhitungan',
    draft: 'rancangan',
    approved: 'disetujui',
    paid: 'dibayar',
    dryRun: 'Percobaan saja: tidak ada yang disimpan.',
    example:
      'PERHATIAN: kebijakan yang berlaku adalah CONTOH, bukan peraturan. Impor kebijakan kantor sebelum membayar.',
    groups: ['Jenis', 'Orang', 'Ditahan', 'Gaji bruto', 'TPP bruto', 'Potongan', 'Diterima'],
    total: 'Jumlah',
    held: (count, isExtra) =>
      `TPP ${isExtra ? 'bulan dasar ' : ''}ditahan karena bukti belum lengkap (${count}); dibayar sebagai rapel setelah lengkap:`,
    odd: (count) => `Perlu dilihat (${count}):`,
    more: (count) => `… dan ${count} lagi; semuanya ada di laporan audit`,
    next: 'Langkah berikutnya:',
    afterRun: (typed) => [
      `binjai-pay explain NIP ${typed}      mengapa jumlahnya demikian`,
      `binjai-pay export payroll ${typed} --format xlsx`,
      `binjai-pay export audit ${typed} --format xlsx`,
      `binjai-pay approve ${typed}`,
    ],
    oddities: {
      'functional-allowance-unknown': 'tunjangan fungsional tidak diketahui; dibayar tunjangan umum',
      'job-class-empty': 'kelas_jabatan kosong; tidak ada TPP',
      'salary-not-due': 'gaji bulan ini belum terutang (mulai setelah hari kerja pertama)',
      'no-pay-by-status': 'status tanpa gaji',
      'net-negative': 'jumlah diterima negatif',
      'deductions-carried': 'potongan tidak tertampung; sisanya dibawa ke periode berikutnya',
      'shortfall-advanced': 'pajak melebihi penghasilan; ditalangi',
    },
    employees: (count) => `Pegawai tercatat: ${count}`,
    policyInForce: 'Kebijakan',
    since: 'berlaku sejak',
    imported: 'Lembar yang diimpor:',
    runs: 'Perhitungan:',
    approvedBy: (name) => `disetujui oleh ${name}`,
    rows: (count) => `${count} baris`,
    unapproved: (periods) =>
      `PERHATIAN: periode ${periods.join(', ')} belum disetujui, sehingga belum dihitung sebagai dibayar (pajak setahun, rapel, sisa potongan).`,
    nextSteps: {
      'import-employees': 'binjai-pay import BERKAS --period TTTT-BB',
      run: 'binjai-pay run TTTT-BB',
      'run-again': 'ada data baru setelah perhitungan terakhir; hitung ulang: binjai-pay run TTTT-BB',
      export:
        'periksa, lalu setujui: binjai-pay export payroll TTTT-BB --format xlsx; binjai-pay approve TTTT-BB',
      pay: 'catat pembayarannya: binjai-pay pay TTTT-BB',
      nothing: 'tidak ada',
    },
  },
  en: {
    run: 'Run',
    draft: 'draft',
    approved: 'approved',
    paid: 'paid',
    dryRun: 'Dry run: nothing was stored.',
    example:
      'NOTE: the policy in force is an EXAMPLE, not a regulation. Import the policy of the office before paying.',
    groups: ['Kind', 'People', 'Held', 'Gross salary', 'Gross TPP', 'Deductions', 'Take-home'],
    total: 'Total',
    held: (count, isExtra) =>
      `TPP ${isExtra ? 'of the basis month ' : ''}held for missing evidence (${count}); paid as arrears once it is in:`,
    odd: (count) => `To be looked at (${count}):`,
    more: (count) => `… and ${count} more; the audit report lists all`,
    next: 'Next:',
    afterRun: (typed) => [
      `binjai-pay explain NIP ${typed}      why an amount is what it is`,
      `binjai-pay export payroll ${typed} --format xlsx`,
      `binjai-pay export audit ${typed} --format xlsx`,
      `binjai-pay approve ${typed}`,
    ],
    oddities: {
      'functional-allowance-unknown': 'functional allowance unknown; the general allowance is paid',
      'job-class-empty': 'kelas_jabatan is empty; no TPP',
      'salary-not-due': 'salary is not due this month (started after the first working day)',
      'no-pay-by-status': 'status without salary',
      'net-negative': 'take-home is negative',
      'deductions-carried': 'deductions exceed take-home; the rest is carried',
      'shortfall-advanced': 'tax exceeds take-home; the shortfall is advanced',
    },
    employees: (count) => `Employees on record: ${count}`,
    policyInForce: 'Policy',
    since: 'in force from',
    imported: 'Sheets imported:',
    runs: 'Runs:',
    approvedBy: (name) => `approved by ${name}`,
    rows: (count) => `${count} rows`,
    unapproved: (periods) =>
      `NOTE: ${periods.join(', ')} is not approved and does not count as paid yet (tax of the year, arrears, carried deductions).`,
    nextSteps: {
      'import-employees': 'binjai-pay import FILE --period YYYY-MM',
      run: 'binjai-pay run YYYY-MM',
      'run-again': 'there are new facts since the last run; compute again: binjai-pay run YYYY-MM',
      export:
        'look at it, then approve: binjai-pay export payroll YYYY-MM --format xlsx; binjai-pay approve YYYY-MM',
      pay: 'record its payment: binjai-pay pay YYYY-MM',
      nothing: 'nothing',
    },
  },
};

/** Lines of a table whose first column is text and whose others are numbers. */
function figures(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
}

function statusWord(run: Pick<Run, 'status'>, words: Words): string {
  return words[run.status];
}

function ran(outcome: RunOutcome, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const { run, groups, held, odd, oddCount } = outcome;
  const rows = groups.map((group) => [
    group.group,
    formatWhole(group.people, lang),
    formatWhole(group.held, lang),
    formatWhole(group.grossSalary, lang),
    formatWhole(group.tpp, lang),
    formatWhole(group.deductions, lang),
    formatWhole(group.takeHome, lang),
  ]);
  const { totals } = run;
  rows.push([
    words.total,
    formatWhole(totals.people, lang),
    formatWhole(totals.held, lang),
    formatWhole(totals.BRUTO_GAJI, lang),
    formatWhole(totals.TPP_BRUTO, lang),
    formatWhole(totals.POTONGAN_GAJI + totals.POTONGAN_TPP + totals.POTONGAN_LAIN, lang),
    formatWhole(totals.DITERIMA, lang),
  ]);
  const lines = [`${words.run} ${namedRun(run, lang)} (${statusWord(run, words)})`, ''];
  lines.push(...figures([words.groups, ...rows]), '');
  if (totals.held > 0) {
    const heading = words.held(totals.held, run.kind !== 'regular');
    lines.push(heading, ...held.map(({ nip, reasons }) => `  ${nip}  ${reasons.join(', ')}`));
    if (totals.held > held.length) lines.push(`  ${words.more(totals.held - held.length)}`);
    lines.push('');
  }
  if (oddCount > 0) {
    lines.push(
      words.odd(oddCount),
      ...odd.map(
        ({ nip, reasons }) => `  ${nip}  ${reasons.map((key) => words.oddities[key] ?? key).join('; ')}`,
      ),
    );
    if (oddCount > odd.length) lines.push(`  ${words.more(oddCount - odd.length)}`);
    lines.push('');
  }
  if (outcome.unapproved.length > 0) lines.push(words.unapproved(outcome.unapproved), '');
  if (outcome.isExample) lines.push(words.example, '');
  if (outcome.dryRun) lines.push(words.dryRun);
  else lines.push(words.next, ...words.afterRun(typedRun(run)).map((line) => `  ${line}`));
  return lines;
}

function status(office: OfficeStatus, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const lines = [words.employees(office.employees)];
  for (const policy of office.policies) {
    lines.push(`${words.policyInForce}: ${policy.name} (${words.since} ${policy.effective})`);
  }
  if (office.batches.length > 0) lines.push('', words.imported);
  for (const { recordedAt, kind, rows, file, sheet } of office.batches) {
    const place = sheet === null ? file : `${file} [${sheet}]`;
    lines.push(
      `  ${recordedAt.slice(0, 16).replace('T', ' ')}  ${SHEET_KIND_NAMES[lang][kind]}  ${words.rows(rows)}  ${place}`,
    );
  }
  if (office.runs.length > 0) lines.push('', words.runs);
  for (const run of office.runs) {
    const kind = run.kind === 'regular' ? '' : ` ${run.kind}`;
    const approved = run.approvedBy === null ? [] : [words.approvedBy(run.approvedBy)];
    const stands = run.status === 'approved' ? approved : [statusWord(run, words), ...approved];
    lines.push(
      `  ${run.period}${kind}  ${stands.join(', ')}  ${words.groups[1]} ${formatWhole(run.totals.people, lang)}, ` +
        `${words.groups[2]} ${formatWhole(run.totals.held, lang)}, ${words.groups[6]} ${formatRupiah(run.totals.DITERIMA, lang)}`,
    );
  }
  lines.push('', `${words.next} ${words.nextSteps[office.next]}`);
  return lines;
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
    ran: (outcome) => ran(outcome, 'id'),
    status: (office) => status(office, 'id'),
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
    demo: (dir, files) => [
      `Satu bulan lengkap tersedia di ${dir}:`,
      ...files.map(
        ({ path, about }) =>
          `  ${path}\n      ${
            {
              sheets: 'lembar kerja yang diimpor, seperti yang dikirim kantor',
              database: 'basis data; coba: binjai-pay --db BERKAS status',
              payroll: 'daftar pembayaran: satu baris setiap pegawai; periksa kolom Diterima dan Status',
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
    ran: (outcome) => ran(outcome, 'en'),
    status: (office) => status(office, 'en'),
    policyChecked: (name, effective) => `Policy "${name}" is valid; it would hold from ${effective}.`,
    policyImported: (name, effective, isNew) =>
      isNew
        ? `Policy "${name}" stored; it holds from ${effective}.`
        : `Policy "${name}" already holds from ${effective}; nothing has changed.`,
    policyDiff: (before, after, changes) => [
      `"${before}" → "${after}"`,
      ...policyDiff(changes, 'no difference'),
    ],
    exported: (path, rows) => `${path}: ${formatWhole(rows, 'en')} rows`,
    slipsWritten: ({ path, files, slips, isLocked }) =>
      `${path}: ${formatWhole(slips, 'en')} ${slips === 1 ? 'slip' : 'slips'} in ${formatWhole(files, 'en')} ${files === 1 ? 'file' : 'files'}${isLocked ? ', locked with a password' : ''}`,
    unchanged: (path) => `${path}: unchanged`,
    exportedAll: ({ folder, isUnchanged, files, removed }) => [
      isUnchanged ? `${folder}: unchanged` : `${folder}: ${files.length} reports`,
      ...removed.map((path) => `${path}: removed, since newer ones are there`),
    ],
    folderKept: (path) => `${path} was not removed, since it is not a folder of reports alone`,
    backedUp: (path, bytes, sha256) => `Backup ${path}: ${formatWhole(bytes, 'en')} bytes, SHA-256 ${sha256}`,
    restored: (from, to, slips) => `${to} restored from ${from}; ${formatWhole(slips, 'en')} slips checked.`,
    demo: (dir, files) => [
      `A whole month is ready in ${dir}:`,
      ...files.map(
        ({ path, about }) =>
          `  ${path}\n      ${
            {
              sheets: 'the sheets that were imported, as an office sends them',
              database: 'the database; try: binjai-pay --db FILE status',
              payroll: 'the payroll: one row per employee; look at the columns Take-home and Status',
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
