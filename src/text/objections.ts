import type { PendingObjections } from '../app/objections/list-objections.ts';
import type { ObjectionStanding, ObjectionState, Settlement } from '../app/objections/objection-state.ts';
import { formatRupiah, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';
import { namedRun } from './run-words.ts';

/** What `object`, `answer` and `objections` say, and what `explain` says of objections. */
export interface ObjectionText {
  readonly headings: readonly string[];
  readonly states: Readonly<Record<ObjectionState, string>>;
  readonly late: string;
  readonly none: string;
  readonly title: string;
  raised(standing: ObjectionStanding): string;
  answered(standing: ObjectionStanding): string;
  /** Who raised it, when, with what words. */
  words(standing: ObjectionStanding): string;
  /** Who answered it; null while nobody has. */
  reply(standing: ObjectionStanding): string | null;
  /** What it led to. */
  outcome(standing: ObjectionStanding): string;
}

function settled(settlement: Settlement | null, lang: Lang): string {
  if (settlement === null) return '';
  const run = namedRun(settlement, lang);
  if (settlement.by === 'itself')
    return lang === 'id'
      ? `perhitungan ${run} sendiri diulang`
      : `the run of ${run} itself was computed anew`;
  if (settlement.by === 'year-tax')
    return lang === 'id'
      ? `pajak setahun diperhitungkan dalam perhitungan ${run}`
      : `the tax of the year was settled in the run of ${run}`;
  if (settlement.amount === null)
    return lang === 'id'
      ? `perhitungan ${run} tidak menemukan selisih untuk dirapel; selisih pajak diperhitungkan dalam pajak setahun`
      : `the run of ${run} found no difference to pay as arrears; a difference of tax is settled with the tax of the year`;
  const amount = formatRupiah(settlement.amount, lang);
  return lang === 'id'
    ? `rapel ${amount} dalam perhitungan ${run}`
    : `arrears of ${amount} in the run of ${run}`;
}

const STATES: Catalogue<Readonly<Record<ObjectionState, string>>> = {
  id: {
    open: 'menunggu jawaban',
    rejected: 'ditolak',
    'awaiting-fact': 'diterima, menunggu data perbaikan',
    'awaiting-run': 'diterima, diperbaiki, menunggu perhitungan',
    'awaiting-held': 'diterima, diperbaiki, menunggu TPP yang masih ditahan',
    'awaiting-tax': 'diterima, diperbaiki, menunggu pajak setahun',
    'awaiting-payment': 'diterima, menunggu pembayaran',
    'no-difference': 'diterima, data sesudahnya tidak menimbulkan selisih',
    unpayable: 'diterima, untuk diselesaikan tersendiri',
    closed: 'selesai',
  },
  en: {
    open: 'to be answered',
    rejected: 'rejected',
    'awaiting-fact': 'accepted, waits for the corrected data',
    'awaiting-run': 'accepted, corrected, waits for a run',
    'awaiting-held': 'accepted, corrected, waits for the TPP that is still held',
    'awaiting-tax': 'accepted, corrected, waits for the tax of the year',
    'awaiting-payment': 'accepted, waits for payment',
    'no-difference': 'accepted, data recorded since makes no difference',
    unpayable: 'accepted, to be settled apart',
    closed: 'closed',
  },
};

/** What follows in states that no run has brought about. */
const REMARKS: Catalogue<Partial<Readonly<Record<ObjectionState, string>>>> = {
  id: {
    'awaiting-tax':
      'pajak tidak dirapel; selisihnya diperhitungkan dalam pajak bulan-bulan berikutnya dan selesai pada bulan pajak terakhir tahun itu',
    unpayable:
      'tidak ada perhitungan berikutnya yang membayar angka ini; misalnya dengan tambahan atau potongan bulan berikutnya, atau pembetulan pajak',
  },
  en: {
    'awaiting-tax':
      'tax is never in arrears; the difference counts in the tax of later months and is settled in the last tax month of the year',
    unpayable:
      'no later run pays this figure; for instance by an addition or deduction of a later month, or a corrected tax return',
  },
};

function outcome({ state, settlement, objection, late }: ObjectionStanding, lang: Lang): string {
  const due = lang === 'id' ? `tenggat ${objection.answerBy}` : `due ${objection.answerBy}`;
  const passed = lang === 'id' ? 'lewat tenggat' : 'overdue';
  const more =
    state === 'open'
      ? late
        ? `${due}, ${passed}`
        : due
      : (REMARKS[lang][state] ?? settled(settlement, lang));
  return more === '' ? STATES[lang][state] : `${STATES[lang][state]}: ${more}`;
}

export const objectionTexts: Catalogue<ObjectionText> = {
  id: {
    headings: ['Nomor', 'NIP', 'Periode', 'Tentang', 'Diajukan', 'Tenggat', 'Keadaan'],
    states: STATES.id,
    late: 'lewat tenggat',
    none: 'Tidak ada sanggahan.',
    title: 'Sanggahan',
    raised: ({ objection: { id, nip, about, answerBy, ...run } }) =>
      `Sanggahan ${id} dari ${nip} tentang ${about} ${namedRun(run, 'id')} dicatat; dijawab paling lambat ${answerBy}.\n\n` +
      `Langkah berikutnya: binjai-pay answer ${id} accept|reject --text "..."`,
    answered: ({ objection: { id, answer }, evidenceMonth, state }) => {
      if (answer?.decision !== 'accept') return `Sanggahan ${id} ditolak.`;
      const next =
        REMARKS.id[state] ?? `impor data perbaikan untuk ${evidenceMonth}; selisihnya dibayar sebagai rapel`;
      return `Sanggahan ${id} diterima.\n\nLangkah berikutnya: ${next}`;
    },
    words: ({ raisedOn, objection: { id, about, actor, text, ...run } }) =>
      `${id}. ${about} ${namedRun(run, 'id')}, diajukan ${raisedOn}, dicatat ${actor}: "${text}"`,
    reply: ({ objection: { answer }, answeredOn, late }) =>
      answer === null
        ? null
        : `${answer.decision === 'accept' ? 'diterima' : 'ditolak'} ${answeredOn}${late ? ' (lewat tenggat)' : ''} oleh ${answer.actor}: "${answer.text}"`,
    outcome: (standing) => outcome(standing, 'id'),
  },
  en: {
    headings: ['Number', 'NIP', 'Period', 'About', 'Raised', 'Due', 'State'],
    states: STATES.en,
    late: 'overdue',
    none: 'There are no objections.',
    title: 'Objections',
    raised: ({ objection: { id, nip, about, answerBy, ...run } }) =>
      `Objection ${id} of ${nip} to ${about} of ${namedRun(run, 'en')} is recorded, to be answered by ${answerBy}.\n\n` +
      `Next: binjai-pay answer ${id} accept|reject --text "..."`,
    answered: ({ objection: { id, answer }, evidenceMonth, state }) => {
      if (answer?.decision !== 'accept') return `Objection ${id} is rejected.`;
      const next =
        REMARKS.en[state] ??
        `import the corrected data of ${evidenceMonth}; the difference is paid as arrears`;
      return `Objection ${id} is accepted.\n\nNext: ${next}`;
    },
    words: ({ raisedOn, objection: { id, about, actor, text, ...run } }) =>
      `${id}. ${about} of ${namedRun(run, 'en')}, raised ${raisedOn}, recorded by ${actor}: "${text}"`,
    reply: ({ objection: { answer }, answeredOn, late }) =>
      answer === null
        ? null
        : `${answer.decision === 'accept' ? 'accepted' : 'rejected'} ${answeredOn}${late ? ' (overdue)' : ''} by ${answer.actor}: "${answer.text}"`,
    outcome: (standing) => outcome(standing, 'en'),
  },
};

/** What an approver is told of objections that wait; nothing where none does. */
export function objectionNotices(
  { open, overdue, uncorrected }: PendingObjections,
  period: string,
  lang: Lang,
): readonly string[] {
  const [opened, late, waiting] = [open, overdue, uncorrected].map((count) => formatWhole(count, lang));
  const lines: string[] = [];
  if (lang === 'id') {
    if (open > 0)
      lines.push(
        `${opened} sanggahan sampai ${period} belum dijawab${overdue > 0 ? `, ${late} di antaranya lewat tenggat` : ''}; lihat: binjai-pay objections`,
      );
    if (uncorrected > 0)
      lines.push(
        `${waiting} sanggahan diterima, tetapi data perbaikannya belum diimpor; lihat: binjai-pay objections`,
      );
    return lines;
  }
  if (open > 0)
    lines.push(
      `${opened} ${open === 1 ? 'objection' : 'objections'} up to ${period} not answered${overdue > 0 ? `, ${late} of them overdue` : ''}; see: binjai-pay objections`,
    );
  if (uncorrected > 0)
    lines.push(
      `${waiting} accepted ${uncorrected === 1 ? 'objection waits' : 'objections wait'} for the corrected data; see: binjai-pay objections`,
    );
  return lines;
}
