import type { DueDate, DueKind, Unanswered } from '../domain/personnel/due-date.ts';
import type { PersonnelField } from '../domain/personnel/personnel-fact.ts';
import type { Catalogue } from './language.ts';

/** Words of the report on personnel. */
export interface PersonnelText {
  readonly sheets: Readonly<Record<'due' | 'missing', string>>;
  readonly columns: Readonly<Record<'what' | 'detail' | 'due' | 'daysLeft' | 'law' | 'missing', string>>;
  readonly title: string;
  until(month: string, months: number): string;
  /** @param day from which days are counted */
  readonly rules: (day: string) => readonly string[];
  readonly kind: Readonly<Record<DueKind, string>>;
  detail(due: DueDate): string;
  /** Law, or the column on which a day rests. */
  law(due: DueDate): string;
  missing(gap: Unanswered): string;
}

/** Columns on which days rest that no law sets. */
const RECORDED: Readonly<Partial<Record<DueKind, string>>> = {
  'service-end': 'berhenti',
  'contract-end': 'akhir_kontrak',
  retirement: 'batas_usia_pensiun',
};

const COLUMN: Readonly<Record<PersonnelField, string>> = {
  lahirAnak: 'tanggal_lahir_anak',
  tmtGolongan: 'tmt_golongan',
  tmtKgb: 'tmt_kgb',
  batasUsiaPensiun: 'batas_usia_pensiun',
  akhirKontrak: 'akhir_kontrak',
};

interface GapWords {
  empty(column: string): string;
  children(known: number, paid: number): string;
  readonly nip: string;
  readonly golongan: string;
  readonly law: string;
}

function gapInWords(gap: Unanswered, words: GapWords): string {
  if ('known' in gap) return words.children(gap.known, gap.paid);
  switch (gap.lacks) {
    case 'nip':
      return words.nip;
    case 'golongan':
      return words.golongan;
    case 'law':
      return words.law;
    default:
      return words.empty(COLUMN[gap.lacks]);
  }
}

export const personnelTexts: Catalogue<PersonnelText> = {
  id: {
    sheets: { due: 'Jatuh tempo', missing: 'Data yang kurang' },
    columns: {
      what: 'Perihal',
      detail: 'Rincian',
      due: 'Jatuh tempo',
      daysLeft: 'Sisa hari',
      law: 'Dasar',
      missing: 'Yang kurang',
    },
    title: 'JATUH TEMPO KEPEGAWAIAN',
    until: (month, months) => `Sampai ${month} (${months} bulan)`,
    rules: (day) => [
      `Sisa hari dihitung sejak ${day}; angka negatif berarti sudah lewat dan belum tercatat.`,
      'Kenaikan pangkat: paling cepat, menurut masa kerja dalam pangkat; syarat penilaian, ijazah, dan jabatan tidak diperiksa. Jabatan fungsional naik pangkat menurut angka kredit dan tidak dimuat.',
      'Anak: berakhir bila jumlah anak yang masih berhak menjadi kurang dari yang dibayar. Bulan pensiun: bulan sesudah ulang tahun, kelompok jabatan diperkirakan dari datanya.',
    ],
    kind: {
      'step-increase': 'Kenaikan gaji berkala',
      promotion: 'Kenaikan pangkat',
      'child-grown': 'Tunjangan anak berakhir, kecuali masih sekolah',
      'child-finished': 'Tunjangan anak berakhir, juga bila masih sekolah',
      retirement: 'Pensiun (TMT)',
      'contract-end': 'Kontrak berakhir',
      'service-end': 'Hari kerja terakhir',
    },
    detail: ({ kind, from, to }) => {
      if (kind === 'child-grown' || kind === 'child-finished') return `anak lahir ${from}`;
      if (kind === 'retirement')
        return from === 'batas_usia_pensiun' ? `usia ${to} tahun` : `usia ${to} tahun, ${from}`;
      return to === '' ? '' : `${from} → ${to}`;
    },
    law: ({ law, kind }) => law ?? `tercatat (${RECORDED[kind] ?? ''})`,
    missing: (gap) =>
      gapInWords(gap, {
        empty: (column) => `${column} belum diisi`,
        children: (known, paid) => `tanggal_lahir_anak: ${known} dari ${paid} anak yang dibayar`,
        nip: 'NIP tidak memuat tanggal lahir',
        golongan: 'golongan atau MKG tidak ada dalam tabel gaji',
        law: 'aturan yang berlaku tidak diketahui',
      }),
  },
  en: {
    sheets: { due: 'Due', missing: 'Missing data' },
    columns: {
      what: 'What',
      detail: 'Details',
      due: 'Due on',
      daysLeft: 'Days left',
      law: 'Basis',
      missing: 'What is missing',
    },
    title: 'PERSONNEL DATES FALLING DUE',
    until: (month, months) => `Up to ${month} (${months} months)`,
    rules: (day) => [
      `Days are counted from ${day}; below zero the day has passed and nothing is on record.`,
      'Promotion: the earliest day by years in the rank; appraisal, diploma and post are not judged. Functional posts are promoted by credit points and are not listed.',
      'Children: an allowance ends where fewer children remain entitled than are paid. Pension: the month after the birthday, the group of the post being assumed from its data.',
    ],
    kind: {
      'step-increase': 'Periodic step increase (KGB)',
      promotion: 'Promotion',
      'child-grown': 'Child allowance ends, unless the child studies',
      'child-finished': 'Child allowance ends, also for a child who studies',
      retirement: 'Retirement (TMT)',
      'contract-end': 'Contract ends',
      'service-end': 'Last day of service',
    },
    detail: ({ kind, from, to }) => {
      if (kind === 'child-grown' || kind === 'child-finished') return `child born on ${from}`;
      if (kind === 'retirement')
        return from === 'batas_usia_pensiun' ? `at the age of ${to}` : `at the age of ${to}, ${from}`;
      return to === '' ? '' : `${from} → ${to}`;
    },
    law: ({ law, kind }) => law ?? `on record (${RECORDED[kind] ?? ''})`,
    missing: (gap) =>
      gapInWords(gap, {
        empty: (column) => `${column} is not filled in`,
        children: (known, paid) => `tanggal_lahir_anak: ${known} of ${paid} paid children`,
        nip: 'the NIP holds no birth day',
        golongan: 'golongan or MKG is not in the salary table',
        law: 'the law in force is not known',
      }),
  },
};
