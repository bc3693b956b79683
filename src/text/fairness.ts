import type { Catalogue } from './language.ts';
import type { ProblemData } from './problem-text.ts';

/** Words of the report on the fairness of ratings. */
export interface FairnessText {
  readonly title: string;
  readonly sheets: Readonly<Record<'findings' | 'raters' | 'units' | 'coverage', string>>;
  readonly columns: Readonly<
    Record<
      | 'rater'
      | 'ratees'
      | 'lowest'
      | 'lowerQuartile'
      | 'median'
      | 'upperQuartile'
      | 'highest'
      | 'level'
      | 'compared'
      | 'others'
      | 'distance'
      | 'spread'
      | 'scored'
      | 'rated'
      | 'targets'
      | 'role'
      | 'ratedBy'
      | 'people'
      | 'share'
      | 'key'
      | 'answer'
      | 'answeredBy'
      | 'answeredOn'
      | 'answerState',
      string
    >
  >;
  readonly caution: string;
  /** Heading of what is added to every score of a component that a rater gave. */
  correction(component: string): string;
  /** How a finding stands: answered, answered with other figures, to be answered; nothing where none is wanted. */
  answerState(data: ProblemData): string | null;
}

type AnswerState = 'answered' | 'changed' | 'wanted' | 'none';

function stateOf({ answer, isOutdated, mustBeAnswered }: ProblemData): AnswerState {
  if (answer !== undefined) return isOutdated === 1 ? 'changed' : 'answered';
  return mustBeAnswered === 1 ? 'wanted' : 'none';
}

const STATES: Catalogue<Readonly<Record<AnswerState, string | null>>> = {
  id: { answered: 'dijawab', changed: 'angkanya sudah berubah', wanted: 'harus dijawab', none: null },
  en: { answered: 'answered', changed: 'figures have changed', wanted: 'to be answered', none: null },
};

export const fairnessTexts: Catalogue<FairnessText> = {
  id: {
    title: 'KEADILAN PENILAIAN',
    sheets: { findings: 'Temuan', raters: 'Penilai', units: 'Unit kerja', coverage: 'Cakupan peran' },
    columns: {
      rater: 'Penilai',
      ratees: 'Pegawai dinilai',
      lowest: 'Terendah',
      lowerQuartile: 'Kuartil bawah',
      median: 'Median',
      upperQuartile: 'Kuartil atas',
      highest: 'Tertinggi',
      level: 'Semua komponen sama',
      compared: 'Juga dinilai orang lain',
      others: 'Median penilai lain',
      distance: 'Jarak dari penilai lain',
      spread: 'Sebaran',
      scored: 'Pegawai bernilai',
      rated: 'Median dari penilai',
      targets: 'Median dari target',
      role: 'Peran',
      ratedBy: 'Dinilai oleh peran itu',
      people: 'Pegawai',
      share: 'Bagian',
      key: 'Kunci temuan',
      answer: 'Jawaban',
      answeredBy: 'Dijawab oleh',
      answeredOn: 'Dijawab pada',
      answerState: 'Keadaan jawaban',
    },
    caution:
      'Angka ini menunjukkan apa yang perlu ditanyakan, bukan siapa yang salah. Nilai disetarakan menurut peran; penilai dengan sedikit penilaian tidak disebut.',
    correction: (component) => `Koreksi ${component}`,
    answerState: (d) => STATES.id[stateOf(d)],
  },
  en: {
    title: 'FAIRNESS OF RATINGS',
    sheets: { findings: 'Findings', raters: 'Raters', units: 'Work units', coverage: 'Coverage by role' },
    columns: {
      rater: 'Rater',
      ratees: 'Employees rated',
      lowest: 'Lowest',
      lowerQuartile: 'Lower quartile',
      median: 'Median',
      upperQuartile: 'Upper quartile',
      highest: 'Highest',
      level: 'All components the same',
      compared: 'Rated by others too',
      others: 'Median of the others',
      distance: 'Distance from the others',
      spread: 'Spread',
      scored: 'Employees scored',
      rated: 'Median by raters',
      targets: 'Median by targets',
      role: 'Role',
      ratedBy: 'Rated by that role',
      people: 'Employees',
      share: 'Share',
      key: 'Key of the finding',
      answer: 'Answer',
      answeredBy: 'Answered by',
      answeredOn: 'Answered on',
      answerState: 'State of the answer',
    },
    caution:
      'These figures show what to ask about, not who is wrong. Scores are put on one level for all roles; raters with few ratings are not named.',
    correction: (component) => `Correction of ${component}`,
    answerState: (d) => STATES.en[stateOf(d)],
  },
};
