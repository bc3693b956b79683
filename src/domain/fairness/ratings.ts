import { type AssessmentFact, RATED_COMPONENTS, type RaterRole } from '../performance/evidence.ts';
import { meanScore, median } from '../performance/robust.ts';

/** One rater's opinion of one employee in a month, in hundredths. */
export interface Rating {
  readonly rater: string;
  readonly ratee: string;
  readonly role: RaterRole;
  /** Mean of the components that were scored, rounded half up. */
  readonly score: number;
  /** How many components were scored, and whether all of them the same. */
  readonly components: number;
  readonly isLevel: boolean;
}

/** A rating seen beside those of other raters of the same employee. */
export interface ComparedRating extends Rating {
  /** Median of what the others gave, each put on the level of his role. */
  readonly others: number;
  readonly otherRaters: number;
  /** The rating, put on the level of its role, less `others`. */
  readonly deviation: number;
}

/** The rating of an assessment; null for a self-rating, which never counts, and where every cell is empty. */
export function ratingOf(ratee: string, assessment: AssessmentFact): Rating | null {
  if (assessment.peran === 'diri' || assessment.penilai === ratee) return null;
  const scores = RATED_COMPONENTS.flatMap((component) => assessment[component] ?? []);
  const [first] = scores;
  if (first === undefined) return null;
  return {
    rater: assessment.penilai,
    ratee,
    role: assessment.peran,
    score: meanScore(scores),
    components: scores.length,
    isLevel: scores.every((score) => score === first),
  };
}

/** Things by key, each list in the order in which they came. */
export function grouped<T>(
  things: readonly T[],
  key: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}

/**
 * Ratings of employees whom at least one other has rated too, each beside the others. Roles see people differently
 * (colleagues are kinder everywhere), so every rating is first put on the level of its role: less the median distance of
 * that role from the middle of the employees rated.
 */
export function compareRatings(ratings: readonly Rating[]): readonly ComparedRating[] {
  const levels = roleLevels(ratings);
  const level = ({ role, score }: Rating): number => score - (levels.get(role) ?? 0);
  return [...grouped(ratings, ({ ratee }) => ratee).values()].flatMap((ofRatee) =>
    ofRatee.flatMap((rating): readonly ComparedRating[] => {
      const others = ofRatee.filter(({ rater }) => rater !== rating.rater);
      if (others.length === 0) return [];
      const middle = median(others.map(level));
      return [{ ...rating, others: middle, otherRaters: others.length, deviation: level(rating) - middle }];
    }),
  );
}

/** How far each role stands from the middle of the employees whom it rates, in hundredths. */
function roleLevels(ratings: readonly Rating[]): ReadonlyMap<RaterRole, number> {
  const distances = new Map<RaterRole, number[]>();
  for (const ofRatee of grouped(ratings, ({ ratee }) => ratee).values()) {
    if (ofRatee.length < 2) continue;
    const middle = median(ofRatee.map(({ score }) => score));
    for (const { role, score } of ofRatee) {
      const of = distances.get(role);
      if (of) of.push(score - middle);
      else distances.set(role, [score - middle]);
    }
  }
  return new Map([...distances].map(([role, of]) => [role, median(of)]));
}
