import type { FairnessCode } from '../../domain/fairness/fairness-finding.ts';
import { findingTexts } from '../finding-answers.ts';
import { formatHundredths } from '../format.ts';
import type { Catalogue, Lang } from '../language.ts';
import type { ProblemData, ProblemText } from './problem-text.ts';

type Texts = Readonly<Record<FairnessCode, ProblemText>>;

/** A rater without NIP is named by the sentence; one with NIP stands beside it. */
const who = ({ name }: ProblemData): string => (name === '' || name === undefined ? '' : `${name}: `);

function scores(lang: Lang): (score: string | number | undefined) => string {
  return (score) => (typeof score === 'number' ? formatHundredths(score, lang) : String(score));
}

const nId = scores('id');
const nEn = scores('en');

const levelId = (word: string) => (d: ProblemData) =>
  `${who(d)}menilai ${d.ratees} pegawai dengan median ${nId(d.own)}, ${nId(d.distance)} ${word} penilai lain bagi pegawai yang sama (mediannya ${nId(d.others)} sesudah disetarakan menurut peran); searah pada ${d.side} dari ${d.ratees}`;
const levelEn = (word: string) => (d: ProblemData) =>
  `${who(d)}rated ${d.ratees} employees with a median of ${nEn(d.own)}, ${nEn(d.distance)} ${word} the other raters of the same employees (their median, on one level for all roles: ${nEn(d.others)}); on the same side in ${d.side} of ${d.ratees}`;
const expectedId = (d: ProblemData) => `jarak di bawah ${nId(d.least)}`;
const expectedEn = (d: ProblemData) => `a distance below ${nEn(d.least)}`;

const unitId = (word: string) => (d: ProblemData) =>
  `unit "${d.unit}": median nilai ${nId(d.own)} dari ${d.people} pegawai, ${word} median ${d.units} unit (${nId(d.middle)}); dari penilai ${nId(d.rated)} (semua ${nId(d.allRated)}), dari target ${nId(d.targets)} pada ${d.withTargets} pegawai (semua ${nId(d.allTargets)})`;
const unitEn = (word: string) => (d: ProblemData) =>
  `unit "${d.unit}": median score ${nEn(d.own)} of ${d.people} employees, ${word} the median of ${d.units} units (${nEn(d.middle)}); by raters ${nEn(d.rated)} (all ${nEn(d.allRated)}), by targets ${nEn(d.targets)} for ${d.withTargets} employees (all ${nEn(d.allTargets)})`;

const id: Texts = {
  'rater-lenient': {
    title: levelId('di atas'),
    expected: expectedId,
    remedy: () =>
      'wajar bila ia menilai pekerjaan yang tidak dilihat penilai lain; tanyakan dasar nilainya sebelum menyimpulkan',
  },
  'rater-strict': {
    title: levelId('di bawah'),
    expected: expectedId,
    remedy: () =>
      'wajar bila ia menilai bagian pekerjaan yang memang lemah; tanyakan dasar nilainya sebelum menyimpulkan',
  },
  'rater-uniform': {
    title: (d) =>
      `${who(d)}memberi ${d.ratees} pegawai nilai ${nId(d.low)} s.d. ${nId(d.high)}, padahal separuh tengah penilai lain ${nId(d.othersLow)} s.d. ${nId(d.othersHigh)}`,
    expected: () => 'nilai yang membedakan pegawai seperti penilai lain membedakannya',
    remedy: () =>
      'wajar bila kelompoknya bekerja sebagai satu tim dengan hasil bersama; tanyakan, dan jelaskan bahwa nilai harus membedakan',
  },
  'rater-halo': {
    title: (d) =>
      `${who(d)}memberi nilai sama pada semua komponen bagi ${d.level} dari ${d.ratees} pegawai; penilai lain hanya pada ${d.othersLevel} dari ${d.others} penilaian`,
    expected: () => 'setiap komponen dinilai tersendiri',
    remedy: () =>
      'wajar bila formulirnya hanya menanyakan satu nilai; tanyakan, dan jelaskan arti setiap komponen',
  },
  'raters-reciprocal': {
    title: (d) =>
      `memberi ${d.partner} nilai ${nId(d.given)} (penilai lain ${nId(d.othersOfPartner)}) dan menerima ${nId(d.received)} darinya (penilai lain ${nId(d.othersOfRater)})`,
    expected: () => 'dua orang yang saling menilai tidak jauh dari penilai lain',
    remedy: () =>
      'wajar bila keduanya bekerja sangat dekat dan melihat yang tidak dilihat penilai lain; periksa dasarnya, atau ganti salah satu penilai',
  },
  'rating-outlier': {
    title: (d) =>
      `${who(d)}memberi ${d.ratee} nilai ${nId(d.score)}, penilai lain semuanya ${nId(d.low)} s.d. ${nId(d.high)}`,
    expected: () => 'penilaian yang tidak jauh dari semua penilai lain yang sepakat',
    remedy: () =>
      'wajar bila ia mengalami kejadian yang tidak dilihat penilai lain; periksa juga salah ketik pada lembarnya',
  },
  'unit-low': {
    title: unitId('jauh di bawah'),
    expected: () => 'median unit tidak jauh dari unit lain',
    remedy: () =>
      'bila targetnya juga rendah, sebabnya hasil kerja dan bukan penilaian; bila hanya nilai penilai yang rendah, bandingkan ukurannya dengan unit lain',
  },
  'unit-high': {
    title: unitId('jauh di atas'),
    expected: () => 'median unit tidak jauh dari unit lain',
    remedy: () =>
      'bila targetnya juga tercapai lebih baik, sebabnya hasil kerja; bila hanya nilai penilai yang tinggi, bandingkan ukurannya dengan unit lain',
  },
};

const en: Texts = {
  'rater-lenient': {
    title: levelEn('above'),
    expected: expectedEn,
    remedy: () =>
      'innocent where he sees work that the others do not see; ask what his scores rest on before concluding anything',
  },
  'rater-strict': {
    title: levelEn('below'),
    expected: expectedEn,
    remedy: () =>
      'innocent where he rates a part of the work that is weak indeed; ask what his scores rest on before concluding anything',
  },
  'rater-uniform': {
    title: (d) =>
      `${who(d)}gave ${d.ratees} employees between ${nEn(d.low)} and ${nEn(d.high)}, where the middle half of the others is ${nEn(d.othersLow)} to ${nEn(d.othersHigh)}`,
    expected: () => 'scores that tell employees apart as other raters do',
    remedy: () =>
      'innocent where they work as one team on a common result; ask, and explain that scores are to tell people apart',
  },
  'rater-halo': {
    title: (d) =>
      `${who(d)}gave all components the same score for ${d.level} of ${d.ratees} employees; other raters in ${d.othersLevel} of ${d.others} ratings`,
    expected: () => 'every component rated by itself',
    remedy: () =>
      'innocent where the form asked for one score only; ask, and explain what each component means',
  },
  'raters-reciprocal': {
    title: (d) =>
      `gave ${d.partner} ${nEn(d.given)} (others ${nEn(d.othersOfPartner)}) and received ${nEn(d.received)} in return (others ${nEn(d.othersOfRater)})`,
    expected: () => 'two who rate each other not far from the other raters',
    remedy: () =>
      'innocent where the two work so closely that they see what others do not; look at what it rests on, or choose another rater',
  },
  'rating-outlier': {
    title: (d) =>
      `${who(d)}gave ${d.ratee} ${nEn(d.score)}, all other raters ${nEn(d.low)} to ${nEn(d.high)}`,
    expected: () => 'a rating not far from all others, who agree',
    remedy: () =>
      'innocent where something happened that the others did not see; look for a slip of the pen too',
  },
  'unit-low': {
    title: unitEn('far below'),
    expected: () => 'a median not far from that of other units',
    remedy: () =>
      'where its targets are low too, the cause is results and not opinion; where only raters score low, compare their standards with other units',
  },
  'unit-high': {
    title: unitEn('far above'),
    expected: () => 'a median not far from that of other units',
    remedy: () =>
      'where its targets are met better too, the cause is results; where only raters score high, compare their standards with other units',
  },
};

/** The sentences, each with the answer that was given, and where one is wanted with the command that gives it. */
function withAnswers(texts: Texts, lang: Lang): Texts {
  const { state, command } = findingTexts[lang];
  const answered = ({ title, expected, remedy }: ProblemText): ProblemText => ({
    title: (d) => `${title(d)}${state(d)}`,
    expected,
    remedy: (d) => `${remedy(d)}${command(d)}`,
  });
  const entries = Object.entries(texts).map(([code, text]) => [code, answered(text)]);
  return Object.fromEntries(entries) as Texts;
}

/**
 * Sentences of what ratings show. Each states its numbers, what would explain it innocently, and how it was answered.
 */
export const fairnessProblemTexts: Catalogue<Texts> = {
  id: withAnswers(id, 'id'),
  en: withAnswers(en, 'en'),
};
