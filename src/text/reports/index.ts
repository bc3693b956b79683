import { formatWhole } from '../format.ts';
import type { Catalogue } from '../language.ts';
import { type AuditReportText, auditReportTexts } from './audit-report.ts';
import { type SheetNames, sheetNames } from './sheet-names.ts';

/** Words and sentences of the reports. */
export interface ReportText extends SheetNames, AuditReportText {
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
  /** Why TPP is held, in a THR or 13th salary that of the basis month. */
  missingEvidence(component: string, isExtra: boolean): string;
  readonly asked: string;
  readonly amount: string;
  readonly finalTax: string;
  readonly detailsLegend: string;
}

const id: ReportText = {
  ...sheetNames.id,
  ...auditReportTexts.id,
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
  missingEvidence: (component, isExtra) =>
    `TPP ${isExtra ? 'bulan dasar ' : ''}ditahan: bukti untuk komponen "${component}" belum ada atau belum lengkap`,
  asked: 'Diminta (Rp)',
  amount: 'Jumlah (Rp)',
  finalTax: 'Pajak final (Rp)',
  detailsLegend:
    'rapel = selisih satu baris untuk bulan asal; rapel-neto = jumlahnya per bulan: yang positif dibayar, yang negatif dipotong; sisa = belum terpotong, dibawa ke bulan berikutnya; ditahan = TPP menunggu bukti.',
};

const en: ReportText = {
  ...sheetNames.en,
  ...auditReportTexts.en,
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
  missingEvidence: (component, isExtra) =>
    `TPP ${isExtra ? 'of the basis month ' : ''}held: evidence for the component "${component}" is missing or incomplete`,
  asked: 'Asked (Rp)',
  amount: 'Amount (Rp)',
  finalTax: 'Final tax (Rp)',
  detailsLegend:
    'rapel = difference of one line for the month of origin; rapel-neto = their sum per month: paid where positive, recovered where negative; sisa = not taken yet, carried to the next month; ditahan = TPP waits for evidence.',
};

/** Words and sentences of the reports in both languages. */
export const REPORT_TEXT: Catalogue<ReportText> = { id, en };
