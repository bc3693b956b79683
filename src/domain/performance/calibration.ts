import { roundedQuotient } from '../money/exact.ts';
import { type AssessmentFact, RATED_COMPONENTS, type RatedComponent } from './evidence.ts';
import { median } from './robust.ts';

/** How raters are calibrated; scores in hundredths. */
export interface CalibrationPolicy {
  /** Employees whom a rater must have rated together with somebody else before his scores are corrected. */
  readonly ratees: number;
  /** Distance from the other raters that is left to everybody; only what goes beyond it is corrected. */
  readonly tolerance: number;
  /** Largest correction. */
  readonly limit: number;
}

/** By how much one rater's scores of one component are corrected, and why. */
export interface Correction {
  /** Signed hundredths, added to every score that he gave in the component. */
  readonly points: number;
  /** Median distance from the other raters of the same employees, signed hundredths. */
  readonly distance: number;
  /** Employees whom he has rated together with somebody else. */
  readonly ratees: number;
}

/** Corrections by rater, in capitals, and component; whoever is not there is not corrected. */
export type RaterCorrections = ReadonlyMap<string, Readonly<Partial<Record<RatedComponent, Correction>>>>;

export const NO_CORRECTIONS: RaterCorrections = new Map();

/** An employee and who has rated him. */
export interface RatedEmployee {
  readonly nip: string;
  readonly assessments: readonly AssessmentFact[];
}

/**
 * Each median of an even number halves what it is taken from; four stand on each other, so all figures are times 16 and no
 * median is rounded.
 */
const SCALE = 16;
const FULL = 10_000;

/** A rating of one component, put on the level of its role; times `SCALE`. */
interface LevelledRating {
  readonly rater: Rater;
  readonly ratee: readonly LevelledRating[];
  readonly given: number;
  readonly level: number;
}

interface Rater {
  readonly name: string;
  readonly ratings: LevelledRating[];
  /** Signed hundredths; 0 where too few employees are compared. */
  distance: number;
  ratees: number;
  correction: number | null;
  /** Whether he is left as he is, since nobody can tell whether he or another is off. */
  isOpen: boolean;
}

/**
 * Corrections of all raters of a month (pay-rules 4.2, calibration), each component by itself. A rater's distance is the
 * median over the employees whom somebody else has rated too of his score less the median of the others', every score put
 * on the level of its role, rounded half away from zero to hundredths, once. The one who stands out most is corrected
 * first, the others are then compared with his corrected scores: nobody is called strict for having rated beside
 * somebody lenient. A rater is corrected once, by what goes beyond the tolerance, at most by the limit. Where two who have
 * rated the same employees stand equally far apart on either side, neither is corrected: nobody can tell who is off.
 */
export function calibrateRaters(
  employees: Iterable<RatedEmployee>,
  policy: CalibrationPolicy,
): RaterCorrections {
  const rated = [...employees].filter(({ assessments }) => assessments.length > 1);
  const corrections = new Map<string, Partial<Record<RatedComponent, Correction>>>();
  for (const component of RATED_COMPONENTS) {
    for (const { name, distance, ratees, correction } of correctedRaters(rated, component, policy)) {
      if (correction === null) continue;
      const own = corrections.get(name) ?? {};
      corrections.set(name, { ...own, [component]: { points: correction, distance, ratees } });
    }
  }
  return corrections;
}

/** A score as it counts: corrected, and within 0 and 100. */
export function correctedScore(score: number, points: number): number {
  return Math.min(FULL, Math.max(0, score + points));
}

/** The name by which a rater's corrections are found. */
export function raterName({ penilai }: Pick<AssessmentFact, 'penilai'>): string {
  return penilai.toUpperCase();
}

function correctedRaters(
  employees: readonly RatedEmployee[],
  component: RatedComponent,
  policy: CalibrationPolicy,
): readonly Rater[] {
  const raters = ratersOf(employees, component);
  const far = new FarRaters(policy);
  for (const rater of raters) far.measure(rater);
  for (;;) {
    const next = far.furthest();
    if (next === null) return raters;
    const equal = equallyFar(next);
    if (equal.some(({ distance }) => distance !== next.distance)) {
      for (const rater of equal) rater.isOpen = true;
      continue;
    }
    const size = Math.min(policy.limit, Math.abs(next.distance) - policy.tolerance);
    next.correction = next.distance > 0 ? 0 - size : size;
    // Only who has rated the same employees is seen beside other scores now.
    for (const rater of besides(next)) if (isCandidate(rater)) far.measure(rater);
  }
}

/** Raters beyond the tolerance by how far they stand from the others: a large office is not walked for each of them. */
class FarRaters {
  readonly #policy: CalibrationPolicy;
  /** By size of the distance, hundredths; whoever was measured anew stays where he was, too. */
  readonly #bySize: Set<Rater>[] = [];

  constructor(policy: CalibrationPolicy) {
    this.#policy = policy;
  }

  measure(rater: Rater): void {
    measure(rater, this.#policy);
    const size = Math.abs(rater.distance);
    if (size <= this.#policy.tolerance) return;
    while (this.#bySize.length <= size) this.#bySize.push(new Set());
    this.#bySize[size]?.add(rater);
  }

  /** The candidate who stands furthest; of equal ones the first by name. */
  furthest(): Rater | null {
    for (;;) {
      const last = this.#bySize.at(-1);
      if (last === undefined) return null;
      let found: Rater | null = null;
      for (const rater of last) {
        if (!isCandidate(rater) || Math.abs(rater.distance) !== this.#bySize.length - 1) last.delete(rater);
        else if (found === null || rater.name < found.name) found = rater;
      }
      if (found !== null) return found;
      this.#bySize.pop();
    }
  }
}

/** Everybody who has rated an employee of the rater, himself among them. */
function besides({ ratings }: Rater): ReadonlySet<Rater> {
  return new Set(ratings.flatMap(({ ratee }) => ratee.map(({ rater }) => rater)));
}

/** The rater and all who are not corrected, stand as far from the others as he, and are connected to him by such ones. */
function equallyFar(rater: Rater): readonly Rater[] {
  const size = Math.abs(rater.distance);
  const found = new Set([rater]);
  for (const each of found) {
    for (const other of besides(each))
      if (isCandidate(other) && Math.abs(other.distance) === size) found.add(other);
  }
  return [...found];
}

function isCandidate({ correction, isOpen }: Rater): boolean {
  return correction === null && !isOpen;
}

/** Everybody who has scored the component, with his ratings, on the level of their roles. */
function ratersOf(employees: readonly RatedEmployee[], component: RatedComponent): readonly Rater[] {
  const scored = employees.map(({ nip, assessments }) =>
    assessments.flatMap((each) => {
      const score = each[component];
      const counts = score !== null && each.peran !== 'diri' && each.penilai !== nip;
      return counts ? [{ name: raterName(each), role: each.peran, given: score * SCALE }] : [];
    }),
  );
  const levels = roleLevels(scored);
  const raters = new Map<string, Rater>();
  for (const ofRatee of scored) {
    const ratee: LevelledRating[] = [];
    for (const { name, role, given } of ofRatee) {
      const rater = raters.get(name) ?? {
        name,
        ratings: [],
        distance: 0,
        ratees: 0,
        correction: null,
        isOpen: false,
      };
      raters.set(name, rater);
      const rating = { rater, ratee, given, level: levels.get(role) ?? 0 };
      ratee.push(rating);
      rater.ratings.push(rating);
    }
  }
  return [...raters.values()];
}

/** How far each role stands from the middle of the employees whom it rates, as the ratings were given. */
function roleLevels(
  scored: readonly (readonly { readonly role: string; readonly given: number }[])[],
): ReadonlyMap<string, number> {
  const distances = new Map<string, number[]>();
  for (const ofRatee of scored) {
    if (ofRatee.length < 2) continue;
    const middle = median(ofRatee.map(({ given }) => given));
    for (const { role, given } of ofRatee) {
      const known = distances.get(role);
      if (known) known.push(given - middle);
      else distances.set(role, [given - middle]);
    }
  }
  return new Map([...distances].map(([role, of]) => [role, median(of)]));
}

/** Notes a rater's distance from the others as they are corrected so far. */
function measure(rater: Rater, { ratees }: CalibrationPolicy): void {
  const deviations = rater.ratings.flatMap((rating) => {
    const others = rating.ratee.filter((each) => each !== rating);
    return others.length === 0 ? [] : [levelled(rating) - median(others.map(levelled))];
  });
  rater.ratees = deviations.length;
  rater.distance = deviations.length < ratees ? 0 : inHundredths(median(deviations));
}

function levelled({ rater, given, level }: LevelledRating): number {
  const { correction } = rater;
  return (correction === null ? given : correctedScore(given / SCALE, correction) * SCALE) - level;
}

function inHundredths(scaled: number): number {
  const size = roundedQuotient(Math.abs(scaled), SCALE, 'half-up');
  return scaled < 0 ? -size : size;
}
