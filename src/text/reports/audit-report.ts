import type { Oddity } from '../../domain/pay/calculate-slip.ts';
import { countedEn, formatWhole } from '../format.ts';
import type { Catalogue } from '../language.ts';

/** Lines of the run card. */
export type RunCardKey =
  | 'period'
  | 'kind'
  | 'status'
  | 'computed_by'
  | 'computed_at'
  | 'approved_by'
  | 'approved_at'
  | 'paid_by'
  | 'paid_at'
  | 'watermark'
  | 'policy_name'
  | 'policy_decree'
  | 'second_person'
  | 'policy_file'
  | 'policy_digest'
  | 'policy_recorded'
  | 'rules_digest'
  | 'program_version'
  | 'seal'
  | 'chain_head'
  | 'people'
  | 'held';

/** What only the sheets of the audit report say: run card, exceptions, changes since last month, rules in force. */
export interface AuditReportText {
  readonly runCard: Readonly<Record<RunCardKey, string>>;
  recorded(by: string, at: string): string;
  readonly notApproved: string;
  readonly notPaid: string;
  readonly yes: string;
  readonly oddity: Readonly<Record<Oddity, string>>;
  comparedWith(period: string, status: string): string;
  readonly nothingToCompare: string;
  readonly change: Readonly<Record<'new' | 'gone' | 'changed', string>>;
  readonly nowHeld: string;
  readonly nowPaid: string;
  readonly accountChanged: string;
  moreLines(count: number): string;
  readonly basisKind: Readonly<Record<'rule' | 'policy', string>>;
  rows(count: number): string;
  brackets(count: number): string;
  rateWithCaps(rate: string, perMonth: string, perYear: string): string;
}

export const auditReportTexts: Catalogue<AuditReportText> = {
  id: {
    runCard: {
      period: 'Periode',
      kind: 'Jenis perhitungan',
      status: 'Status',
      computed_by: 'Dihitung oleh',
      computed_at: 'Waktu perhitungan',
      approved_by: 'Disetujui oleh',
      approved_at: 'Waktu persetujuan',
      paid_by: 'Dinyatakan dibayar oleh',
      paid_at: 'Waktu pembayaran dinyatakan',
      watermark: 'Impor terakhir yang diperhitungkan',
      policy_name: 'Kebijakan',
      policy_decree: 'Dasar kebijakan',
      second_person: 'Pemeriksa terpisah diwajibkan',
      policy_file: 'Berkas kebijakan',
      policy_digest: 'SHA-256 kebijakan',
      policy_recorded: 'Kebijakan dicatat',
      rules_digest: 'SHA-256 aturan hukum',
      program_version: 'Versi program',
      seal: 'Segel perhitungan (SHA-256)',
      chain_head: 'Ujung rantai audit (SHA-256)',
      people: 'Jumlah pegawai',
      held: 'Pegawai dengan TPP ditahan',
    },
    recorded: (by, at) => `oleh ${by}, ${at}`,
    notApproved: 'belum disetujui',
    notPaid: 'belum dibayar',
    yes: 'ya',
    oddity: {
      'functional-allowance-unknown':
        'Jabatan fungsional tanpa besaran tunjangan yang dikenal; dibayar tunjangan umum. Isi kolom tunjangan_fungsional.',
      'job-class-empty':
        'Kelas jabatan kosong, sehingga TPP jabatan ini tidak dihitung. Isi kolom kelas_jabatan.',
      'criterion-unknown':
        'Kolom kriteria_tpp memuat kode yang tidak ada dalam kebijakan; untuk kode itu tidak ada TPP. Perbaiki kolom kriteria_tpp.',
      'salary-not-due':
        'Mulai bekerja sesudah hari kerja pertama bulan ini; gaji bulan ini tidak dibayarkan. Periksa kolom mulai.',
      'no-pay-by-status': 'Status kepegawaian tidak memberi hak atas gaji bulan ini. Periksa kolom status.',
      'net-negative': 'Potongan lebih besar daripada penghasilan: jumlah diterima di bawah nol.',
      'deductions-carried':
        'Penghasilan tidak cukup untuk semua potongan; sisanya dipotong pada bulan berikutnya.',
      'shortfall-advanced':
        'Pajak melebihi penghasilan yang tersisa; kekurangannya ditalangi dan dipotong pada bulan berikutnya.',
    },
    comparedWith: (period, status) => `Dibandingkan dengan perhitungan ${period}, status ${status}`,
    nothingToCompare: 'Tidak ada perhitungan bulan lalu yang dapat dibandingkan.',
    change: { new: 'Pegawai baru dalam daftar', gone: 'Tidak lagi dalam daftar', changed: 'Berubah' },
    nowHeld: 'TPP kini ditahan',
    nowPaid: 'TPP tidak lagi ditahan',
    accountChanged: 'bank atau rekening berganti',
    moreLines: (count) => `dan ${count} baris lain`,
    basisKind: { rule: 'Aturan hukum', policy: 'Kebijakan' },
    rows: (count) => `tabel ${formatWhole(count, 'id')} baris`,
    brackets: (count) => `${formatWhole(count, 'id')} lapisan`,
    rateWithCaps: (rate, perMonth, perYear) =>
      `${rate}, paling banyak ${perMonth} sebulan dan ${perYear} setahun`,
  },
  en: {
    runCard: {
      period: 'Period',
      kind: 'Kind of run',
      status: 'Status',
      computed_by: 'Computed by',
      computed_at: 'Computed at',
      approved_by: 'Approved by',
      approved_at: 'Approved at',
      paid_by: 'Marked as paid by',
      paid_at: 'Marked as paid at',
      watermark: 'Last import taken into account',
      policy_name: 'Policy',
      policy_decree: 'Basis of the policy',
      second_person: 'Second person required',
      policy_file: 'Policy file',
      policy_digest: 'SHA-256 of the policy',
      policy_recorded: 'Policy recorded',
      rules_digest: 'SHA-256 of the legal rules',
      program_version: 'Program version',
      seal: 'Seal of the run (SHA-256)',
      chain_head: 'Head of the audit chain (SHA-256)',
      people: 'Employees',
      held: 'Employees with TPP held',
    },
    recorded: (by, at) => `by ${by}, ${at}`,
    notApproved: 'not approved',
    notPaid: 'not paid',
    yes: 'yes',
    oddity: {
      'functional-allowance-unknown':
        'Functional post without a known allowance; the general allowance was paid. Fill the column tunjangan_fungsional.',
      'job-class-empty':
        'The job class is empty, so no TPP of this post was computed. Fill the column kelas_jabatan.',
      'criterion-unknown':
        'The column kriteria_tpp lists a code that the policy does not have; no TPP was paid for it. Correct the column kriteria_tpp.',
      'salary-not-due':
        'Service began after the first working day of the month; no salary is due this month. Check the column mulai.',
      'no-pay-by-status': 'The service status gives no right to salary this month. Check the column status.',
      'net-negative': 'Deductions exceed income: the amount received is below zero.',
      'deductions-carried': 'Pay does not cover all deductions; the rest is deducted next month.',
      'shortfall-advanced':
        'Tax exceeds what is left of the pay; the shortfall is advanced and deducted next month.',
    },
    comparedWith: (period, status) => `Compared with the run of ${period}, status ${status}`,
    nothingToCompare: 'There is no run of last month to compare with.',
    change: { new: 'New on the payroll', gone: 'No longer on the payroll', changed: 'Changed' },
    nowHeld: 'TPP is now held',
    nowPaid: 'TPP is no longer held',
    accountChanged: 'bank or account changed',
    moreLines: (count) => (count === 1 ? 'and 1 more line' : `and ${count} more lines`),
    basisKind: { rule: 'Legal rule', policy: 'Policy' },
    rows: (count) => `table of ${countedEn(count, 'row')}`,
    brackets: (count) => countedEn(count, 'bracket'),
    rateWithCaps: (rate, perMonth, perYear) => `${rate}, at most ${perMonth} a month and ${perYear} a year`,
  },
};
