import type { TurnedClock } from '../../app/clock.ts';
import type { ReturnedFile } from '../../app/ports/marked-copies.ts';
import type { Upgrade } from '../../app/ports/store.ts';
import { countedEn, formatWhole } from '../format.ts';
import type { Catalogue } from '../language.ts';
import { type CommandName, commandLines } from './commands.ts';
import { type FlagName, flagLines } from './flags.ts';
import { type UsageText, usageLines } from './usage.ts';

/** Words and sentences of the command line. */
export interface CliText {
  readonly program: string;
  readonly headings: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>
  >;
  readonly examples: string;
  readonly exitCodesHint: string;
  readonly helpFlag: string;
  readonly versionFlag: string;
  readonly helpCommand: string;
  readonly helpTopics: string;
  /** What stands in place of a month. */
  readonly periodOrLatest: string;
  readonly globals: Readonly<
    Record<'db' | 'lang' | 'json' | 'quiet' | 'verbose' | 'noColor' | 'actor' | 'yes', string>
  >;
  /** An older database was brought up to date. */
  upgraded(upgrade: Upgrade): string;
  /** The clock stands before the last act. */
  clockBehind(clock: TurnedClock): string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly flags: Readonly<Record<FlagName, string>>;
  readonly usage: UsageText;
  readonly error: string;
  readonly warning: string;
  readonly hint: string;
  readonly bug: string;
  readonly bugRemedy: string;
  readonly found: string;
  readonly expected: string;
  readonly row: string;
  readonly column: string;
  readonly sheet: string;
  readonly line: string;
  readonly problemList: string;
  moreProblems(count: number): string;
  rejected(errors: number): string;
  /** Where the whole list of problems can be had. */
  readonly problemsHint: string;
  returned(file: ReturnedFile): string;
  readonly next: string;
  readonly steps: Readonly<Record<string, string>>;
}

const id: CliText = {
  program:
    'Gaji ASN yang mengikuti hukum dan kinerja: lembar kerja masuk, slip yang dapat dijelaskan dan laporan audit keluar.',
  headings: {
    'Usage:': 'Cara pakai:',
    'Arguments:': 'Argumen:',
    'Options:': 'Pilihan:',
    'Global Options:': 'Pilihan umum:',
    'Commands:': 'Perintah:',
  },
  examples: 'Contoh:',
  exitCodesHint: 'Arti kode keluar: binjai-pay help exit-codes',
  helpFlag: 'tampilkan bantuan ini',
  versionFlag: 'tampilkan versi program',
  periodOrLatest: 'bulan, atau latest-approved',
  helpCommand: 'bantuan tentang perintah atau topik',
  helpTopics: 'perintah, atau sheets, policy, reports, recipes, exit-codes, man',
  globals: {
    db: 'berkas basis data (lingkungan: BINJAI_PAY_DB)',
    lang: 'bahasa: id atau en (lingkungan: BINJAI_PAY_LANG)',
    json: 'hasil sebagai satu dokumen JSON',
    quiet: 'diam bila berhasil',
    verbose: 'rincian kesalahan program',
    noColor: 'tanpa warna',
    actor: 'nama pelaku yang dicatat di samping pengguna sistem operasi',
    yes: 'jangan bertanya; jawab ya',
  },
  clockBehind: ({ at, before }) =>
    `jam komputer ini (${at}) lebih awal daripada tindakan terakhir yang tercatat (${before}); betulkan jamnya. Urutan tindakan tetap menurut nomor.`,
  upgraded: ({ from, to, copy }) =>
    `Basis data diperbarui dari skema ${from} ke ${to}; salinan sebelumnya disimpan sebagai ${copy}`,
  commands: commandLines.id,
  flags: flagLines.id,
  usage: usageLines.id,
  error: 'kesalahan',
  warning: 'peringatan',
  hint: 'saran',
  bug: 'kesalahan di dalam program',
  bugRemedy: 'data tidak berubah; laporkan pesan ini, dengan --verbose untuk rinciannya',
  found: 'ditemukan',
  expected: 'seharusnya',
  row: 'baris',
  column: 'kolom',
  sheet: 'lembar',
  line: 'baris',
  problemList: 'Daftar masalah',
  moreProblems: (count) => `… dan ${formatWhole(count, 'id')} masalah lagi`,
  rejected: (errors) => `${formatWhole(errors, 'id')} kesalahan; tidak ada yang disimpan`,
  problemsHint: 'Daftar lengkap: ulangi dengan --problems masalah.xlsx; sel yang ditandai: --rejects FOLDER',
  returned: ({ kind, path, count }) =>
    ({
      rejects: `${path}: ${formatWhole(count, 'id')} sel ditandai`,
      problems: `${path}: daftar ${formatWhole(count, 'id')} masalah`,
      unreadable: `${path} tidak dapat dikembalikan: berkasnya sendiri tidak terbaca`,
      'too-long': `${path} tidak dapat dikembalikan: barisnya lebih banyak daripada yang muat dalam lembar kerja`,
    })[kind],
  next: 'Langkah berikutnya',
  steps: {
    run: 'menghitung',
    import: 'membaca',
    export: 'menulis',
    generate: 'membuat data',
    verify: 'memeriksa',
    compare: 'membandingkan',
    simulate: 'menyimulasikan',
    check: 'memeriksa',
  },
};

const en: CliText = {
  program:
    'Payroll for civil servants (ASN) by law and performance: spreadsheets in, explained payslips and audit reports out.',
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
  },
  examples: 'Examples:',
  exitCodesHint: 'Meaning of exit codes: binjai-pay help exit-codes',
  helpFlag: 'show this help',
  versionFlag: 'show the version of the program',
  periodOrLatest: 'a month, or latest-approved',
  helpCommand: 'help about a command or a subject',
  helpTopics: 'a command, or sheets, policy, reports, recipes, exit-codes, man',
  globals: {
    db: 'database file (environment: BINJAI_PAY_DB)',
    lang: 'language: id or en (environment: BINJAI_PAY_LANG)',
    json: 'result as one JSON document',
    quiet: 'silent on success',
    verbose: 'details of program errors',
    noColor: 'without colour',
    actor: 'name recorded beside the operating-system user',
    yes: 'do not ask; answer yes',
  },
  clockBehind: ({ at, before }) =>
    `the clock of this computer (${at}) stands before the last recorded act (${before}); set it right. The order of acts is that of their numbers.`,
  upgraded: ({ from, to, copy }) =>
    `The database was brought from schema ${from} to ${to}; it is kept as it was in ${copy}`,
  commands: commandLines.en,
  flags: flagLines.en,
  usage: usageLines.en,
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  bug: 'error inside the program',
  bugRemedy: 'your data has not changed; report this message, with --verbose for its details',
  found: 'found',
  expected: 'expected',
  row: 'row',
  column: 'column',
  sheet: 'sheet',
  line: 'line',
  problemList: 'List of problems',
  moreProblems: (count) =>
    `… and ${count === 1 ? '1 more problem' : `${formatWhole(count, 'en')} more problems`}`,
  rejected: (errors) => `${countedEn(errors, 'error')}; nothing was stored`,
  problemsHint: 'For the whole list add --problems problems.xlsx; for the marked cells --rejects FOLDER',
  returned: ({ kind, path, count }) =>
    ({
      rejects: `${path}: ${countedEn(count, 'cell')} marked`,
      problems: `${path}: list of ${countedEn(count, 'problem')}`,
      unreadable: `${path} cannot be returned: the file itself cannot be read`,
      'too-long': `${path} cannot be returned: it has more rows than a sheet holds`,
    })[kind],
  next: 'Next step',
  steps: {
    run: 'computing',
    import: 'reading',
    export: 'writing',
    generate: 'generating',
    verify: 'verifying',
    compare: 'comparing',
    simulate: 'simulating',
    check: 'checking',
  },
};

export const cliTexts: Catalogue<CliText> = { id, en };
