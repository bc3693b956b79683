import type { SalaryLine, TppTailLine } from '../domain/pay/line-codes.ts';
import type { SlipTotals } from '../domain/pay/slip-lines.ts';
import { figureNamesEn } from './figure-names-en.ts';
import { type FigureName, figureNamesId } from './figure-names-id.ts';
import type { Catalogue } from './language.ts';

/** Pay line codes and totals; lines of TPP criteria are named by the policy. */
export type LineName = SalaryLine | TppTailLine | keyof SlipTotals;

/** Names of pay lines and totals for people. */
export const LINE_LABELS: Catalogue<Readonly<Record<LineName, string>>> = {
  id: {
    GAPOK: 'Gaji pokok',
    TUNJ_PASANGAN: 'Tunjangan istri/suami',
    TUNJ_ANAK: 'Tunjangan anak',
    TUNJ_STRUKTURAL: 'Tunjangan jabatan struktural',
    TUNJ_FUNGSIONAL: 'Tunjangan jabatan fungsional',
    TUNJ_UMUM: 'Tunjangan umum',
    TUNJ_BERAS: 'Tunjangan beras',
    TUNJ_PPH: 'Tunjangan PPh 21',
    BPJS_KES_PEMDA: 'BPJS Kesehatan pemda',
    JKK_PEMDA: 'JKK pemda',
    JKM_PEMDA: 'JKM pemda',
    PEMBULATAN: 'Pembulatan',
    IWP_8: 'Potongan IWP',
    JHT_PPPK: 'Potongan JHT PPPK',
    BPJS_KES_1: 'Potongan BPJS Kesehatan',
    PPH21_GAJI: 'PPh 21 gaji',
    TPP_PLT: 'TPP pelaksana tugas',
    TPP_THR: 'TPP dalam THR',
    TPP_G13: 'TPP dalam gaji ke-13',
    TUNJ_PPH_TPP: 'Tunjangan PPh 21 TPP',
    BPJS_KES_TPP_PEMDA: 'BPJS Kesehatan pemda atas TPP',
    BPJS_KES_TPP_1: 'Potongan BPJS Kesehatan atas TPP',
    PPH21_TPP: 'PPh 21 TPP',
    PPH21_FINAL: 'PPh 21 final',
    BRUTO_GAJI: 'Gaji kotor',
    POTONGAN_GAJI: 'Jumlah potongan gaji',
    NETO_GAJI: 'Gaji bersih',
    TPP_BRUTO: 'TPP kotor',
    POTONGAN_TPP: 'Jumlah potongan TPP',
    NETO_TPP: 'TPP bersih',
    TAMBAHAN: 'Tambahan',
    POTONGAN_LAIN: 'Potongan lain',
    DITERIMA: 'Jumlah diterima',
  },
  en: {
    GAPOK: 'Basic salary',
    TUNJ_PASANGAN: 'Spouse allowance',
    TUNJ_ANAK: 'Child allowance',
    TUNJ_STRUKTURAL: 'Structural position allowance',
    TUNJ_FUNGSIONAL: 'Functional position allowance',
    TUNJ_UMUM: 'General allowance',
    TUNJ_BERAS: 'Rice allowance',
    TUNJ_PPH: 'Income tax allowance',
    BPJS_KES_PEMDA: 'Health insurance, employer',
    JKK_PEMDA: 'Work accident insurance, employer',
    JKM_PEMDA: 'Death insurance, employer',
    PEMBULATAN: 'Rounding',
    IWP_8: 'Pension and old-age contribution (IWP)',
    JHT_PPPK: 'Old-age contribution (PPPK)',
    BPJS_KES_1: 'Health insurance, employee',
    PPH21_GAJI: 'Income tax on salary',
    TPP_PLT: 'TPP as acting official',
    TPP_THR: 'TPP in THR',
    TPP_G13: 'TPP in the 13th salary',
    TUNJ_PPH_TPP: 'Income tax allowance on TPP',
    BPJS_KES_TPP_PEMDA: 'Health insurance on TPP, employer',
    BPJS_KES_TPP_1: 'Health insurance on TPP, employee',
    PPH21_TPP: 'Income tax on TPP',
    PPH21_FINAL: 'Final income tax',
    BRUTO_GAJI: 'Gross salary',
    POTONGAN_GAJI: 'Salary deductions',
    NETO_GAJI: 'Net salary',
    TPP_BRUTO: 'Gross TPP',
    POTONGAN_TPP: 'TPP deductions',
    NETO_TPP: 'Net TPP',
    TAMBAHAN: 'Additions',
    POTONGAN_LAIN: 'Other deductions',
    DITERIMA: 'Amount received',
  },
};

/** Names of intermediate figures and inputs for people. */
export const FIGURE_LABELS: Catalogue<Readonly<Record<FigureName, string>>> = {
  id: figureNamesId,
  en: figureNamesEn,
};
