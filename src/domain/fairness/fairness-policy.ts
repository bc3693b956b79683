import { roundedQuotient } from '../money/exact.ts';
import type { FairnessCode } from './fairness-finding.ts';

/** How far off something must be: a least distance in hundredths, and so many robust deviations of all, times 100. */
interface DistanceLimit {
  readonly distance: number;
  readonly deviations: number;
}

/** From when on a pattern of ratings is named; scores in hundredths, shares in whole percent, the rest counts. */
export interface FairnessThresholds {
  /** Ratings of all raters from which on single ratings are judged at all. */
  readonly leastRatings: number;
  /** Raters far above or below the others. */
  readonly leniency: DistanceLimit & {
    /** Employees whom a rater must have rated together with somebody else before his level is compared. */
    readonly ratees: number;
    /** Share of these employees whom he must have rated on the same side of the others. */
    readonly sameSide: number;
  };
  /** Raters who give everybody the same. */
  readonly uniform: {
    readonly ratees: number;
    /** Widest range of his scores that still counts as the same. */
    readonly range: number;
    /** Least width of the middle half of what others gave the same employees. */
    readonly othersSpread: number;
  };
  /** Raters who give every component the same: share of their ratings at least, of everybody else's at most. */
  readonly halo: { readonly ratees: number; readonly share: number; readonly othersShare: number };
  /** Pairs who lift each other: each by the distance at least, both in mean by so many deviations. */
  readonly reciprocal: DistanceLimit;
  /** Single ratings far from all others of the employee. */
  readonly outlier: DistanceLimit;
  /** Units far from the others: scored employees of a unit, and such units, before they are compared. */
  readonly units: DistanceLimit & { readonly people: number; readonly units: number };
}

/** What an office looks for in its ratings, and what it wants answered. */
export interface FairnessPolicy {
  readonly thresholds: FairnessThresholds;
  /** Findings that must be answered before a run is approved. */
  readonly answerBeforeApproval: readonly FairnessCode[];
}

/**
 * What holds where the policy says nothing. The thresholds are chosen so that ordinary differences between people who
 * rate name nobody: see the generated cities in `test/domain/fairness/`.
 */
export const DEFAULT_FAIRNESS: FairnessPolicy = {
  thresholds: {
    leastRatings: 30,
    leniency: { ratees: 5, distance: 1000, deviations: 250, sameSide: 80 },
    uniform: { ratees: 8, range: 100, othersSpread: 400 },
    halo: { ratees: 8, share: 90, othersShare: 30 },
    reciprocal: { distance: 1000, deviations: 300 },
    outlier: { distance: 2000, deviations: 500 },
    units: { people: 8, units: 4, distance: 800, deviations: 300 },
  },
  answerBeforeApproval: [],
};

/** What a policy says of fairness, or what holds where it says nothing. */
export function fairnessOf({ fairness }: { readonly fairness?: FairnessPolicy | undefined }): FairnessPolicy {
  return fairness ?? DEFAULT_FAIRNESS;
}

/**
 * Distance from which on something is far off, hundredths; rounded half up here.
 * @param usual robust deviation of everything that it is compared with
 */
export function leastDistance({ distance, deviations }: DistanceLimit, usual: number): number {
  return Math.max(distance, roundedQuotient(deviations * usual, 100, 'half-up'));
}
