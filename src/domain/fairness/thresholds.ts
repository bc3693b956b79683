/**
 * From when on a pattern of ratings is named, in hundredths of a score and counts. They are chosen so that ordinary
 * differences between people who rate name nobody: see the generated cities in `test/domain/fairness/`.
 */
export const FAIRNESS_THRESHOLDS = {
  /** Employees whom a rater must have rated together with somebody else before his level is compared. */
  leniencyRatees: 5,
  /** Least distance of a rater from the others, and how many robust deviations of all raters it must exceed. */
  leniencyDistance: 1000,
  leniencyDeviations: 2.5,
  /** Share of his employees, in percent, whom he must have rated on the same side of the others. */
  leniencyConsistency: 80,
  /** Employees whom a rater must have rated before it counts that all have the same score, or all components the same. */
  uniformRatees: 8,
  /** Widest range of his scores that still counts as the same. */
  uniformRange: 100,
  /** Least width of the middle half of what others gave the same employees. */
  uniformOthersSpread: 400,
  /** Share of ratings with equal components, in percent: of the rater at least, of everybody else at most. */
  haloShare: 90,
  haloOthersShare: 30,
  /** Least distance by which each of two lifts the other, and how many robust deviations of all ratings both do in mean. */
  reciprocalDistance: 1000,
  reciprocalDeviations: 3,
  /** Least distance of one rating from all others of the employee, and how many robust deviations of all ratings. */
  outlierDistance: 2000,
  outlierDeviations: 5,
  /** Ratings of all raters from which on deviations are judged at all. */
  leastRatings: 30,
  /** Scored employees of a unit, and such units, before units are compared. */
  unitPeople: 8,
  units: 4,
  /** Least distance of a unit's median from that of all units, and how many robust deviations of the medians. */
  unitDistance: 800,
  unitDeviations: 3,
} as const;
