import type { StepRounding } from '../domain/pay/trace.ts';
import { dayInWords, periodInWords } from './calendar-words.ts';
import { formatRupiah } from './format.ts';
import type { Catalogue } from './language.ts';
import { REPORT_TEXT } from './reports/index.ts';

/** Remarks that a step of the calculation may carry. */
export type NoteKey =
  | 'ter-bound-crossed'
  | 'salary-not-due'
  | 'no-pay-by-status'
  | 'target-of-nothing'
  | 'evidence-missing'
  | 'rater-above-others'
  | 'rater-below-others'
  | 'deduction-carried';

/** Place of a cell as a person finds it again: file, sheet, row, column letter and heading. */
export interface CellPlace {
  readonly file: string;
  /** null for CSV, which has no sheets. */
  readonly sheet: string | null;
  /** Row number as the spreadsheet shows it. */
  readonly row: number;
  /** null where the imported sheet did not have the column. */
  readonly letter: string | null;
  readonly header: string | null;
}

/** Sentences that say where a figure comes from and how it was rounded. */
export interface ExplainText {
  cell(place: CellPlace): string;
  readonly notOnSheets: string;
  readonly emptyCell: string;
  line(code: string): string;
  step(code: string): string;
  rule(id: string): string;
  ruleBasis(title: string, from: string): string;
  policy(name: string, path: string): string;
  policyWithoutDecree(name: string): string;
  calendar(policy: string): string;
  /** A rater beside the others who have rated the same employees. */
  raters(ratees: number): string;
  /** Days of a log that have a code; none of them is named where there is none. */
  log(days: readonly string[]): string;
  /** An earlier run as it was posted. */
  run(period: string, kind: 'regular' | 'thr' | 'gaji-13'): string;
  /** An earlier run as it would be with what is known now. */
  recomputed(period: string, kind: 'regular' | 'thr' | 'gaji-13'): string;
  /** Everything posted in a tax year. */
  year(year: string): string;
  readonly roundedRupiah: Readonly<Record<Exclude<StepRounding, 'none'>, string>>;
  readonly roundedScore: string;
  readonly note: Readonly<Record<NoteKey, (data: Readonly<Record<string, string | number>>) => string>>;
  /** Names of figures that belong to an entry of the policy, by the entry's own name. */
  scoreOf(label: string): string;
  /** A rater's score of a component after its correction. */
  correctedOf(score: string, component: string): string;
  weightOf(label: string): string;
  percentOf(label: string): string;
  cutPerOccurrence(label: string): string;
  numbered(label: string, number: number): string;
  readonly weight: string;
  readonly target: string;
  readonly achieved: string;
  criterionLine(name: string): string;
  arrearsOf(label: string): string;
  arrearsOfRun(period: string): string;
  differenceOf(label: string): string;
  /** What a line of an earlier month should have been, and what was paid of it. */
  shouldBe(label: string): string;
  alreadyPaid(label: string): string;
  forRun(label: string, period: string, kind: 'regular' | 'thr' | 'gaji-13'): string;
  readonly setting: string;
}

const id: ExplainText = {
  cell: ({ file, sheet, row, letter, header }) =>
    `${file}${sheet === null ? '' : `, lembar "${sheet}"`}, baris ${row}${
      letter === null ? '' : `, kolom ${letter} "${header ?? ''}"`
    }`,
  notOnSheets: 'tidak tercantum pada lembar yang diimpor',
  emptyCell: '(kosong)',
  line: (code) => `baris ${code} pada slip ini`,
  step: (code) => `langkah ${code}`,
  rule: (rule) => `aturan ${rule}`,
  ruleBasis: (title, from) => `${title} (berlaku sejak ${dayInWords(from, 'id')})`,
  policy: (name, path) => `kebijakan "${name}", ${path}`,
  policyWithoutDecree: (name) => `kebijakan "${name}" (tanpa peraturan)`,
  calendar: (policy) => `kalender kerja kebijakan "${policy}"`,
  raters: (ratees) =>
    `median jarak penilai ini dari penilai lain bagi ${ratees} pegawai yang sama, disetarakan menurut peran`,
  log: (days) =>
    days.length === 0 ? 'log kehadiran bulan ini' : `log kehadiran, tanggal ${dayNumbers(days)}`,
  run: (period, kind) => `perhitungan ${periodInWords(period, 'id')} (${REPORT_TEXT.id.runKind[kind]})`,
  recomputed: (period, kind) =>
    `perhitungan ulang ${periodInWords(period, 'id')} (${REPORT_TEXT.id.runKind[kind]}) menurut data sekarang`,
  year: (year) => `seluruh perhitungan tahun ${year}`,
  roundedRupiah: {
    'half-up': 'dibulatkan ke rupiah terdekat',
    up: 'dibulatkan ke atas ke rupiah penuh',
    floor: 'dibulatkan ke bawah ke rupiah penuh',
    'up-100': 'dibulatkan ke atas ke ratusan rupiah',
    'down-1000': 'dibulatkan ke bawah ke ribuan rupiah',
  },
  roundedScore: 'dibulatkan ke dua desimal terdekat',
  note: {
    'ter-bound-crossed': ({ bound, above, rise }) =>
      `Penghasilan hanya ${formatRupiah(Number(above), 'id')} di atas batas lapisan TER ${formatRupiah(Number(bound), 'id')}, tetapi tarif yang lebih tinggi berlaku atas seluruh penghasilan dan menambah pajak ${formatRupiah(Number(rise), 'id')}. Selisihnya diperhitungkan kembali dalam pajak setahun, yaitu pada Desember atau bulan terakhir bekerja.`,
    'salary-not-due': () =>
      'Gaji dibayarkan utuh sejak bulan yang hari kerja pertamanya sudah dijalani; bulan ini belum.',
    'no-pay-by-status': () => 'Menurut kebijakan, status kepegawaian ini tidak menerima gaji.',
    'target-of-nothing': ({ number }) =>
      `Target ${number}: tidak ada yang harus dicapai, dihitung tercapai penuh.`,
    'rater-above-others': ({ ratees }) =>
      `Penilai ini memberi nilai di atas penilai lain bagi ${ratees} pegawai yang sama; menurut kebijakan yang melebihi toleransi dikurangkan.`,
    'rater-below-others': ({ ratees }) =>
      `Penilai ini memberi nilai di bawah penilai lain bagi ${ratees} pegawai yang sama; menurut kebijakan yang melebihi toleransi ditambahkan.`,
    'evidence-missing': () => 'Bukti belum ada; menurut kebijakan komponen ini dihitung 0.',
    'deduction-carried': ({ rest }) =>
      `Belum terpotong ${formatRupiah(Number(rest), 'id')}; sisa ini dipotong pada bulan berikutnya.`,
  },
  scoreOf: (label) => `Nilai: ${label}`,
  correctedOf: (score, component) => `${score} sesudah koreksi: ${component}`,
  weightOf: (label) => `Bobot: ${label}`,
  percentOf: (label) => `Persen: ${label}`,
  cutPerOccurrence: (label) => `Potongan tiap kejadian: ${label}`,
  numbered: (label, number) => `${label} ${number}`,
  weight: 'Bobot target',
  target: 'Target',
  achieved: 'Realisasi target',
  criterionLine: (name) => `TPP ${name}`,
  arrearsOf: (label) => `Rapel: ${label}`,
  arrearsOfRun: (period) => `Rapel ${periodInWords(period, 'id')}`,
  differenceOf: (label) => `Selisih: ${label}`,
  shouldBe: (label) => `Seharusnya: ${label}`,
  alreadyPaid: (label) => `Sudah dibayar: ${label}`,
  forRun: (label, period, kind) =>
    `${label}, ${periodInWords(period, 'id')}${kind === 'regular' ? '' : ` (${REPORT_TEXT.id.runKind[kind]})`}`,
  setting: 'Pengaturan kebijakan',
};

const en: ExplainText = {
  cell: ({ file, sheet, row, letter, header }) =>
    `${file}${sheet === null ? '' : `, sheet "${sheet}"`}, row ${row}${
      letter === null ? '' : `, column ${letter} "${header ?? ''}"`
    }`,
  notOnSheets: 'not on any imported sheet',
  emptyCell: '(empty)',
  line: (code) => `line ${code} of this slip`,
  step: (code) => `step ${code}`,
  rule: (rule) => `rule ${rule}`,
  ruleBasis: (title, from) => `${title} (in force from ${dayInWords(from, 'en')})`,
  policy: (name, path) => `policy "${name}", ${path}`,
  policyWithoutDecree: (name) => `policy "${name}" (without a regulation)`,
  calendar: (policy) => `working calendar of the policy "${policy}"`,
  raters: (ratees) =>
    `median distance of this rater from the other raters of the same ${ratees} employees, on one level for all roles`,
  log: (days) =>
    days.length === 0 ? 'attendance log of the month' : `attendance log, day ${dayNumbers(days)}`,
  run: (period, kind) => `run of ${periodInWords(period, 'en')} (${REPORT_TEXT.en.runKind[kind]})`,
  recomputed: (period, kind) =>
    `${periodInWords(period, 'en')} (${REPORT_TEXT.en.runKind[kind]}) computed again with what is known now`,
  year: (year) => `all runs of ${year}`,
  roundedRupiah: {
    'half-up': 'rounded to the nearest rupiah',
    up: 'rounded up to the rupiah',
    floor: 'rounded down to the rupiah',
    'up-100': 'rounded up to hundreds of rupiah',
    'down-1000': 'rounded down to thousands of rupiah',
  },
  roundedScore: 'rounded to the nearest second decimal',
  note: {
    'ter-bound-crossed': ({ bound, above, rise }) =>
      `The income is only ${formatRupiah(Number(above), 'en')} above the TER bound of ${formatRupiah(Number(bound), 'en')}, but the higher rate holds for all of it and adds ${formatRupiah(Number(rise), 'en')} of tax. The annual tax, in December or the last month of service, settles the difference.`,
    'salary-not-due': () =>
      'Salary is paid in full from the first month whose first working day was served; this month it was not.',
    'no-pay-by-status': () => 'By the policy this service status receives no salary.',
    'target-of-nothing': ({ number }) =>
      `Target ${number}: nothing was to be achieved, it counts as achieved in full.`,
    'rater-above-others': ({ ratees }) =>
      `This rater scores above the other raters of the same ${ratees} employees; by the policy what exceeds the tolerance is taken off.`,
    'rater-below-others': ({ ratees }) =>
      `This rater scores below the other raters of the same ${ratees} employees; by the policy what exceeds the tolerance is added.`,
    'evidence-missing': () => 'There is no evidence yet; by the policy this component counts 0.',
    'deduction-carried': ({ rest }) =>
      `${formatRupiah(Number(rest), 'en')} could not be taken; the rest is deducted next month.`,
  },
  scoreOf: (label) => `Score: ${label}`,
  correctedOf: (score, component) => `${score}, corrected: ${component}`,
  weightOf: (label) => `Weight: ${label}`,
  percentOf: (label) => `Percent: ${label}`,
  cutPerOccurrence: (label) => `Cut per occurrence: ${label}`,
  numbered: (label, number) => `${label} ${number}`,
  weight: 'Weight of target',
  target: 'Target',
  achieved: 'Achieved on target',
  criterionLine: (name) => `TPP ${name}`,
  arrearsOf: (label) => `Arrears: ${label}`,
  arrearsOfRun: (period) => `Arrears of ${periodInWords(period, 'en')}`,
  differenceOf: (label) => `Difference: ${label}`,
  shouldBe: (label) => `Should be: ${label}`,
  alreadyPaid: (label) => `Already paid: ${label}`,
  forRun: (label, period, kind) =>
    `${label}, ${periodInWords(period, 'en')}${kind === 'regular' ? '' : ` (${REPORT_TEXT.en.runKind[kind]})`}`,
  setting: 'Setting of the policy',
};

/** Sentences of explanations in both languages. */
export const EXPLAIN_TEXT: Catalogue<ExplainText> = { id, en };

/** Days of one month by their number: `5, 12`. */
function dayNumbers(days: readonly string[]): string {
  return days.map((day) => Number(day.slice(8))).join(', ');
}
