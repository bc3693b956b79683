import type { Predicate, TargetFact } from '../performance/evidence.ts';
import type { RaisingStep } from './raising-steps.ts';
import type { ShownComments } from './shown-comments.ts';

/** A score of an employee beside those of the unit and his own before; hundredths, null where it is not told. */
export interface ComparedScore {
  /** Code of the component; empty for the total. */
  readonly component: string;
  readonly score: number | null;
  /** null where the unit has too few employees for it. */
  readonly unitMedian: number | null;
  /** Over the months before, as many as are approved; null where there are none. */
  readonly ownMedian: number | null;
}

/** What an employee is told of a month. */
export interface EmployeeFeedback {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
  readonly predicate: Predicate | null;
  /** Components without evidence; TPP waits for them. */
  readonly missing: readonly string[];
  readonly total: ComparedScore;
  /** In the order of the policy. */
  readonly components: readonly ComparedScore[];
  readonly missed: readonly TargetFact[];
  /** Largest gain first. */
  readonly steps: readonly RaisingStep[];
  readonly comments: ShownComments;
}
