import type { Catalogue } from './language.ts';

/** Words beside the layouts of SIPD. */
export interface SipdText {
  readonly sheet: Readonly<Record<'salary' | 'tpp' | 'employees' | 'notCarried', string>>;
  readonly title: string;
  readonly amount: string;
  readonly total: string;
}

export const sipdTexts: Catalogue<SipdText> = {
  id: {
    sheet: { salary: 'Gaji', tpp: 'TPP', employees: 'Pegawai', notCarried: 'Tidak dimuat' },
    title: 'JUMLAH YANG TIDAK MEMPUNYAI KOLOM DALAM SIPD',
    amount: 'Menambah (mengurangi) yang diterima',
    total: 'Jumlah',
  },
  en: {
    sheet: { salary: 'Salary', tpp: 'TPP', employees: 'Employees', notCarried: 'Not carried' },
    title: 'AMOUNTS FOR WHICH SIPD HAS NO COLUMN',
    amount: 'Adds to (lowers) take-home',
    total: 'Total',
  },
};
