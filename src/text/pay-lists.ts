import type { SalaryAccount } from '../domain/pay/budget-accounts.ts';
import { formatRupiah, formatWhole } from './format.ts';
import type { Catalogue } from './language.ts';

/** Words of the lists that officers sign. */
export interface PayListText {
  readonly number: string;
  readonly person: string;
  readonly grade: string;
  readonly score: string;
  readonly position: string;
  readonly workInsurance: string;
  readonly pension: string;
  readonly passedOn: string;
  readonly held: string;
  readonly pageTotal: string;
  readonly runningTotal: string;
  unitTotal(unit: string, people: number): string;
  inWords(words: string): string;
  notOnTheList(additions: number, deductions: number): string;
  readonly account: string;
  readonly amount: string;
  readonly cost: string;
  readonly deductions: string;
  readonly accountName: Readonly<Record<SalaryAccount, string>>;
}

const id: PayListText = {
  number: 'No.',
  person: 'Nama / NIP',
  grade: 'Gol. / MKG',
  score: 'Nilai kinerja',
  position: 'Tunjangan jabatan',
  workInsurance: 'JKK dan JKM pemda',
  pension: 'IWP atau JHT',
  passedOn: 'Iuran pemda disetor',
  held: 'ditahan',
  pageTotal: 'Jumlah halaman ini',
  runningTotal: 'Jumlah sampai halaman ini',
  unitTotal: (unit, people) => `Jumlah ${unit} (${formatWhole(people, 'id')} orang)`,
  inWords: (words) => `Terbilang: ${words}`,
  notOnTheList: (additions, deductions) =>
    `Tidak termasuk daftar ini: tambahan dan rapel ${formatRupiah(additions, 'id')}, potongan lain ${formatRupiah(deductions, 'id')}; rinciannya dalam laporan payroll.`,
  account: 'Rekening belanja',
  amount: 'Jumlah (Rp)',
  cost: 'Jumlah belanja',
  deductions: 'Jumlah potongan',
  accountName: {
    '5.1.01.01.001': 'Gaji pokok',
    '5.1.01.01.002': 'Tunjangan keluarga',
    '5.1.01.01.003': 'Tunjangan jabatan',
    '5.1.01.01.004': 'Tunjangan fungsional',
    '5.1.01.01.005': 'Tunjangan fungsional umum',
    '5.1.01.01.006': 'Tunjangan beras',
    '5.1.01.01.007': 'Tunjangan PPh/tunjangan khusus',
    '5.1.01.01.008': 'Pembulatan gaji',
    '5.1.01.01.009': 'Iuran jaminan kesehatan',
    '5.1.01.01.010': 'Iuran jaminan kecelakaan kerja',
    '5.1.01.01.011': 'Iuran jaminan kematian',
  },
};

const en: PayListText = {
  number: 'No.',
  person: 'Name / NIP',
  grade: 'Gol. / MKG',
  score: 'Score',
  position: 'Position allowance',
  workInsurance: 'JKK and JKM, employer',
  pension: 'IWP or JHT',
  passedOn: 'Employer’s share passed on',
  held: 'held',
  pageTotal: 'Total of this page',
  runningTotal: 'Total up to this page',
  unitTotal: (unit, people) =>
    `Total ${unit} (${formatWhole(people, 'en')} ${people === 1 ? 'person' : 'people'})`,
  inWords: (words) => `In words: ${words}`,
  notOnTheList: (additions, deductions) =>
    `Not on this list: additions and arrears ${formatRupiah(additions, 'en')}, other deductions ${formatRupiah(deductions, 'en')}; the report payroll has them.`,
  account: 'Budget account',
  amount: 'Amount (Rp)',
  cost: 'Total cost',
  deductions: 'Total deductions',
  accountName: {
    '5.1.01.01.001': 'Basic salary',
    '5.1.01.01.002': 'Family allowance',
    '5.1.01.01.003': 'Position allowance',
    '5.1.01.01.004': 'Functional allowance',
    '5.1.01.01.005': 'General allowance',
    '5.1.01.01.006': 'Rice allowance',
    '5.1.01.01.007': 'Income tax allowance',
    '5.1.01.01.008': 'Rounding',
    '5.1.01.01.009': 'Health insurance contribution',
    '5.1.01.01.010': 'Work accident insurance contribution',
    '5.1.01.01.011': 'Death insurance contribution',
  },
};

/** Words of the lists that officers sign, in both languages. */
export const PAY_LIST_TEXT: Catalogue<PayListText> = { id, en };
