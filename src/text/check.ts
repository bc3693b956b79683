import type { CheckOutcome } from '../app/check/check-period.ts';
import { countedEn, formatWhole } from './format.ts';
import type { Catalogue } from './language.ts';

/** Words of `check` beside the findings themselves. */
export interface CheckText {
  /** First line: what was looked at, and how much was found. */
  summary(outcome: CheckOutcome): string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<'error' | 'warning', string>>;
  count(count: number): string;
  /** Stands where not all are listed. */
  more(count: number, period: string): string;
  readonly lawGap: string;
  next(outcome: CheckOutcome): string;
  readonly chainHead: (hash: string) => string;
}

export const checkTexts: Catalogue<CheckText> = {
  id: {
    summary: ({ period, people, errors, warnings }) =>
      `Pemeriksaan ${period}: ${formatWhole(people, 'id')} pegawai, ${formatWhole(errors, 'id')} kesalahan, ${formatWhole(warnings, 'id')} peringatan`,
    nothing: 'Tidak ada yang kurang atau janggal.',
    kinds: { error: 'kesalahan', warning: 'peringatan' },
    count: (count) => `${formatWhole(count, 'id')} temuan`,
    more: (count, period) =>
      `… dan ${formatWhole(count, 'id')} lagi; semuanya: binjai-pay export check ${period} --format xlsx`,
    lawGap:
      'Aturan atau kebijakan belum lengkap, sehingga bukti kinerja dan jumlahnya belum dapat diperiksa.',
    next: ({ period, errors }) =>
      errors > 0
        ? `Langkah berikutnya: perbaiki kesalahannya, impor lagi, lalu binjai-pay check ${period}`
        : `Langkah berikutnya: binjai-pay run ${period}`,
    chainHead: (hash) => `Ujung rantai audit (SHA-256): ${hash}`,
  },
  en: {
    summary: ({ period, people, errors, warnings }) =>
      `Check of ${period}: ${countedEn(people, 'employee')}, errors: ${formatWhole(errors, 'en')}, warnings: ${formatWhole(warnings, 'en')}`,
    nothing: 'Nothing is missing or odd.',
    kinds: { error: 'error', warning: 'warning' },
    count: (count) => `${formatWhole(count, 'en')} found`,
    more: (count, period) =>
      `… and ${formatWhole(count, 'en')} more; all of them: binjai-pay export check ${period} --format xlsx`,
    lawGap: 'Law or policy is incomplete, so evidence and amounts could not be looked at yet.',
    next: ({ period, errors }) =>
      errors > 0
        ? `Next: correct the errors, import again, then binjai-pay check ${period}`
        : `Next: binjai-pay run ${period}`,
    chainHead: (hash) => `Head of the audit chain (SHA-256): ${hash}`,
  },
};
