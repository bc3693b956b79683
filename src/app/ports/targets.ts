import type { Period } from '../../domain/calendar/period.ts';
import type { TargetFact } from '../../domain/performance/evidence.ts';

/** Targets as they were recorded one after the other. */
export interface TargetStore {
  /**
   * Every recorded target row of a period for a span of NIPs, both ends included, superseded ones as well; per employee
   * by indicator, then in the order of recording.
   */
  targetVersions(period: Period, first: string, last: string): ReadonlyMap<string, readonly TargetFact[]>;
}
