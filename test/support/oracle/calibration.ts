import { Fraction } from './fraction.ts';
import type { AssessmentRow } from './rows.ts';
import { text } from './rows.ts';

/** Calibration as a policy file has it; scores in points. */
export interface CalibrationSetting {
  readonly ratees: number;
  readonly tolerance: string;
  readonly limit: string;
}

/** Points added to every score that a rater gave in a column, by rater and column. */
export type Corrections = ReadonlyMap<string, Readonly<Record<string, Fraction>>>;

const COLUMNS = ['kualitas', 'inisiatif', 'komunikasi'] as const;

interface Given {
  readonly rater: string;
  readonly ratee: string;
  readonly role: string;
  readonly points: Fraction;
}

/**
 * Calibration, the slow and obvious way: after every correction everybody is measured again from all ratings of the month.
 * A rater is measured by the median, over employees whom others have rated too, of his score less the median of theirs,
 * every score less the level of its role; the median is rounded to hundredths. The furthest is corrected first; where
 * some of the furthest who have rated the same employees stand on either side of the others, none of them ever is.
 */
export function correctionsOf(rows: readonly AssessmentRow[], setting: CalibrationSetting): Corrections {
  const corrections = new Map<string, Record<string, Fraction>>();
  for (const column of COLUMNS) {
    for (const [rater, points] of ofColumn(givenIn(rows, column), setting)) {
      corrections.set(rater, { ...corrections.get(rater), [column]: points });
    }
  }
  return corrections;
}

/** A corrected score, never outside 0 to 100. */
export function corrected(points: Fraction, correction: Fraction | undefined): Fraction {
  return points
    .plus(correction ?? 0)
    .max(0)
    .min(100);
}

function givenIn(rows: readonly AssessmentRow[], column: (typeof COLUMNS)[number]): readonly Given[] {
  return rows
    .filter((row) => row.peran !== 'diri' && row.penilai !== row.nip && text(row[column]) !== '')
    .map((row) => ({
      rater: row.penilai,
      ratee: row.nip,
      role: row.peran,
      points: Fraction.of(text(row[column])),
    }));
}

function ofColumn(given: readonly Given[], setting: CalibrationSetting): ReadonlyMap<string, Fraction> {
  const levels = roleLevels(given);
  const found = new Map<string, Fraction>();
  const open = new Set<string>();
  const raters = [...new Set(given.map(({ rater }) => rater))].sort((a, b) => (a < b ? -1 : 1));
  for (;;) {
    const far = raters.flatMap((rater) => {
      if (found.has(rater) || open.has(rater)) return [];
      const distance = distanceOf(rater, given, levels, found, setting.ratees);
      return distance === null || sizeOf(distance).compare(setting.tolerance) <= 0
        ? []
        : [{ rater, distance }];
    });
    const [first] = far;
    if (first === undefined) return found;
    const most = far.reduce((most, { distance }) => most.max(sizeOf(distance)), Fraction.of(0));
    const furthest = far.filter(({ distance }) => sizeOf(distance).compare(most) === 0);
    const next = furthest[0] ?? first;
    const linked = linkedWith(next.rater, new Set(furthest.map(({ rater }) => rater)), given);
    const sides = furthest
      .filter(({ rater }) => linked.has(rater))
      .map(({ distance }) => distance.compare(0));
    if (new Set(sides).size > 1) {
      for (const rater of linked) open.add(rater);
      continue;
    }
    const size = most.minus(setting.tolerance).min(setting.limit);
    found.set(next.rater, next.distance.compare(0) > 0 ? Fraction.of(0).minus(size) : size);
  }
}

/** Those of some raters who are linked with one of them by employees whom both have rated, also over others of them. */
function linkedWith(
  rater: string,
  raters: ReadonlySet<string>,
  given: readonly Given[],
): ReadonlySet<string> {
  const linked = new Set([rater]);
  for (;;) {
    const ratees = new Set(given.filter((each) => linked.has(each.rater)).map(({ ratee }) => ratee));
    const more = given.filter(
      (each) => ratees.has(each.ratee) && raters.has(each.rater) && !linked.has(each.rater),
    );
    if (more.length === 0) return linked;
    for (const each of more) linked.add(each.rater);
  }
}

/** null where too few of his employees were rated by somebody else. */
function distanceOf(
  rater: string,
  given: readonly Given[],
  levels: ReadonlyMap<string, Fraction>,
  found: ReadonlyMap<string, Fraction>,
  least: number,
): Fraction | null {
  const seen = (each: Given): Fraction =>
    corrected(each.points, found.get(each.rater)).minus(levels.get(each.role) ?? 0);
  const distances = given
    .filter((each) => each.rater === rater)
    .flatMap((own) => {
      const others = given.filter((each) => each.ratee === own.ratee && each.rater !== rater);
      return others.length === 0 ? [] : [seen(own).minus(medianOf(others.map(seen)))];
    });
  if (distances.length < least) return null;
  return Fraction.of(medianOf(distances).times(100).round()).over(100);
}

function roleLevels(given: readonly Given[]): ReadonlyMap<string, Fraction> {
  const middles = new Map<string, Fraction>();
  for (const { ratee } of given) {
    const scores = given.filter((each) => each.ratee === ratee);
    if (!middles.has(ratee) && scores.length > 1)
      middles.set(ratee, medianOf(scores.map(({ points }) => points)));
  }
  return new Map(
    [...new Set(given.map(({ role }) => role))].map((role) => [
      role,
      medianOf(
        given.flatMap((each) => {
          const middle = middles.get(each.ratee);
          return each.role === role && middle !== undefined ? [each.points.minus(middle)] : [];
        }),
      ),
    ]),
  );
}

function medianOf(values: readonly Fraction[]): Fraction {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Fraction.of(0) : low.plus(high).over(2);
}

function sizeOf(value: Fraction): Fraction {
  return value.compare(0) < 0 ? Fraction.of(0).minus(value) : value;
}
