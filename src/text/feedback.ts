import type { EmployeeFeedback } from '../domain/feedback/employee-feedback.ts';
import type { ToldStep } from '../domain/feedback/told-steps.ts';
import { type FeedbackNames, feedbackWords, stepWords } from './feedback-words.ts';
import type { Catalogue } from './language.ts';

/** Words of the report that is handed to employees. */
export interface FeedbackText {
  readonly sheets: Readonly<Record<'employees' | 'components' | 'steps' | 'targets' | 'comments', string>>;
  readonly columns: Readonly<
    Record<
      | 'score'
      | 'predicate'
      | 'unitMedian'
      | 'ownMedian'
      | 'ownMonths'
      | 'weakest'
      | 'training'
      | 'attended'
      | 'missedTargets'
      | 'words'
      | 'component'
      | 'weight'
      | 'step'
      | 'scoreThen'
      | 'totalThen'
      | 'tpp'
      | 'tppThen'
      | 'gain'
      | 'comment'
      | 'note',
      string
    >
  >;
  caution(minimumRaters: number, minimumPeople: number): string;
  /** Said of a component that too few have judged. */
  readonly rounded: string;
  readonly withheld: string;
  readonly noComments: string;
  /** What is said to an employee in a few sentences. */
  words(feedback: EmployeeFeedback, names: FeedbackNames): string;
  /** One thing that would have raised the score. */
  step(step: ToldStep, names: FeedbackNames): string;
}

/** With fewer raters than this, one can tell from a mean what the others gave: his own is known to him. */
const SAFE_RATERS = 3;

export const feedbackTexts: Catalogue<FeedbackText> = {
  id: {
    sheets: {
      employees: 'Pegawai',
      components: 'Komponen',
      steps: 'Langkah',
      targets: 'Target belum tercapai',
      comments: 'Catatan penilai',
    },
    columns: {
      score: 'Nilai',
      predicate: 'Predikat',
      unitMedian: 'Nilai tengah unit',
      ownMedian: 'Nilai tengah sendiri, bulan-bulan sebelumnya',
      ownMonths: 'Jumlah bulan sebelumnya',
      weakest: 'Komponen terlemah',
      training: 'Saran pelatihan',
      attended: 'Pelatihan yang sudah diikuti (12 bulan)',
      missedTargets: 'Target belum tercapai',
      words: 'Pesan',
      component: 'Komponen',
      weight: 'Bobot (%)',
      step: 'Langkah',
      scoreThen: 'Nilai komponen menjadi',
      totalThen: 'Nilai menjadi',
      tpp: 'TPP bruto (Rp)',
      tppThen: 'TPP bruto menjadi (Rp)',
      gain: 'Bertambah (Rp)',
      comment: 'Catatan',
      note: 'Keterangan',
    },
    caution: (raters, people) =>
      `Tanpa nama penilai. Catatan hanya ditampilkan bila penilainya sedikitnya ${raters}, nilai tengah unit bila pegawainya sedikitnya ${people}. Komponen yang dinilai lebih sedikit orang ditampilkan dalam poin penuh, tanpa langkah; nilainya seluruhnya lalu dihitung dari poin penuh itu, dan tambahan TPP disebut dalam ribuan rupiah penuh.${raters < SAFE_RATERS ? ` Batas ${raters} penilai rendah: seorang penilai dapat menghitung dari nilai komponen apa yang diberikan penilai lainnya.` : ''} Jumlah TPP dihitung dengan cara yang sama seperti pembayaran, sebelum pajak dan potongan; setiap langkah dihitung sendiri, tambahannya tidak dapat dijumlahkan.`,
    rounded:
      'dalam poin penuh dan tanpa langkah, karena penilainya terlalu sedikit untuk tetap tidak dikenali',
    withheld: 'tidak ditampilkan, karena penilainya terlalu sedikit untuk tetap tidak dikenali',
    noComments: 'tidak ada catatan',
    words: (feedback, names) => feedbackWords(feedback, names, 'id'),
    step: (each, names) => stepWords(each, names, 'id'),
  },
  en: {
    sheets: {
      employees: 'Employees',
      components: 'Components',
      steps: 'Steps',
      targets: 'Targets not reached',
      comments: 'Comments of raters',
    },
    columns: {
      score: 'Score',
      predicate: 'Predicate',
      unitMedian: 'Median of the unit',
      ownMedian: 'Own median, months before',
      ownMonths: 'Number of months before',
      weakest: 'Weakest component',
      training: 'Suggested training',
      attended: 'Training attended (12 months)',
      missedTargets: 'Targets not reached',
      words: 'Message',
      component: 'Component',
      weight: 'Weight (%)',
      step: 'Step',
      scoreThen: 'Component becomes',
      totalThen: 'Score becomes',
      tpp: 'Gross TPP (Rp)',
      tppThen: 'Gross TPP becomes (Rp)',
      gain: 'More (Rp)',
      comment: 'Comment',
      note: 'Note',
    },
    caution: (raters, people) =>
      `Raters are not named. Comments are shown only where at least ${raters} have rated, medians of a unit only with at least ${people} employees. Components that fewer people have rated are shown in whole points, without steps; the total is then made of these, and gains are told in full thousands of rupiah.${raters < SAFE_RATERS ? ` A minimum of ${raters} is low: one rater can work out from the score of a component what the other gave.` : ''} TPP is computed in the very way in which it is paid, before tax and deductions; each step is computed alone, the gains do not add up.`,
    rounded: 'in whole points and without steps: too few have rated to remain unknown',
    withheld: 'not shown: too few have rated to remain unknown',
    noComments: 'no comments',
    words: (feedback, names) => feedbackWords(feedback, names, 'en'),
    step: (each, names) => stepWords(each, names, 'en'),
  },
};
