/** What ratings and scores of a month can show, in the order in which it is listed. */
export const FAIRNESS_CHECKS = [
  'rater-lenient',
  'rater-strict',
  'rater-uniform',
  'rater-halo',
  'raters-reciprocal',
  'rating-outlier',
  'unit-low',
  'unit-high',
] as const;
export type FairnessCode = (typeof FAIRNESS_CHECKS)[number];

/** A pattern with the numbers that show it. It accuses nobody: the sentence says what would explain it innocently. */
export interface FairnessFinding {
  readonly code: FairnessCode;
  /** Who rated: a NIP, or the name of a body outside. */
  readonly rater?: string;
  /** The other one of a pair. */
  readonly partner?: string;
  readonly ratee?: string;
  readonly unit?: string;
  readonly data: Readonly<Record<string, string | number>>;
}
