import type { StoredBankFile } from '../app/ports/bank-files.ts';
import type { Run } from '../app/ports/runs.ts';
import type { ApprovalDraft } from '../app/run/run-life.ts';
import type { ApprovalFigures } from '../domain/pay/approval-figures.ts';
import { momentInWords } from './calendar-words.ts';
import { findingTexts } from './finding-answers.ts';
import { formatRupiah, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';
import { objectionNotices } from './objections.ts';
import { namedRun, typedRun } from './run-words.ts';

/** Which run an act is about. */
type RunName = Pick<Run, 'period' | 'kind'>;

/** What approving, reopening and paying a run ask and say. */
export interface RunLifeText {
  /** Who computed the draft and what it comes to. */
  draft(draft: ApprovalDraft): readonly string[];
  /** What the approver should know besides; nothing where all is as it was computed. */
  notices(draft: ApprovalDraft, approver: string): readonly string[];
  readonly askApprove: string;
  approved(run: Run, figures: ApprovalFigures): string;
  askReopen(act: RunName): string;
  reopened(run: Run): string;
  askPay(act: RunName): string;
  /** @param file by which the bank was told to pay; null where there was none */
  paid(run: Run, file: StoredBankFile | null): string;
}

/** The totals that an approver must have seen. */
function totals(
  { people, held, gross, deductions, net }: ApprovalFigures,
  seal: string,
  lang: Lang,
): readonly string[] {
  const words =
    lang === 'id'
      ? ['Orang', 'TPP ditahan', 'Bruto', 'Potongan', 'Diterima', 'Segel']
      : ['People', 'TPP held', 'Gross', 'Deductions', 'Take-home', 'Seal'];
  const figures = [
    formatWhole(people, lang),
    formatWhole(held, lang),
    formatRupiah(gross, lang),
    formatRupiah(deductions, lang),
    formatRupiah(net, lang),
    seal,
  ];
  return words.map((word, i) => `  ${word.padEnd(12)} ${figures[i]}`);
}

/** A name with the operating-system user beside it where that one is another. */
function person(name: string, osUser: string): string {
  return name === osUser ? name : `${name} (${osUser})`;
}

export const lifeTexts: Catalogue<RunLifeText> = {
  id: {
    draft: ({ run, figures }) => [
      `Perhitungan ${namedRun(run, 'id')}, dihitung oleh ${person(run.computedBy, run.computedOsUser)}, ${momentInWords(run.computedAt, 'id')}:`,
      ...totals(figures, run.seal, 'id'),
    ],
    notices: ({ run, changed, leftOut, lawChanged, separatePersons, objections, ...found }, approver) => [
      ...(leftOut.length > 0
        ? [
            `${leftOut.join(', ')} belum disetujui; setelah ${run.period} disetujui, bulan itu tidak dapat dihitung lagi dan tidak ada yang dibayar untuknya. Bila masih harus dibayar, hitung dan setujui dulu: binjai-pay run ${leftOut[0]}`,
          ]
        : []),
      ...(changed > 0
        ? [
            `data ${formatWhole(changed, 'id')} pegawai untuk ${run.period} berubah sesudah dihitung; selisihnya dibayar kemudian sebagai rapel, kecuali dihitung ulang sekarang`,
          ]
        : []),
      ...(lawChanged
        ? [
            `aturan atau kebijakan untuk ${run.period} berubah sesudah dihitung; selisihnya dibayar kemudian sebagai rapel, kecuali dihitung ulang sekarang`,
          ]
        : []),
      ...objectionNotices(objections, run.period, 'id'),
      ...findingTexts.id.notices(found.findings ?? []),
      ...found.earlierFindings.flatMap(({ period, findings }) => findingTexts.id.notices(findings, period)),
      ...(separatePersons
        ? []
        : [
            `kebijakan tidak menuntut pemeriksa terpisah; dihitung oleh ${run.computedBy}, disetujui oleh ${approver}`,
          ]),
    ],
    askApprove:
      'Setelah disetujui tidak berubah lagi, kecuali dibuka kembali dengan alasan. Setujui? (ya/tidak)',
    approved: (run, figures) =>
      [
        `Perhitungan ${namedRun(run, 'id')} disetujui oleh ${run.approvedBy ?? ''}.`,
        ...totals(figures, run.seal, 'id'),
        `\nLangkah berikutnya: binjai-pay pay ${typedRun(run)}`,
      ].join('\n'),
    askReopen: (act) => `Membuka kembali perhitungan ${namedRun(act, 'id')}? (ya/tidak)`,
    reopened: (run) =>
      `Perhitungan ${namedRun(run, 'id')} dibuka kembali sebagai rancangan.\n\nLangkah berikutnya: binjai-pay run ${typedRun(run)}`,
    askPay: (act) =>
      `Mencatat perhitungan ${namedRun(act, 'id')} sebagai dibayar? Ini tidak dapat dibatalkan. (ya/tidak)`,
    paid: (run, file) =>
      `Perhitungan ${namedRun(run, 'id')} dicatat sebagai dibayar${file === null ? '' : ` dengan berkas bank ${file.file} (${formatRupiah(file.amount, 'id')})`}.`,
  },
  en: {
    draft: ({ run, figures }) => [
      `The run of ${namedRun(run, 'en')}, computed by ${person(run.computedBy, run.computedOsUser)}, ${momentInWords(run.computedAt, 'en')}:`,
      ...totals(figures, run.seal, 'en'),
    ],
    notices: ({ run, changed, leftOut, lawChanged, separatePersons, objections, ...found }, approver) => [
      ...(leftOut.length > 0
        ? [
            `${leftOut.join(', ')} ${leftOut.length === 1 ? 'is' : 'are'} not approved; once ${run.period} is, ${leftOut.length === 1 ? 'it' : 'they'} can no longer be computed, and nobody is paid for ${leftOut.length === 1 ? 'it' : 'them'}. If that is still to be paid, compute and approve it first: binjai-pay run ${leftOut[0]}`,
          ]
        : []),
      ...(changed > 0
        ? [
            `data of ${formatWhole(changed, 'en')} ${changed === 1 ? 'employee' : 'employees'} for ${run.period} changed after it was computed; the difference is paid later as arrears, unless it is computed again now`,
          ]
        : []),
      ...(lawChanged
        ? [
            `law or policy of ${run.period} changed after it was computed; the difference is paid later as arrears, unless it is computed again now`,
          ]
        : []),
      ...objectionNotices(objections, run.period, 'en'),
      ...findingTexts.en.notices(found.findings ?? []),
      ...found.earlierFindings.flatMap(({ period, findings }) => findingTexts.en.notices(findings, period)),
      ...(separatePersons
        ? []
        : [`the policy asks for no second person; computed by ${run.computedBy}, approved by ${approver}`]),
    ],
    askApprove:
      'Once approved it does not change any more, unless it is reopened with a reason. Approve? (yes/no)',
    approved: (run, figures) =>
      [
        `The run of ${namedRun(run, 'en')} is approved by ${run.approvedBy ?? ''}.`,
        ...totals(figures, run.seal, 'en'),
        `\nNext: binjai-pay pay ${typedRun(run)}`,
      ].join('\n'),
    askReopen: (act) => `Reopen the run of ${namedRun(act, 'en')}? (yes/no)`,
    reopened: (run) =>
      `The run of ${namedRun(run, 'en')} is a draft again.\n\nNext: binjai-pay run ${typedRun(run)}`,
    askPay: (act) => `Record the run of ${namedRun(act, 'en')} as paid? This cannot be undone. (yes/no)`,
    paid: (run, file) =>
      `The run of ${namedRun(run, 'en')} is recorded as paid${file === null ? '' : ` by the bank file ${file.file} (${formatRupiah(file.amount, 'en')})`}.`,
  },
};
