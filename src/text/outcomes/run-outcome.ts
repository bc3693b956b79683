import type { RunOutcome } from '../../app/run/run-period.ts';
import { formatWhole } from '../format.ts';
import type { Catalogue, Lang } from '../language.ts';
import { namedRun, typedRun } from '../run-words.ts';
import { RUN_COLUMNS, RUN_STATUS_WORDS } from './run-columns.ts';

interface RunOutcomeWords {
  readonly run: string;
  readonly dryRun: string;
  readonly example: string;
  readonly total: string;
  /** TPP held in a monthly run, and that of the basis month in a THR or 13th salary. */
  readonly held: (count: number, isExtra: boolean) => string;
  readonly odd: (count: number) => string;
  readonly more: (count: number) => string;
  readonly next: string;
  /** What can be done with a run, given as it is typed. */
  readonly afterRun: (typed: string) => readonly string[];
  readonly oddities: Readonly<Record<string, string>>;
  readonly unapproved: (periods: readonly string[]) => string;
}

const WORDS: Catalogue<RunOutcomeWords> = {
  id: {
    run: 'Perhitungan',
    dryRun: 'Percobaan saja: tidak ada yang disimpan.',
    example:
      'PERHATIAN: kebijakan yang berlaku adalah CONTOH, bukan peraturan. Impor kebijakan kantor sebelum membayar.',
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
      'criterion-unknown': 'kriteria_tpp memuat kode yang tidak ada dalam kebijakan; tidak dibayar',
      'salary-not-due': 'gaji bulan ini belum terutang (mulai setelah hari kerja pertama)',
      'no-pay-by-status': 'status tanpa gaji',
      'net-negative': 'jumlah diterima negatif',
      'deductions-carried': 'potongan tidak tertampung; sisanya dibawa ke periode berikutnya',
      'shortfall-advanced': 'pajak melebihi penghasilan; ditalangi',
    },
    unapproved: (periods) =>
      `PERHATIAN: periode ${periods.join(', ')} belum disetujui, sehingga belum dihitung sebagai dibayar (pajak setahun, rapel, sisa potongan).`,
  },
  en: {
    run: 'Run',
    dryRun: 'Dry run: nothing was stored.',
    example:
      'NOTE: the policy in force is an EXAMPLE, not a regulation. Import the policy of the office before paying.',
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
      'criterion-unknown': 'kriteria_tpp lists a code that the policy does not have; nothing is paid for it',
      'salary-not-due': 'salary is not due this month (started after the first working day)',
      'no-pay-by-status': 'status without salary',
      'net-negative': 'take-home is negative',
      'deductions-carried': 'deductions exceed take-home; the rest is carried',
      'shortfall-advanced': 'tax exceeds take-home; the shortfall is advanced',
    },
    unapproved: (periods) =>
      `NOTE: ${periods.join(', ')} is not approved and does not count as paid yet (tax of the year, arrears, carried deductions).`,
  },
};

/** What a run tells: people and totals by kind, held and odd slips, the next step. */
export function ranText(outcome: RunOutcome, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const { run, unapproved, isExample, dryRun } = outcome;
  return [
    `${words.run} ${namedRun(run, lang)} (${RUN_STATUS_WORDS[lang][run.status]})`,
    '',
    ...figures(totalsByKind(outcome, lang)),
    '',
    ...notices(outcome, words),
    ...(unapproved.length > 0 ? [words.unapproved(unapproved), ''] : []),
    ...(isExample ? [words.example, ''] : []),
    ...(dryRun ? [words.dryRun] : [words.next, ...words.afterRun(typedRun(run)).map((line) => `  ${line}`)]),
  ];
}

/** Headings, a row for each kind of employee, and their sum. */
function totalsByKind({ run, groups, deductions }: RunOutcome, lang: Lang): readonly (readonly string[])[] {
  const { total } = WORDS[lang];
  const { people, held, BRUTO_GAJI, TPP_BRUTO, DITERIMA } = run.totals;
  const all = { people, held, grossSalary: BRUTO_GAJI, tpp: TPP_BRUTO, deductions, takeHome: DITERIMA };
  const { kind, ...columns } = RUN_COLUMNS[lang];
  return [
    [kind, ...Object.values(columns)],
    ...[...groups, { group: total, ...all }].map((each) => [
      each.group,
      ...[each.people, each.held, each.grossSalary, each.tpp, each.deductions, each.takeHome].map((figure) =>
        formatWhole(figure, lang),
      ),
    ]),
  ];
}

/** Held and odd slips by NIP, the first of them. */
function notices({ run, held, odd, oddCount }: RunOutcome, words: RunOutcomeWords): readonly string[] {
  const allHeld = run.totals.held;
  const more = (count: number, listed: readonly unknown[]): readonly string[] =>
    count > listed.length ? [`  ${words.more(count - listed.length)}`, ''] : [''];
  const reasonOf = (key: string): string => words.oddities[key] ?? key;
  return [
    ...(allHeld === 0
      ? []
      : [
          words.held(allHeld, run.kind !== 'regular'),
          ...held.map(({ nip, reasons }) => `  ${nip}  ${reasons.join(', ')}`),
          ...more(allHeld, held),
        ]),
    ...(oddCount === 0
      ? []
      : [
          words.odd(oddCount),
          ...odd.map(({ nip, reasons }) => `  ${nip}  ${reasons.map(reasonOf).join('; ')}`),
          ...more(oddCount, odd),
        ]),
  ];
}

/** Lines of a table whose first column is text and whose others are numbers. */
function figures(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
}
