import type { Catalogue } from './language.ts';
import type { ProblemData } from './problems/problem-text.ts';

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
  /** In the place of findings where there are none: what was looked at, and for what. */
  nothingFound(looked: LookedAt): string;
  /** Heading of what is added to every score of a component that a rater gave. */
  correction(component: string): string;
  /** How a finding stands: answered, answered with other figures, to be answered; nothing where none is wanted. */
  answerState(data: ProblemData): string | null;
}

/** How much a report without findings has looked at. */
interface LookedAt {
  readonly raters: number;
  /** Employees with a score. */
  readonly scored: number;
  readonly units: number;
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
    nothingFound: ({ raters, scored, units }) =>
      raters === 0
        ? `Tidak ada temuan, karena bulan ini tidak ada penilaian oleh orang lain; pegawai bernilai: ${scored}.`
        : `Tidak ada temuan. Yang diperiksa: ${raters} penilai, ${scored} pegawai bernilai, ${units} unit kerja. Yang dicari: penilai yang jauh dari penilai lain, nilai yang sama untuk semua pegawai atau semua komponen, dua orang yang saling menaikkan nilai, nilai tunggal yang jauh menyimpang, dan unit kerja yang jauh dari unit lain, menurut batas kebijakan; yang penilaiannya terlalu sedikit tidak dibandingkan.`,
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
    nothingFound: ({ raters, scored, units }) =>
      raters === 0
        ? `Nothing was found, because nobody was rated by others in this month; employees with a score: ${scored}.`
        : `Nothing was found. Looked at: ${raters} raters, ${scored} employees with a score, ${units} work units. Looked for: raters far from the others, equal scores for everybody or for every component, two who lift each other, single ratings far off, and work units far from the others, within the limits of the policy; who has too few ratings is not compared.`,
    correction: (component) => `Correction of ${component}`,
    answerState: (d) => STATES.en[stateOf(d)],
  },
};
