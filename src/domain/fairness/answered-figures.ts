import type { FairnessCode, FairnessFinding } from './fairness-finding.ts';

/** Figures of a finding by name, as they were when it was answered. */
export type FindingFigures = Readonly<Record<string, number>>;

/** How far a score figure may move before an answer no longer counts: one point, in hundredths. */
const SAME_SCORE = 100;

/** Figures of its own by which a finding is recognised: counts must be equal, scores no more than a point apart. */
interface OwnFigures {
  readonly counts: readonly string[];
  readonly scores: readonly string[];
}

const LEVEL: OwnFigures = { counts: ['ratees'], scores: ['distance', 'own', 'others'] };
const UNIT: OwnFigures = { counts: ['people', 'withTargets'], scores: ['own', 'middle', 'rated', 'targets'] };

/**
 * What is usual in the whole office (`usual`, `least`, the figures of everybody else) is left out: it moves with every
 * rating that anybody gives, and says nothing of the one who is named.
 */
const OWN_FIGURES: Readonly<Record<FairnessCode, OwnFigures>> = {
  'rater-lenient': LEVEL,
  'rater-strict': LEVEL,
  'rater-uniform': { counts: ['ratees'], scores: ['low', 'high', 'othersLow', 'othersHigh'] },
  'rater-halo': { counts: ['ratees', 'level'], scores: [] },
  'raters-reciprocal': { counts: [], scores: ['given', 'received', 'othersOfPartner', 'othersOfRater'] },
  'rating-outlier': { counts: [], scores: ['score', 'low', 'high'] },
  'unit-low': UNIT,
  'unit-high': UNIT,
};

/** What names a finding within its month, whatever its figures: its code and whom it is about. */
export function findingKey({ code, rater, partner, ratee, unit }: FairnessFinding): string {
  const about = [rater, partner, ratee, unit].filter((name) => name !== undefined);
  return `${code}:${about.join('+')}`;
}

/** The figures that an answer is given to. */
export function figuresOf({ code, data }: FairnessFinding): FindingFigures {
  const { counts, scores } = OWN_FIGURES[code];
  return Object.fromEntries([...counts, ...scores].map((name) => [name, Number(data[name])]));
}

/** Whether an answer still counts: the counts are those that were answered, and no score is a point away from it. */
export function isAnsweredBy(finding: FairnessFinding, answered: FindingFigures): boolean {
  const now = figuresOf(finding);
  const { counts, scores } = OWN_FIGURES[finding.code];
  return (
    counts.every((name) => now[name] === answered[name]) &&
    scores.every(
      (name) => Math.abs((now[name] ?? 0) - (answered[name] ?? Number.POSITIVE_INFINITY)) <= SAME_SCORE,
    )
  );
}
