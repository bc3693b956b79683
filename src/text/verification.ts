import type { ClockStep } from '../app/clock.ts';
import type { PinnedEntry, Verification, VerifyFinding } from '../app/verify/verification.ts';
import { countedEn, formatWhole } from './format.ts';
import type { Catalogue } from './language.ts';
import type { ProblemData } from './problems/problem-text.ts';

/** Sentences of `verify`. */
export interface VerificationText {
  readonly finding: Readonly<Record<VerifyFinding['code'], (data: ProblemData) => string>>;
  intact(verification: Verification): string;
  /** Where a clock went backwards: the first place, and how many there are. */
  clock(step: ClockStep, count: number): string;
  /** The report that was asked about and this database belong together. */
  pinned(entry: PinnedEntry): string;
  broken(count: number): string;
  readonly advice: string;
}

/** What is wrong between a row and its audit entry: there is none, or they differ first in one field. */
const unlikeEntry: Catalogue<(data: ProblemData) => string> = {
  id: ({ entry, field, stored, recorded }) =>
    entry === undefined
      ? 'tidak ada dalam catatan audit'
      : `tidak cocok dengan catatan audit nomor ${entry}: ${field} tersimpan "${stored}", tercatat "${recorded}"`,
  en: ({ entry, field, stored, recorded }) =>
    entry === undefined
      ? 'is not among the audit entries'
      : `does not match audit entry ${entry}: ${field} is stored as "${stored}", recorded as "${recorded}"`,
};

export const verificationTexts: Catalogue<VerificationText> = {
  id: {
    finding: {
      storage: (d) => `berkas basis data rusak: ${d.detail}`,
      reference: (d) => `tabel ${d.subject} menunjuk baris yang tidak ada: ${d.detail}`,
      schema: (d) =>
        `bagian basis data ${d.subject} ${{ missing: 'hilang', altered: 'diubah', unknown: 'tidak dikenal' }[d.detail ?? ''] ?? d.detail}`,
      unreadable: (d) => `isi basis data tidak terbaca sehingga pemeriksaan berhenti di sini: ${d.detail}`,
      'chain-missing': (d) => `catatan audit nomor ${d.entry} hilang`,
      'chain-altered': (d) => `catatan audit nomor ${d.entry} diubah`,
      'head-missing': (d) =>
        `ujung rantai audit ${d.head} pada laporan tidak ada di sini: catatan dihapus atau diubah, atau laporannya dari basis data lain`,
      'batch-altered': (d) =>
        `impor nomor ${d.batch} (${d.file}): baris yang tersimpan bukan baris yang dicatat saat impor`,
      'batch-unrecorded': (d) => `impor nomor ${d.batch} (${d.file}) ${unlikeEntry.id(d)}`,
      'policy-unrecorded': (d) => `kebijakan "${d.policy}" ${unlikeEntry.id(d)}`,
      'rule-unrecorded': (d) => `aturan instansi ${d.rule} sejak ${d.from} ${unlikeEntry.id(d)}`,
      'office-unrecorded': (d) => `pengaturan kantor sejak ${d.from} ${unlikeEntry.id(d)}`,
      'mapping-unrecorded': (d) => `arti judul kolom "${d.heading}" ${unlikeEntry.id(d)}`,
      'objection-unrecorded': (d) => `sanggahan nomor ${d.objection} tidak cocok dengan catatan audit`,
      'finding-answer-unrecorded': (d) => `jawaban atas temuan ${d.finding} ${d.period} ${unlikeEntry.id(d)}`,
      'finding-answer-missing': (d) =>
        `jawaban atas temuan ${d.finding} ${d.period} hilang; catatan audit nomor ${d.entry} memuatnya`,
      'run-unrecorded': (d) => `perhitungan ${d.period} ${d.kind} ${unlikeEntry.id(d)}`,
      'bank-unrecorded': (d) => `berkas bank nomor ${d.bank} (${d.file}) ${unlikeEntry.id(d)}`,
      'bank-file-missing': (d) =>
        `berkas bank nomor ${d.bank} (${d.file}) ada dalam catatan audit, tetapi tidak tersimpan`,
      'bank-file-differs': (d) =>
        `berkas bank nomor ${d.bank} (${d.file}): sidiknya bukan sidik berkas dari slip perhitungannya`,
      'rules-altered': (d) => `aturan hukum dengan sidik ${d.digest} bukan yang dipakai perhitungannya`,
      totals: (d) =>
        `perhitungan ${d.period} ${d.kind}: ${d.total} tercatat ${d.stored}, jumlah slipnya ${d.sum}`,
      seal: (d) => `perhitungan ${d.period} ${d.kind}: isi slip tidak cocok dengan segelnya`,
      'slip-differs': (d) =>
        `perhitungan ${d.period} ${d.kind}, NIP ${d.nip}: ${d.field} tersimpan ${d.stored}, dihitung ulang ${d.fresh}`,
      'slip-missing': (d) => `perhitungan ${d.period} ${d.kind}: slip NIP ${d.nip} hilang`,
      'slip-extra': (d) => `perhitungan ${d.period} ${d.kind}: slip NIP ${d.nip} tidak berasal dari data`,
    },
    intact: (v) =>
      `Utuh: ${formatWhole(v.auditEntries, 'id')} catatan audit, ${formatWhole(v.runs, 'id')} perhitungan, ${formatWhole(v.slips, 'id')} slip dihitung ulang tanpa perbedaan.\nUjung rantai audit ${v.chainHead}`,
    clock: ({ entry, at, before }, count) =>
      `Jam komputer pernah mundur ${count} kali, pertama pada catatan audit nomor ${entry} (${at}, padahal sebelumnya ${before}). Urutan tindakan tetap menurut nomor; waktunya saja yang tidak dapat dipegang.`,
    pinned: ({ id, at, act, subject }) =>
      `Ujung rantai pada laporan ada di sini: catatan audit nomor ${id} (${act} ${subject}, ${at}).`,
    broken: (count) => `${count} temuan; basis data ini tidak dapat dipercaya.`,
    advice: 'pulihkan cadangan terakhir yang lolos verifikasi, dan cari tahu siapa yang mengubah berkasnya',
  },
  en: {
    finding: {
      storage: (d) => `the database file is damaged: ${d.detail}`,
      reference: (d) => `table ${d.subject} refers to a row that does not exist: ${d.detail}`,
      schema: (d) => `part ${d.subject} of the database is ${d.detail}`,
      unreadable: (d) => `the content cannot be read, so the check ends here: ${d.detail}`,
      'chain-missing': (d) => `audit entry ${d.entry} is missing`,
      'chain-altered': (d) => `audit entry ${d.entry} was altered`,
      'head-missing': (d) =>
        `the head of the audit chain ${d.head} on the report is not here: entries were removed or altered, or it is from another database`,
      'batch-altered': (d) => `import ${d.batch} (${d.file}): its rows are not those that were recorded`,
      'batch-unrecorded': (d) => `import ${d.batch} (${d.file}) ${unlikeEntry.en(d)}`,
      'policy-unrecorded': (d) => `policy "${d.policy}" ${unlikeEntry.en(d)}`,
      'rule-unrecorded': (d) => `the office's rule ${d.rule} from ${d.from} ${unlikeEntry.en(d)}`,
      'office-unrecorded': (d) => `the record of office settings from ${d.from} on ${unlikeEntry.en(d)}`,
      'mapping-unrecorded': (d) => `the meaning of the heading "${d.heading}" ${unlikeEntry.en(d)}`,
      'objection-unrecorded': (d) => `objection ${d.objection} does not match the audit entries`,
      'finding-answer-unrecorded': (d) =>
        `the answer to finding ${d.finding} of ${d.period} ${unlikeEntry.en(d)}`,
      'finding-answer-missing': (d) =>
        `the answer to finding ${d.finding} of ${d.period} is gone; audit entry ${d.entry} holds it`,
      'run-unrecorded': (d) => `run ${d.period} ${d.kind} ${unlikeEntry.en(d)}`,
      'bank-unrecorded': (d) => `bank file ${d.bank} (${d.file}) ${unlikeEntry.en(d)}`,
      'bank-file-missing': (d) =>
        `bank file ${d.bank} (${d.file}) is among the audit entries, but not stored`,
      'bank-file-differs': (d) =>
        `bank file ${d.bank} (${d.file}): its hash is not that of a file from the slips of its run`,
      'rules-altered': (d) => `the rules with the digest ${d.digest} are not those that runs have used`,
      totals: (d) =>
        `run ${d.period} ${d.kind}: ${d.total} is stored as ${d.stored}, its slips add up to ${d.sum}`,
      seal: (d) => `run ${d.period} ${d.kind}: its slips do not match its seal`,
      'slip-differs': (d) =>
        `run ${d.period} ${d.kind}, NIP ${d.nip}: ${d.field} is stored as ${d.stored}, computed again it is ${d.fresh}`,
      'slip-missing': (d) => `run ${d.period} ${d.kind}: the slip of NIP ${d.nip} is missing`,
      'slip-extra': (d) => `run ${d.period} ${d.kind}: the slip of NIP ${d.nip} does not come from the facts`,
    },
    intact: (v) =>
      `Intact: ${v.auditEntries === 1 ? '1 audit entry' : `${formatWhole(v.auditEntries, 'en')} audit entries`}, ${countedEn(v.runs, 'run')}, ${countedEn(v.slips, 'slip')} computed again without a difference.\nHead of the audit chain ${v.chainHead}`,
    clock: ({ entry, at, before }, count) =>
      `The clock of the computer went backwards ${count} times, first at audit entry ${entry} (${at}, after ${before}). The order of acts is that of their numbers; only the times cannot be relied on.`,
    pinned: ({ id, at, act, subject }) =>
      `The head of the chain on the report is here: audit entry ${id} (${act} ${subject}, ${at}).`,
    broken: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}; this database cannot be trusted.`,
    advice: 'restore the last backup that verifies, and find out who changed the file',
  },
};
