import type { ComparedScore, EmployeeFeedback } from '../domain/feedback/employee-feedback.ts';
import type { NothingToRaise } from '../domain/feedback/nothing-to-raise.ts';
import type { ToldStep } from '../domain/feedback/told-steps.ts';
import { exactDecimal } from './exact-decimal.ts';
import { formatHundredths, formatRupiah, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';
import { trainingTexts } from './training.ts';

/** Names of components and attendance codes as the policy gives them. */
export interface FeedbackNames {
  component(code: string): string;
  attendance(code: string): string;
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

/** One thing that would have raised the score. */
export function stepWords(
  { components, act, score, total }: ToldStep,
  names: FeedbackNames,
  lang: Lang,
): string {
  const then = (value: number): string => formatHundredths(value, lang);
  const leads =
    total === null
      ? ''
      : lang === 'id'
        ? `: nilai menjadi ${then(total)}`
        : `: the score becomes ${then(total)}`;
  switch (act.kind) {
    case 'target': {
      const amount = `${exactDecimal(act.target, 10_000, lang) ?? act.target} ${act.satuan ?? ''}`.trim();
      return lang === 'id'
        ? `capai target "${act.indikator}" (${amount})${leads}`
        : `reach the target "${act.indikator}" (${amount})${leads}`;
    }
    case 'attendance': {
      const times = formatWhole(act.count, lang);
      const name = names.attendance(act.code);
      return lang === 'id'
        ? `tanpa "${name}" (${times} kali)${leads}`
        : `without "${name}" (${times} times)${leads}`;
    }
    case 'rating': {
      const judged = listed(components, names);
      return lang === 'id'
        ? `${judged} naik ${then(act.by)} menjadi ${then(score)}${leads}`
        : `${judged} up by ${then(act.by)} to ${then(score)}${leads}`;
    }
  }
}

/** What is said to an employee in a few sentences. */
export function feedbackWords(feedback: EmployeeFeedback, names: FeedbackNames, lang: Lang): string {
  const { total, components, missing, missingRule, steps, nothingToRaise } = feedback;
  const text = SENTENCES[lang];
  if (total.score === null || (missing.length > 0 && missingRule === 'hold'))
    return text.missing.hold(listed(missing, names));
  const said = [text.score(total, total.score)];
  if (missing.length > 0) said.push(text.missing[missingRule](listed(missing, names)));
  const strongest = strongestOf(components);
  if (strongest !== null) {
    const { component, score, isRounded } = strongest;
    said.push(
      isRounded
        ? text.strongestRounded(names.component(component), formatWhole((score ?? 0) / 100, lang))
        : text.strongest(names.component(component), formatHundredths(score ?? 0, lang)),
    );
  }
  const [best] = steps;
  if (best !== undefined)
    said.push(
      text.best(
        stepWords(best, names, lang),
        best.gain === null ? null : formatRupiah(best.gain, lang),
        best.isAtLeast,
      ),
    );
  else if (nothingToRaise !== null) said.push(text.nothing[nothingToRaise](feedback.predicate ?? ''));
  if (feedback.attended.length > 0)
    said.push(text.attended(feedback.attended.map(trainingTexts[lang].attended).join('; ')));
  const rounded = components.filter(({ isRounded }) => isRounded).map(({ component }) => component);
  if (rounded.length > 0) said.push(text.rounded(listed(rounded, names)));
  return said.join(' ');
}

function listed(codes: readonly string[], names: FeedbackNames): string {
  return codes.map((code) => names.component(code)).join(', ');
}

interface Sentences {
  score(total: ComparedScore, score: number): string;
  strongest(name: string, score: string): string;
  strongestRounded(name: string, points: string): string;
  /** @param gain null where it may not be told */
  best(step: string, gain: string | null, isAtLeast: boolean): string;
  /** By what became of components without evidence. */
  readonly missing: Readonly<Record<EmployeeFeedback['missingRule'], (list: string) => string>>;
  /** Instead of a step. */
  readonly nothing: Readonly<Record<NothingToRaise, (predicate: string) => string>>;
  attended(list: string): string;
  rounded(list: string): string;
}

const SENTENCES: Catalogue<Sentences> = {
  id: {
    score: scoreId,
    strongest: (name, score) => `Paling kuat: ${name} (${score}).`,
    strongestRounded: (name, points) => `Paling kuat: ${name} (sekitar ${points}).`,
    best: (step, gain, isAtLeast) =>
      `Langkah yang paling menambah: ${step}${gain === null ? '' : `, TPP bruto bertambah ${isAtLeast ? 'sedikitnya ' : ''}${gain} sebulan`}.`,
    missing: {
      hold: (list) =>
        `Nilai belum lengkap: ${list}. TPP tidak hilang; dibayar sebagai rapel setelah buktinya masuk.`,
      zero: (list) => `Dihitung 0 menurut kebijakan karena tidak ada bukti: ${list}.`,
      renormalise: (list) =>
        `Tidak dihitung karena tidak ada bukti; menurut kebijakan bobotnya dialihkan ke komponen lain: ${list}.`,
    },
    nothing: {
      best: () => 'Pertahankan.',
      'official-predicate': (predicate) =>
        `TPP mengikuti predikat resmi (${predicate}); nilai komponen tidak mengubahnya.`,
      'wholly-cut': () =>
        'TPP bulan ini terpotong seluruhnya, sehingga tidak ada satu langkah pun yang menambahnya.',
      held: () => 'TPP menunggu bukti yang belum masuk.',
      'no-step': () => 'Tidak ada satu langkah pun yang dapat disebut di sini.',
    },
    attended: (list) => `Pelatihan yang sudah Anda ikuti: ${list}.`,
    rounded: (list) =>
      `Dalam poin penuh dan tanpa langkah, karena penilainya terlalu sedikit untuk tetap tidak dikenali: ${list}. Nilai Anda di atas dihitung dari poin penuh itu; TPP dibayar menurut nilai persisnya.`,
  },
  en: {
    score: scoreEn,
    strongest: (name, score) => `Strongest: ${name} (${score}).`,
    strongestRounded: (name, points) => `Strongest: ${name} (about ${points}).`,
    best: (step, gain, isAtLeast) =>
      `The step that adds most: ${step}${gain === null ? '' : `, and the gross TPP rises by ${isAtLeast ? 'at least ' : ''}${gain} a month`}.`,
    missing: {
      hold: (list) =>
        `The score is not complete: ${list}. The TPP is not lost; it is paid as arrears once the evidence is in.`,
      zero: (list) => `Counted as 0 by the policy, for want of evidence: ${list}.`,
      renormalise: (list) =>
        `Not counted for want of evidence; by the policy the other components bear the weight: ${list}.`,
    },
    nothing: {
      best: () => 'Keep it up.',
      'official-predicate': (predicate) =>
        `TPP follows the official predicate (${predicate}); scores of components do not change it.`,
      'wholly-cut': () => 'The TPP of this month is cut wholly, so that no single step would raise it.',
      held: () => 'TPP waits for evidence that is not in yet.',
      'no-step': () => 'There is no single step that can be named here.',
    },
    attended: (list) => `Training that you have attended: ${list}.`,
    rounded: (list) =>
      `In whole points and without steps, since too few have rated to remain unknown: ${list}. Your score above is made of these; the TPP is paid by the exact one.`,
  },
};

function scoreId({ unitMedian, ownMedian, ownMonths }: ComparedScore, score: number): string {
  const n = (value: number): string => formatHundredths(value, 'id');
  const unit = unitMedian === null ? '' : `; nilai tengah unit ${n(unitMedian)}`;
  const own =
    ownMonths === 1
      ? 'nilai Anda pada satu bulan sebelumnya'
      : `nilai tengah Anda pada ${ownMonths} bulan sebelumnya`;
  const trend =
    ownMedian === null
      ? ''
      : score > ownMedian
        ? `, naik ${n(score - ownMedian)} dari ${own}`
        : score < ownMedian
          ? `, ${n(ownMedian - score)} di bawah ${own}, yang berarti Anda pernah lebih tinggi`
          : `, sama dengan ${own}`;
  return `Nilai Anda ${n(score)}${trend}${unit}.`;
}

function scoreEn({ unitMedian, ownMedian, ownMonths }: ComparedScore, score: number): string {
  const n = (value: number): string => formatHundredths(value, 'en');
  const unit = unitMedian === null ? '' : `; the median of the unit is ${n(unitMedian)}`;
  const own =
    ownMonths === 1 ? 'your score of one month before' : `your median of ${ownMonths} months before`;
  const trend =
    ownMedian === null
      ? ''
      : score > ownMedian
        ? `, ${n(score - ownMedian)} above ${own}`
        : score < ownMedian
          ? `, ${n(ownMedian - score)} below ${own}, so you have been higher before`
          : `, the same as ${own}`;
  return `Your score is ${n(score)}${trend}${unit}.`;
}
