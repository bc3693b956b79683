import type { ScoredMonths } from '../domain/training/training-effect.ts';
import type { TrainingFact } from '../domain/training/training-fact.ts';
import type { Catalogue } from './language.ts';

/** Words of the report on training. */
export interface TrainingText {
  readonly sheets: Readonly<Record<'employees' | 'units', string>>;
  readonly columns: Readonly<
    Record<
      | 'component'
      | 'suggestion'
      | 'score'
      | 'stage'
      | 'training'
      | 'begins'
      | 'ends'
      | 'days'
      | 'hours'
      | 'before'
      | 'monthsBefore'
      | 'after'
      | 'monthsAfter'
      | 'change'
      | 'people'
      | 'suggested'
      | 'untouched'
      | 'planned'
      | 'attended'
      | 'trained'
      | 'totalDays'
      | 'totalHours'
      | 'measured'
      | 'medianBefore'
      | 'medianAfter'
      | 'medianChange',
      string
    >
  >;
  readonly stage: Readonly<Record<'suggested' | 'planned' | 'overdue' | 'attended', string>>;
  /** Component of a training that is to raise none in particular. */
  readonly wholeScore: string;
  readonly everybody: string;
  /**
   * By which months and rules the figures come about.
   * @param span months in which trainings began
   * @param around months before and after a training
   */
  rules(span: number, around: number): readonly string[];
  months(scored: ScoredMonths): string;
  attended(training: TrainingFact): string;
}

const attended = ({ pelatihan, mulai }: TrainingFact): string => `${pelatihan} (${mulai})`;
const months = (scored: ScoredMonths): string => scored.months.join(', ');

export const trainingTexts: Catalogue<TrainingText> = {
  id: {
    sheets: { employees: 'Pegawai', units: 'Unit kerja' },
    columns: {
      component: 'Komponen',
      suggestion: 'Saran pelatihan',
      score: 'Nilai bulan ini',
      stage: 'Tahap',
      training: 'Pelatihan',
      begins: 'Mulai',
      ends: 'Selesai',
      days: 'Hari',
      hours: 'JP',
      before: 'Nilai sebelum',
      monthsBefore: 'Bulan yang dihitung (sebelum)',
      after: 'Nilai sesudah',
      monthsAfter: 'Bulan yang dihitung (sesudah)',
      change: 'Perubahan',
      people: 'Pegawai',
      suggested: 'Disarankan (pegawai)',
      untouched: 'Belum ditindaklanjuti (pegawai)',
      planned: 'Direncanakan',
      attended: 'Diikuti',
      trained: 'Sudah mengikuti (pegawai)',
      totalDays: 'Hari',
      totalHours: 'JP',
      measured: 'Terukur (pelatihan)',
      medianBefore: 'Nilai tengah sebelum',
      medianAfter: 'Nilai tengah sesudah',
      medianChange: 'Nilai tengah perubahan',
    },
    stage: {
      suggested: 'disarankan',
      planned: 'direncanakan',
      overdue: 'direncanakan, sudah lewat',
      attended: 'diikuti',
    },
    wholeScore: 'Nilai keseluruhan',
    everybody: 'Seluruh pegawai',
    rules: (span, around) => [
      `Disarankan bila nilai komponen bulan ini di bawah batas kebijakan. Pelatihan yang dimulai dalam ${span} bulan sampai bulan ini; rencana juga untuk bulan berikutnya.`,
      `Nilai sebelum dan sesudah: nilai tengah komponen dalam ${around} bulan sebelum bulan mulai dan ${around} bulan sesudah bulan selesai, hanya bulan yang sudah disetujui sampai bulan ini; bulan pelatihan tidak dihitung.`,
      'Perubahan nilai tidak membuktikan bahwa pelatihan penyebabnya.',
    ],
    months,
    attended,
  },
  en: {
    sheets: { employees: 'Employees', units: 'Work units' },
    columns: {
      component: 'Component',
      suggestion: 'Suggested training',
      score: 'Score of the month',
      stage: 'Stage',
      training: 'Training',
      begins: 'First day',
      ends: 'Last day',
      days: 'Days',
      hours: 'Hours (JP)',
      before: 'Score before',
      monthsBefore: 'Months that count (before)',
      after: 'Score after',
      monthsAfter: 'Months that count (after)',
      change: 'Change',
      people: 'Employees',
      suggested: 'Suggested to (employees)',
      untouched: 'Not followed up (employees)',
      planned: 'Planned',
      attended: 'Attended',
      trained: 'Have attended (employees)',
      totalDays: 'Days',
      totalHours: 'Hours (JP)',
      measured: 'Measured (trainings)',
      medianBefore: 'Median before',
      medianAfter: 'Median after',
      medianChange: 'Median change',
    },
    stage: {
      suggested: 'suggested',
      planned: 'planned',
      overdue: 'planned, day has passed',
      attended: 'attended',
    },
    wholeScore: 'Whole score',
    everybody: 'All employees',
    rules: (span, around) => [
      `Suggested where the score of the component in the month is below the limit of the policy. Trainings that began in the ${span} months up to this one; plans for later months, too.`,
      `Score before and after: the median of the component in the ${around} months before the month of the first day and the ${around} months after the month of the last, approved ones up to this month only; the months of the training do not count.`,
      'A change of the score does not prove that the training has caused it.',
    ],
    months,
    attended,
  },
};
