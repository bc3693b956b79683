import { formatRupiah } from './format.ts';
import type { Catalogue } from './language.ts';

/** Words of the slips that employees get. */
export interface PaySlipText {
  readonly person: Readonly<
    Record<
      'name' | 'nip' | 'kind' | 'grade' | 'unit' | 'post' | 'jobClass' | 'ptkp' | 'score' | 'account',
      string
    >
  >;
  readonly parts: Readonly<Record<'salary' | 'tpp' | 'other', string>>;
  readonly income: string;
  readonly deductions: string;
  readonly nothing: string;
  readonly otherNet: string;
  readonly passedOn: string;
  inWords(words: string): string;
  /** Account of which only the end is shown. */
  account(bank: string, end: string): string;
  carried(text: string, amount: number): string;
  paidByOffice(label: string, amount: number): string;
}

const id: PaySlipText = {
  person: {
    name: 'Nama',
    nip: 'NIP',
    kind: 'Status kepegawaian',
    grade: 'Gol. / MKG',
    unit: 'Unit kerja',
    post: 'Jabatan',
    jobClass: 'Kelas jabatan',
    ptkp: 'PTKP',
    score: 'Nilai kinerja',
    account: 'Rekening',
  },
  parts: {
    salary: 'A. GAJI',
    tpp: 'B. TAMBAHAN PENGHASILAN PEGAWAI (TPP)',
    other: 'C. TAMBAHAN DAN POTONGAN LAIN',
  },
  income: 'Penghasilan',
  deductions: 'Potongan',
  nothing: 'tidak ada',
  otherNet: 'Selisih tambahan dan potongan lain',
  passedOn: 'Iuran pemda disetor',
  inWords: (words) => `Terbilang: ${words}`,
  account: (bank, end) => `${bank} ****${end}`.trim(),
  carried: (text, amount) =>
    `Sisa potongan yang diambil pada bulan berikutnya: ${text} ${formatRupiah(amount, 'id')}.`,
  paidByOffice: (label, amount) =>
    `Dibayar pemda di luar jumlah di atas: ${label} ${formatRupiah(amount, 'id')}.`,
};

const en: PaySlipText = {
  person: {
    name: 'Name',
    nip: 'NIP',
    kind: 'Employment',
    grade: 'Gol. / MKG',
    unit: 'Work unit',
    post: 'Post',
    jobClass: 'Job class',
    ptkp: 'PTKP',
    score: 'Score',
    account: 'Account',
  },
  parts: {
    salary: 'A. SALARY',
    tpp: 'B. ADDITIONAL INCOME (TPP)',
    other: 'C. ADDITIONS AND OTHER DEDUCTIONS',
  },
  income: 'Income',
  deductions: 'Deductions',
  nothing: 'none',
  otherNet: 'Additions less other deductions',
  passedOn: 'Employer’s share passed on',
  inWords: (words) => `In words: ${words}`,
  account: (bank, end) => `${bank} ****${end}`.trim(),
  carried: (text, amount) =>
    `Left of a deduction, to be taken next month: ${text} ${formatRupiah(amount, 'en')}.`,
  paidByOffice: (label, amount) =>
    `Paid by the office beside the amounts above: ${label} ${formatRupiah(amount, 'en')}.`,
};

/** Words of the slips, in both languages. */
export const PAY_SLIP_TEXT: Catalogue<PaySlipText> = { id, en };
