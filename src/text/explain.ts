import type { Rounding } from '../domain/money/exact.ts';
import { dayInWords, periodInWords } from './calendar-words.ts';
import { formatRupiah } from './format.ts';
import type { Catalogue } from './language.ts';
import { REPORT_TEXT } from './reports.ts';

/** Remarks that a step of the calculation may carry. */
export type NoteKey = 'ter-bound-crossed';

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
  line(code: string): string;
  step(code: string): string;
  rule(id: string): string;
  ruleBasis(title: string, from: string): string;
  policy(name: string, path: string): string;
  policyWithoutDecree(name: string): string;
  calendar(policy: string): string;
  run(period: string, kind: 'regular' | 'thr' | 'gaji-13'): string;
  /** Everything posted in a tax year. */
  year(year: string): string;
  readonly roundedRupiah: Readonly<Record<Rounding, string>>;
  readonly roundedScore: Readonly<Record<Rounding, string>>;
  readonly note: Readonly<Record<NoteKey, (data: Readonly<Record<string, string | number>>) => string>>;
  /** Names of figures that belong to an entry of the policy, by the entry's own name. */
  scoreOf(label: string): string;
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
  readonly setting: string;
}

const id: ExplainText = {
  cell: ({ file, sheet, row, letter, header }) =>
    `${file}${sheet === null ? '' : `, lembar "${sheet}"`}, baris ${row}${
      letter === null ? '' : `, kolom ${letter} "${header ?? ''}"`
    }`,
  notOnSheets: 'tidak tercantum pada lembar yang diimpor',
  line: (code) => `baris ${code} pada slip ini`,
  step: (code) => `langkah ${code}`,
  rule: (rule) => `aturan ${rule}`,
  ruleBasis: (title, from) => `${title} (berlaku sejak ${dayInWords(from, 'id')})`,
  policy: (name, path) => `kebijakan "${name}", ${path}`,
  policyWithoutDecree: (name) => `kebijakan "${name}" (tanpa peraturan)`,
  calendar: (policy) => `kalender kerja kebijakan "${policy}"`,
  run: (period, kind) => `perhitungan ${periodInWords(period, 'id')} (${REPORT_TEXT.id.runKind[kind]})`,
  year: (year) => `seluruh perhitungan tahun ${year}`,
  roundedRupiah: {
    'half-up': 'dibulatkan ke rupiah terdekat',
    up: 'dibulatkan ke atas',
    floor: 'dibulatkan ke bawah ke rupiah penuh',
  },
  roundedScore: {
    'half-up': 'dibulatkan ke dua desimal terdekat',
    up: 'dibulatkan ke atas ke dua desimal',
    floor: 'dibulatkan ke bawah ke dua desimal',
  },
  note: {
    'ter-bound-crossed': ({ bound }) =>
      `Dengan TPP, penghasilan melewati batas lapisan TER ${formatRupiah(Number(bound), 'id')}, sehingga tarif yang lebih tinggi berlaku atas seluruh penghasilan bulan ini. Selisihnya diperhitungkan kembali dalam pajak setahun, yaitu pada Desember atau bulan terakhir bekerja.`,
  },
  scoreOf: (label) => `Nilai: ${label}`,
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
  setting: 'Pengaturan kebijakan',
};

const en: ExplainText = {
  cell: ({ file, sheet, row, letter, header }) =>
    `${file}${sheet === null ? '' : `, sheet "${sheet}"`}, row ${row}${
      letter === null ? '' : `, column ${letter} "${header ?? ''}"`
    }`,
  notOnSheets: 'not on any imported sheet',
  line: (code) => `line ${code} of this slip`,
  step: (code) => `step ${code}`,
  rule: (rule) => `rule ${rule}`,
  ruleBasis: (title, from) => `${title} (in force from ${dayInWords(from, 'en')})`,
  policy: (name, path) => `policy "${name}", ${path}`,
  policyWithoutDecree: (name) => `policy "${name}" (without a regulation)`,
  calendar: (policy) => `working calendar of the policy "${policy}"`,
  run: (period, kind) => `run of ${periodInWords(period, 'en')} (${REPORT_TEXT.en.runKind[kind]})`,
  year: (year) => `all runs of ${year}`,
  roundedRupiah: {
    'half-up': 'rounded to the nearest rupiah',
    up: 'rounded up',
    floor: 'rounded down to the rupiah',
  },
  roundedScore: {
    'half-up': 'rounded to the nearest second decimal',
    up: 'rounded up to two decimals',
    floor: 'rounded down to two decimals',
  },
  note: {
    'ter-bound-crossed': ({ bound }) =>
      `With TPP the income crosses the TER bound of ${formatRupiah(Number(bound), 'en')}, so the higher rate holds for the whole income of the month. The annual tax, in December or the last month of service, settles the difference.`,
  },
  scoreOf: (label) => `Score: ${label}`,
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
  setting: 'Setting of the policy',
};

/** Sentences of explanations in both languages. */
export const EXPLAIN_TEXT: Catalogue<ExplainText> = { id, en };
