import { EXIT } from '../app/errors.ts';
import type { Lang } from '../text/language.ts';

/** One exit code: when it is given and who acts next. `help exit-codes` and the README are made from this table. */
export interface ExitCode {
  readonly code: number;
  readonly name: string;
  readonly when: Readonly<Record<Lang, string>>;
  readonly who: Readonly<Record<Lang, string>>;
}

export const EXIT_CODES: readonly ExitCode[] = [
  {
    code: EXIT.ok,
    name: 'ok',
    when: { id: 'selesai; peringatan mungkin ada di stderr', en: 'done; warnings may be on stderr' },
    who: { id: '—', en: '—' },
  },
  {
    code: EXIT.dataRejected,
    name: 'data-rejected',
    when: {
      id: 'ada kesalahan data: berkas terbaca tetapi tidak ada yang disimpan, atau `check` menemukan kesalahan',
      en: 'the data has errors: the file was read and nothing stored, or `check` found errors',
    },
    who: { id: 'pengelola lembar kerja', en: 'whoever keeps the sheet' },
  },
  {
    code: EXIT.usage,
    name: 'usage',
    when: {
      id: 'perintah, pilihan, atau argumen salah',
      en: 'wrong command, option or argument',
    },
    who: { id: 'yang mengetik', en: 'whoever typed it' },
  },
  {
    code: EXIT.refused,
    name: 'refused',
    when: {
      id: 'keadaan data tidak mengizinkan: periode terkunci, belum dihitung, basis data sudah ada',
      en: 'the state of the data forbids it: period closed, not computed, database exists',
    },
    who: { id: 'petugas gaji', en: 'payroll officer' },
  },
  {
    code: EXIT.ruleMissing,
    name: 'rule-missing',
    when: {
      id: 'tidak ada aturan atau kebijakan yang berlaku untuk periode itu',
      en: 'no rule or policy is in force for the period',
    },
    who: { id: 'pemelihara aturan dan kebijakan', en: 'whoever keeps rules and policy' },
  },
  {
    code: EXIT.environment,
    name: 'environment',
    when: {
      id: 'berkas tidak ada atau tidak terbaca, media penuh, basis data terkunci atau rusak',
      en: 'file missing or unreadable, disk full, database locked or damaged',
    },
    who: { id: 'pengelola sistem', en: 'system administrator' },
  },
  {
    code: EXIT.busy,
    name: 'busy',
    when: {
      id: 'proses lain sedang menulis ke tujuan yang sama; tidak ada yang dikerjakan',
      en: 'another process writes to the same target; nothing was done',
    },
    who: { id: 'tidak seorang pun; ulangi nanti', en: 'nobody; try again later' },
  },
  {
    code: EXIT.bug,
    name: 'bug',
    when: { id: 'kesalahan di dalam program', en: 'error inside the program' },
    who: { id: 'pengembang', en: 'developers' },
  },
  {
    code: EXIT.interrupted,
    name: 'interrupted',
    when: {
      id: 'dihentikan dengan Ctrl-C; tidak ada yang berubah',
      en: 'stopped by Ctrl-C; nothing has changed',
    },
    who: { id: '—', en: '—' },
  },
];
