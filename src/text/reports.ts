import type { Oddity } from '../domain/pay/calculate-slip.ts';
import { formatWhole } from './format.ts';
import type { Catalogue } from './language.ts';

export { dayInWords, MONTH_NAMES, momentInWords, periodInWords } from './calendar-words.ts';

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

/** Words and sentences of the reports. */
export interface ReportText {
  readonly sheet: Readonly<Record<ReportName, string>>;
  readonly title: Readonly<Record<ReportName, string>>;
  readonly runKind: Readonly<Record<'regular' | 'thr' | 'gaji-13', string>>;
  readonly runStatus: Readonly<Record<'draft' | 'approved' | 'paid', string>>;
  period(words: string, kind: string): string;
  /** Where no run is meant. */
  periodOnly(words: string): string;
  status(words: string): string;
  unitOnly(unit: string): string;
  readonly exampleNotice: string;
  /** The same in two words, for the foot of every page. */
  readonly exampleMark: string;
  /** The policy asks for no second person; `person` where one has computed and approved. */
  oneNotice(person: string | null): string;
  /** The same in a few words, for the foot of every page. */
  readonly oneMark: string;
  policy(name: string, decree: string | null): string;
  readonly statusLegend: string;
  people(people: number, held: number): string;
  serving(people: number): string;
  seal(seal: string): string;
  /** Seal of the run that a run is compared with. */
  sealBefore(seal: string): string;
  chainHead(hash: string): string;
  computed(by: string, at: string): string;
  /** @param isSameLogin whether the operating-system user is the one who computed */
  approved(by: string, at: string, isSameLogin: boolean): string;
  program(version: string): string;
  readonly withoutUnit: string;
  readonly withoutGolongan: string;
  readonly subtotal: string;
  readonly grandTotal: string;
  readonly runCard: Readonly<Record<RunCardKey, string>>;
  recorded(by: string, at: string): string;
  readonly notApproved: string;
  readonly notPaid: string;
  readonly yes: string;
  /** Why TPP is held, in a THR or 13th salary that of the basis month. */
  missingEvidence(component: string, isExtra: boolean): string;
  readonly asked: string;
  readonly amount: string;
  readonly finalTax: string;
  readonly detailsLegend: string;
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

const id: ReportText = {
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
  runKind: { regular: 'gaji dan TPP bulanan', thr: 'tunjangan hari raya (THR)', 'gaji-13': 'gaji ke-13' },
  runStatus: {
    draft: 'RANCANGAN – belum disetujui, bukan dasar pembayaran',
    approved: 'DISETUJUI',
    paid: 'SUDAH DIBAYAR',
  },
  period: (words, kind) => `Periode: ${words} (${kind})`,
  periodOnly: (words) => `Periode: ${words}`,
  status: (words) => `Status: ${words}`,
  unitOnly: (unit) => `Hanya unit kerja: ${unit}`,
  exampleNotice:
    'KEBIJAKAN CONTOH – bukan peraturan resmi. Angka TPP belum dapat dibayarkan sebelum kebijakan instansi diimpor.',
  exampleMark: 'KEBIJAKAN CONTOH',
  oneNotice: (person) =>
    person === null
      ? 'TANPA PEMERIKSA TERPISAH – kebijakan membolehkan satu orang menghitung dan menyetujui.'
      : `TANPA PEMERIKSA TERPISAH – dihitung dan disetujui oleh satu orang: ${person}.`,
  oneMark: 'TANPA PEMERIKSA TERPISAH',
  policy: (name, decree) => `Kebijakan: ${name}${decree === null ? '' : ` (${decree})`}`,
  statusLegend:
    'STATUS: ok = lengkap; held = TPP ditahan karena bukti kinerja belum lengkap, gaji tetap dibayarkan.',
  people: (people, held) =>
    `Jumlah pegawai: ${formatWhole(people, 'id')}; TPP ditahan: ${formatWhole(held, 'id')}`,
  serving: (people) => `Pegawai yang bekerja pada periode ini: ${formatWhole(people, 'id')}`,
  seal: (seal) => `Segel perhitungan (SHA-256): ${seal}`,
  sealBefore: (seal) => `Segel perhitungan pembanding (SHA-256): ${seal}`,
  chainHead: (hash) => `Ujung rantai audit (SHA-256): ${hash}`,
  computed: (by, at) => `Dihitung oleh ${by}, ${at}`,
  approved: (by, at, isSameLogin) =>
    `Disetujui oleh ${by}, ${at}${isSameLogin ? '; pengguna komputer sama dengan yang menghitung' : ''}`,
  program: (version) => `Program: binjai-pay ${version}`,
  withoutUnit: '(tanpa unit kerja)',
  withoutGolongan: '(tanpa golongan)',
  subtotal: 'Jumlah unit',
  grandTotal: 'JUMLAH SELURUHNYA',
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
  missingEvidence: (component, isExtra) =>
    `TPP ${isExtra ? 'bulan dasar ' : ''}ditahan: bukti untuk komponen "${component}" belum ada atau belum lengkap`,
  asked: 'Diminta (Rp)',
  amount: 'Jumlah (Rp)',
  finalTax: 'Pajak final (Rp)',
  detailsLegend:
    'rapel = selisih satu baris untuk bulan asal; rapel-neto = jumlahnya per bulan: yang positif dibayar, yang negatif dipotong; sisa = belum terpotong, dibawa ke bulan berikutnya; ditahan = TPP menunggu bukti.',
  oddity: {
    'functional-allowance-unknown':
      'Jabatan fungsional tanpa besaran tunjangan yang dikenal; dibayar tunjangan umum. Isi kolom tunjangan_fungsional.',
    'job-class-empty':
      'Kelas jabatan kosong, sehingga TPP jabatan ini tidak dihitung. Isi kolom kelas_jabatan.',
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
};

const en: ReportText = {
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
  runKind: {
    regular: 'monthly salary and TPP',
    thr: 'religious holiday allowance (THR)',
    'gaji-13': '13th salary',
  },
  runStatus: { draft: 'DRAFT – not approved, not a basis for payment', approved: 'APPROVED', paid: 'PAID' },
  period: (words, kind) => `Period: ${words} (${kind})`,
  periodOnly: (words) => `Period: ${words}`,
  status: (words) => `Status: ${words}`,
  unitOnly: (unit) => `Only the work unit: ${unit}`,
  exampleNotice:
    'EXAMPLE POLICY – not an official regulation. No TPP may be paid by it until the office imports its own policy.',
  exampleMark: 'EXAMPLE POLICY',
  oneNotice: (person) =>
    person === null
      ? 'NO SECOND PERSON – the policy lets one person compute and approve.'
      : `NO SECOND PERSON – computed and approved by one person: ${person}.`,
  oneMark: 'NO SECOND PERSON',
  policy: (name, decree) => `Policy: ${name}${decree === null ? '' : ` (${decree})`}`,
  statusLegend: 'STATUS: ok = complete; held = TPP waits for evidence of performance, the salary is paid.',
  people: (people, held) => `Employees: ${formatWhole(people, 'en')}; TPP held: ${formatWhole(held, 'en')}`,
  serving: (people) => `Employees who serve in the period: ${formatWhole(people, 'en')}`,
  seal: (seal) => `Seal of the run (SHA-256): ${seal}`,
  sealBefore: (seal) => `Seal of the run compared with (SHA-256): ${seal}`,
  chainHead: (hash) => `Head of the audit chain (SHA-256): ${hash}`,
  computed: (by, at) => `Computed by ${by}, ${at}`,
  approved: (by, at, isSameLogin) =>
    `Approved by ${by}, ${at}${isSameLogin ? '; the computer user is the one who computed' : ''}`,
  program: (version) => `Program: binjai-pay ${version}`,
  withoutUnit: '(no work unit)',
  withoutGolongan: '(no golongan)',
  subtotal: 'Unit total',
  grandTotal: 'GRAND TOTAL',
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
  missingEvidence: (component, isExtra) =>
    `TPP ${isExtra ? 'of the basis month ' : ''}held: evidence for the component "${component}" is missing or incomplete`,
  asked: 'Asked (Rp)',
  amount: 'Amount (Rp)',
  finalTax: 'Final tax (Rp)',
  detailsLegend:
    'rapel = difference of one line for the month of origin; rapel-neto = their sum per month: paid where positive, recovered where negative; sisa = not taken yet, carried to the next month; ditahan = TPP waits for evidence.',
  oddity: {
    'functional-allowance-unknown':
      'Functional post without a known allowance; the general allowance was paid. Fill the column tunjangan_fungsional.',
    'job-class-empty':
      'The job class is empty, so no TPP of this post was computed. Fill the column kelas_jabatan.',
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
  rows: (count) => (count === 1 ? 'table of 1 row' : `table of ${formatWhole(count, 'en')} rows`),
  brackets: (count) => (count === 1 ? '1 bracket' : `${formatWhole(count, 'en')} brackets`),
  rateWithCaps: (rate, perMonth, perYear) => `${rate}, at most ${perMonth} a month and ${perYear} a year`,
};

/** Words and sentences of the reports in both languages. */
export const REPORT_TEXT: Catalogue<ReportText> = { id, en };
