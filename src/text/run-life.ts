import type { Run } from '../app/store-port.ts';
import { formatRupiah, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';
import { namedRun, typedRun } from './run-words.ts';

/** Which run an act is about. */
type RunName = Pick<Run, 'period' | 'kind'>;

/** What approving, reopening and paying a run ask and say. */
export interface RunLifeText {
  askApprove(run: Run): readonly string[];
  approved(run: Run): string;
  askReopen(act: RunName): string;
  reopened(run: Run): string;
  askPay(act: RunName): string;
  paid(run: Run): string;
}

/** The totals that an approver must have seen. */
function totals({ totals: sum, seal }: Run, lang: Lang): readonly string[] {
  const gross = sum.BRUTO_GAJI + sum.TPP_BRUTO;
  const deductions = sum.POTONGAN_GAJI + sum.POTONGAN_TPP + sum.POTONGAN_LAIN;
  const words =
    lang === 'id'
      ? ['Orang', 'TPP ditahan', 'Bruto', 'Potongan', 'Diterima', 'Segel']
      : ['People', 'TPP held', 'Gross', 'Deductions', 'Take-home', 'Seal'];
  const figures = [
    formatWhole(sum.people, lang),
    formatWhole(sum.held, lang),
    formatRupiah(gross, lang),
    formatRupiah(deductions, lang),
    formatRupiah(sum.DITERIMA, lang),
    seal,
  ];
  return words.map((word, i) => `  ${word.padEnd(12)} ${figures[i]}`);
}

export const lifeTexts: Catalogue<RunLifeText> = {
  id: {
    askApprove: (run) => [
      `Menyetujui perhitungan ${namedRun(run, 'id')}:`,
      ...totals(run, 'id'),
      'Setelah disetujui tidak dapat diubah. Setujui? (ya/tidak)',
    ],
    approved: (run) =>
      [
        `Perhitungan ${namedRun(run, 'id')} disetujui oleh ${run.approvedBy ?? ''}.`,
        ...totals(run, 'id'),
        `\nLangkah berikutnya: binjai-pay pay ${typedRun(run)}`,
      ].join('\n'),
    askReopen: (act) => `Membuka kembali perhitungan ${namedRun(act, 'id')}? (ya/tidak)`,
    reopened: (run) =>
      `Perhitungan ${namedRun(run, 'id')} dibuka kembali sebagai rancangan.\n\nLangkah berikutnya: binjai-pay run ${typedRun(run)}`,
    askPay: (act) =>
      `Mencatat perhitungan ${namedRun(act, 'id')} sebagai dibayar? Ini tidak dapat dibatalkan. (ya/tidak)`,
    paid: (run) => `Perhitungan ${namedRun(run, 'id')} dicatat sebagai dibayar.`,
  },
  en: {
    askApprove: (run) => [
      `Approving the run of ${namedRun(run, 'en')}:`,
      ...totals(run, 'en'),
      'Once approved it cannot be changed. Approve? (yes/no)',
    ],
    approved: (run) =>
      [
        `The run of ${namedRun(run, 'en')} is approved by ${run.approvedBy ?? ''}.`,
        ...totals(run, 'en'),
        `\nNext: binjai-pay pay ${typedRun(run)}`,
      ].join('\n'),
    askReopen: (act) => `Reopen the run of ${namedRun(act, 'en')}? (yes/no)`,
    reopened: (run) =>
      `The run of ${namedRun(run, 'en')} is a draft again.\n\nNext: binjai-pay run ${typedRun(run)}`,
    askPay: (act) => `Record the run of ${namedRun(act, 'en')} as paid? This cannot be undone. (yes/no)`,
    paid: (run) => `The run of ${namedRun(run, 'en')} is recorded as paid.`,
  },
};
