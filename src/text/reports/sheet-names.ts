import type { Catalogue } from '../language.ts';

/** Sheets of the reports; each has a name of at most 31 characters and a title. */
export type ReportName =
  | 'payroll'
  | 'summary'
  | 'unitSummary'
  | 'runCard'
  | 'inputFiles'
  | 'slipLines'
  | 'exceptions'
  | 'changes'
  | 'log'
  | 'check'
  | 'dashboard'
  | 'feedback'
  | 'talent'
  | 'training'
  | 'variance'
  | 'details'
  | 'basis'
  | 'salaryList'
  | 'tppList'
  | 'recapGolongan'
  | 'recapAccount'
  | 'slip';

/** How each sheet is called: on its tab, and above its table. */
export interface SheetNames {
  readonly sheet: Readonly<Record<ReportName, string>>;
  readonly title: Readonly<Record<ReportName, string>>;
}

export const sheetNames: Catalogue<SheetNames> = {
  id: {
    sheet: {
      payroll: 'Daftar gaji',
      summary: 'Rekapitulasi',
      unitSummary: 'Unit kerja',
      runCard: 'Kartu perhitungan',
      inputFiles: 'Berkas masukan',
      slipLines: 'Rincian slip',
      exceptions: 'Perlu perhatian',
      changes: 'Perubahan',
      log: 'Catatan audit',
      basis: 'Aturan dan kebijakan',
      check: 'Pemeriksaan',
      dashboard: 'Dasbor',
      feedback: 'Umpan balik',
      talent: 'Talenta',
      training: 'Pelatihan',
      variance: 'Perbandingan',
      details: 'Tambahan, potongan, rapel',
      salaryList: 'Daftar gaji',
      tppList: 'Daftar TPP',
      recapGolongan: 'Rekap golongan',
      recapAccount: 'Rekap rekening belanja',
      slip: 'Slip',
    },
    title: {
      payroll: 'DAFTAR GAJI DAN TPP PEGAWAI',
      summary: 'REKAPITULASI GAJI DAN TPP PER UNIT DAN GOLONGAN',
      unitSummary: 'GAJI DAN TPP ANTARUNIT',
      runCard: 'LAPORAN AUDIT – KARTU PERHITUNGAN',
      inputFiles: 'LAPORAN AUDIT – BERKAS MASUKAN',
      slipLines: 'LAPORAN AUDIT – RINCIAN SETIAP BARIS SLIP',
      exceptions: 'LAPORAN AUDIT – YANG PERLU PERHATIAN',
      changes: 'LAPORAN AUDIT – PERUBAHAN SEJAK BULAN LALU',
      log: 'LAPORAN AUDIT – CATATAN SETIAP TINDAKAN',
      basis: 'LAPORAN AUDIT – ATURAN DAN KEBIJAKAN YANG DIPAKAI',
      check: 'PEMERIKSAAN SEBELUM PERHITUNGAN',
      dashboard: 'DASBOR GAJI DAN TPP',
      feedback: 'UMPAN BALIK KINERJA',
      talent: 'PENGHARGAAN DAN PEMBINAAN',
      training: 'PELATIHAN PEGAWAI',
      details: 'RINCIAN TAMBAHAN, POTONGAN, RAPEL DAN TPP YANG DITAHAN',
      variance: 'PERBANDINGAN: SETIAP RUPIAH SELISIH MENURUT SEBAB',
      salaryList: 'DAFTAR PEMBAYARAN GAJI PEGAWAI',
      tppList: 'DAFTAR PEMBAYARAN TAMBAHAN PENGHASILAN PEGAWAI (TPP)',
      recapGolongan: 'REKAPITULASI DAFTAR PEMBAYARAN PER GOLONGAN',
      recapAccount: 'REKAPITULASI DAFTAR PEMBAYARAN PER REKENING BELANJA',
      slip: 'SLIP PENGHASILAN PEGAWAI',
    },
  },
  en: {
    sheet: {
      payroll: 'Payroll',
      summary: 'Summary',
      unitSummary: 'Work units',
      runCard: 'Run card',
      inputFiles: 'Input files',
      slipLines: 'Slip lines',
      exceptions: 'Exceptions',
      changes: 'Changes',
      log: 'Audit log',
      basis: 'Rules and policy',
      check: 'Check',
      dashboard: 'Dashboard',
      feedback: 'Feedback',
      talent: 'Talent',
      training: 'Training',
      variance: 'Comparison',
      details: 'Additions and deductions',
      salaryList: 'Salary list',
      tppList: 'TPP list',
      recapGolongan: 'By golongan',
      recapAccount: 'By budget account',
      slip: 'Payslip',
    },
    title: {
      payroll: 'PAYROLL: SALARY AND PERFORMANCE ALLOWANCE (TPP)',
      summary: 'SUMMARY OF SALARY AND TPP BY UNIT AND GOLONGAN',
      unitSummary: 'SALARY AND TPP OF WORK UNITS SIDE BY SIDE',
      runCard: 'AUDIT REPORT – RUN CARD',
      inputFiles: 'AUDIT REPORT – INPUT FILES',
      slipLines: 'AUDIT REPORT – EVERY SLIP LINE EXPLAINED',
      exceptions: 'AUDIT REPORT – EXCEPTIONS',
      changes: 'AUDIT REPORT – CHANGES SINCE LAST MONTH',
      log: 'AUDIT REPORT – LOG OF EVERY ACT',
      basis: 'AUDIT REPORT – RULES AND POLICY IN FORCE',
      check: 'CHECK BEFORE THE RUN',
      dashboard: 'SALARY AND TPP DASHBOARD',
      feedback: 'PERFORMANCE FEEDBACK',
      talent: 'RECOGNITION AND COACHING',
      training: 'TRAINING OF EMPLOYEES',
      details: 'ADDITIONS, DEDUCTIONS, ARREARS AND TPP HELD',
      variance: 'COMPARISON: EVERY RUPIAH OF DIFFERENCE BY CAUSE',
      salaryList: 'LIST OF SALARIES TO BE PAID',
      tppList: 'LIST OF ADDITIONAL INCOME (TPP) TO BE PAID',
      recapGolongan: 'SUMMARY OF THE LIST BY GOLONGAN',
      recapAccount: 'SUMMARY OF THE LIST BY BUDGET ACCOUNT',
      slip: 'PAYSLIP',
    },
  },
};
