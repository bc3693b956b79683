import type { NextStep, OfficeStatus } from '../../app/period-status.ts';
import { countedEn, formatRupiah, formatWhole } from '../format.ts';
import type { Catalogue, Lang } from '../language.ts';
import { SHEET_KIND_NAMES } from '../sheet-kinds.ts';
import { RUN_COLUMNS, RUN_STATUS_WORDS } from './run-columns.ts';

interface StatusWords {
  readonly employees: (count: number) => string;
  readonly policyInForce: string;
  readonly since: string;
  readonly imported: string;
  readonly runs: string;
  readonly approvedBy: (name: string) => string;
  readonly rows: (count: number) => string;
  readonly next: string;
  readonly nextSteps: Readonly<Record<NextStep, string>>;
}

const WORDS: Catalogue<StatusWords> = {
  id: {
    employees: (count) => `Pegawai tercatat: ${count}`,
    policyInForce: 'Kebijakan',
    since: 'berlaku sejak',
    imported: 'Lembar yang diimpor:',
    runs: 'Perhitungan:',
    approvedBy: (name) => `disetujui oleh ${name}`,
    rows: (count) => `${count} baris`,
    next: 'Langkah berikutnya:',
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
    employees: (count) => `Employees on record: ${count}`,
    policyInForce: 'Policy',
    since: 'in force from',
    imported: 'Sheets imported:',
    runs: 'Runs:',
    approvedBy: (name) => `approved by ${name}`,
    rows: (count) => countedEn(count, 'row'),
    next: 'Next:',
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

/** Where an office stands: employees, policies, sheets, runs, the next step. */
export function officeStatusText(office: OfficeStatus, lang: Lang): readonly string[] {
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
    const stands = run.status === 'approved' ? approved : [RUN_STATUS_WORDS[lang][run.status], ...approved];
    lines.push(
      `  ${run.period}${kind}  ${stands.join(', ')}  ${RUN_COLUMNS[lang].people} ${formatWhole(run.totals.people, lang)}, ` +
        `${RUN_COLUMNS[lang].held} ${formatWhole(run.totals.held, lang)}, ${RUN_COLUMNS[lang].takeHome} ${formatRupiah(run.totals.DITERIMA, lang)}`,
    );
  }
  lines.push('', `${words.next} ${words.nextSteps[office.next]}`);
  return lines;
}
