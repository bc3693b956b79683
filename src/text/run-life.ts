import type { Run } from '../app/store-port.ts';
import { formatRupiah, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';

/** What approving, reopening and paying a run ask and say. */
export interface RunLifeText {
  askApprove(run: Run): readonly string[];
  approved(run: Run): string;
  askReopen(period: string): string;
  reopened(run: Run): string;
  askPay(period: string): string;
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
      `Menyetujui perhitungan ${run.period}:`,
      ...totals(run, 'id'),
      'Setelah disetujui tidak dapat diubah. Setujui? (ya/tidak)',
    ],
    approved: (run) =>
      [
        `Perhitungan ${run.period} disetujui oleh ${run.approvedBy ?? ''}.`,
        ...totals(run, 'id'),
        `\nLangkah berikutnya: binjai-pay pay ${run.period}`,
      ].join('\n'),
    askReopen: (period) => `Membuka kembali perhitungan ${period}? (ya/tidak)`,
    reopened: (run) =>
      `Perhitungan ${run.period} dibuka kembali sebagai rancangan.\n\nLangkah berikutnya: binjai-pay run ${run.period}`,
    askPay: (period) =>
      `Mencatat perhitungan ${period} sebagai dibayar? Ini tidak dapat dibatalkan. (ya/tidak)`,
    paid: (run) => `Perhitungan ${run.period} dicatat sebagai dibayar.`,
  },
  en: {
    askApprove: (run) => [
      `Approving the run of ${run.period}:`,
      ...totals(run, 'en'),
      'Once approved it cannot be changed. Approve? (yes/no)',
    ],
    approved: (run) =>
      [
        `The run of ${run.period} is approved by ${run.approvedBy ?? ''}.`,
        ...totals(run, 'en'),
        `\nNext: binjai-pay pay ${run.period}`,
      ].join('\n'),
    askReopen: (period) => `Reopen the run of ${period}? (yes/no)`,
    reopened: (run) => `The run of ${run.period} is a draft again.\n\nNext: binjai-pay run ${run.period}`,
    askPay: (period) => `Record the run of ${period} as paid? This cannot be undone. (yes/no)`,
    paid: (run) => `The run of ${run.period} is recorded as paid.`,
  },
};
