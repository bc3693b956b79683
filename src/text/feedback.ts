import type { ComparedScore, EmployeeFeedback } from '../domain/feedback/employee-feedback.ts';
import type { RaisingStep } from '../domain/feedback/raising-steps.ts';
import { exactDecimal } from './exact-decimal.ts';
import { formatHundredths, formatRupiah, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';

/** Names of components and attendance codes as the policy gives them. */
export interface FeedbackNames {
  component(code: string): string;
  attendance(code: string): string;
}

/** Words of the report that is handed to employees. */
export interface FeedbackText {
  readonly sheets: Readonly<Record<'employees' | 'components' | 'steps' | 'targets' | 'comments', string>>;
  readonly columns: Readonly<
    Record<
      | 'score'
      | 'predicate'
      | 'unitMedian'
      | 'ownMedian'
      | 'weakest'
      | 'training'
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
      | 'comment',
      string
    >
  >;
  caution(minimumRaters: number, minimumPeople: number): string;
  readonly withheld: string;
  readonly noComments: string;
  /** What is said to an employee in a few sentences. */
  words(feedback: EmployeeFeedback, names: FeedbackNames): string;
  /** One thing that would have raised the score. */
  step(step: RaisingStep, names: FeedbackNames): string;
}

/** The component with the lowest score; of equal ones the first of the policy. */
export function weakestOf(components: readonly ComparedScore[]): ComparedScore | null {
  return extremeOf(components, (score, found) => score < found);
}

function strongestOf(components: readonly ComparedScore[]): ComparedScore | null {
  return extremeOf(components, (score, found) => score > found);
}

function extremeOf(
  components: readonly ComparedScore[],
  isFurther: (score: number, found: number) => boolean,
): ComparedScore | null {
  let found: ComparedScore | null = null;
  for (const each of components) {
    if (each.score !== null && (found === null || isFurther(each.score, found.score ?? 0))) found = each;
  }
  return found;
}

function step({ component, act, score, total }: RaisingStep, names: FeedbackNames, lang: Lang): string {
  const then = (value: number): string => formatHundredths(value, lang);
  switch (act.kind) {
    case 'target': {
      const amount = `${exactDecimal(act.target, 10_000, lang) ?? act.target} ${act.satuan ?? ''}`.trim();
      return lang === 'id'
        ? `capai target "${act.indikator}" (${amount}): nilai menjadi ${then(total)}`
        : `reach the target "${act.indikator}" (${amount}): the score becomes ${then(total)}`;
    }
    case 'attendance': {
      const times = formatWhole(act.count, lang);
      const name = names.attendance(act.code);
      return lang === 'id'
        ? `tanpa "${name}" (${times} kali): nilai menjadi ${then(total)}`
        : `without "${name}" (${times} times): the score becomes ${then(total)}`;
    }
    case 'rating':
      return lang === 'id'
        ? `${names.component(component)} naik ${then(act.by)} menjadi ${then(score)}: nilai menjadi ${then(total)}`
        : `${names.component(component)} up by ${then(act.by)} to ${then(score)}: the score becomes ${then(total)}`;
  }
}

function words(feedback: EmployeeFeedback, names: FeedbackNames, lang: Lang): string {
  const { total, components, missing, steps } = feedback;
  const list = (codes: readonly string[]): string => codes.map((code) => names.component(code)).join(', ');
  if (total.score === null || missing.length > 0) {
    return lang === 'id'
      ? `Nilai belum lengkap: ${list(missing)}. TPP tidak hilang; dibayar sebagai rapel setelah buktinya masuk.`
      : `The score is not complete: ${list(missing)}. The TPP is not lost; it is paid as arrears once the evidence is in.`;
  }
  const said = [lang === 'id' ? scoreId(total, total.score) : scoreEn(total, total.score)];
  const strongest = strongestOf(components);
  if (strongest !== null) {
    const name = names.component(strongest.component);
    const score = formatHundredths(strongest.score ?? 0, lang);
    said.push(lang === 'id' ? `Paling kuat: ${name} (${score}).` : `Strongest: ${name} (${score}).`);
  }
  const [best] = steps;
  if (best !== undefined) {
    const gain = formatRupiah(best.tppThen - best.tpp, lang);
    said.push(
      lang === 'id'
        ? `Langkah yang paling menambah: ${step(best, names, lang)}, TPP bertambah ${gain} sebulan.`
        : `The step that adds most: ${step(best, names, lang)}, and TPP is ${gain} more a month.`,
    );
  } else {
    said.push(lang === 'id' ? 'Pertahankan.' : 'Keep it up.');
  }
  return said.join(' ');
}

function scoreId({ unitMedian, ownMedian }: ComparedScore, score: number): string {
  const n = (value: number): string => formatHundredths(value, 'id');
  const unit = unitMedian === null ? '' : `; nilai tengah unit ${n(unitMedian)}`;
  const trend =
    ownMedian === null
      ? ''
      : score > ownMedian
        ? `, naik ${n(score - ownMedian)} dari nilai tengah Anda enam bulan terakhir`
        : score < ownMedian
          ? `, ${n(ownMedian - score)} di bawah nilai tengah Anda enam bulan terakhir, yang berarti Anda pernah lebih tinggi`
          : ', sama dengan nilai tengah Anda enam bulan terakhir';
  return `Nilai Anda ${n(score)}${trend}${unit}.`;
}

function scoreEn({ unitMedian, ownMedian }: ComparedScore, score: number): string {
  const n = (value: number): string => formatHundredths(value, 'en');
  const unit = unitMedian === null ? '' : `; the median of the unit is ${n(unitMedian)}`;
  const trend =
    ownMedian === null
      ? ''
      : score > ownMedian
        ? `, ${n(score - ownMedian)} above your median of the last six months`
        : score < ownMedian
          ? `, ${n(ownMedian - score)} below your median of the last six months, so you have been higher before`
          : ', the same as your median of the last six months';
  return `Your score is ${n(score)}${trend}${unit}.`;
}

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
      ownMedian: 'Nilai tengah sendiri, 6 bulan sebelumnya',
      weakest: 'Komponen terlemah',
      training: 'Saran pelatihan',
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
    },
    caution: (raters, people) =>
      `Tanpa nama penilai. Catatan hanya ditampilkan bila penilainya sedikitnya ${raters}, nilai tengah unit bila pegawainya sedikitnya ${people}. Jumlah TPP dihitung dengan cara yang sama seperti pembayaran.`,
    withheld: 'tidak ditampilkan, karena penilainya terlalu sedikit untuk tetap tidak dikenali',
    noComments: 'tidak ada catatan',
    words: (feedback, names) => words(feedback, names, 'id'),
    step: (each, names) => step(each, names, 'id'),
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
      ownMedian: 'Own median, 6 months before',
      weakest: 'Weakest component',
      training: 'Suggested training',
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
    },
    caution: (raters, people) =>
      `Raters are not named. Comments are shown only where at least ${raters} have rated, medians of a unit only with at least ${people} employees. TPP is computed in the very way in which it is paid.`,
    withheld: 'not shown: too few have rated to remain unknown',
    noComments: 'no comments',
    words: (feedback, names) => words(feedback, names, 'en'),
    step: (each, names) => step(each, names, 'en'),
  },
};
