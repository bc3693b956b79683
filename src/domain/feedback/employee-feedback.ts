import type { PerformancePolicy } from '../pay/policy.ts';
import type { Predicate, TargetFact } from '../performance/evidence.ts';
import type { TrainingFact } from '../training/training-fact.ts';
import type { NothingToRaise } from './nothing-to-raise.ts';
import type { ShownComments } from './shown-comments.ts';
import type { ToldStep } from './told-steps.ts';

/** A score of an employee beside those of the unit and his own before; hundredths, null where it is not told. */
export interface ComparedScore {
  /** Code of the component; empty for the total. */
  readonly component: string;
  readonly score: number | null;
  /** Whether the score is told in whole points only, since too few have judged it, or is made of such scores. */
  readonly isRounded: boolean;
  /** null where the unit has too few employees for it. */
  readonly unitMedian: number | null;
  /** Over the approved months before; null where there are none. */
  readonly ownMedian: number | null;
  /** How many months `ownMedian` is taken over. */
  readonly ownMonths: number;
}

/** What an employee is told of a month. */
export interface EmployeeFeedback {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
  readonly predicate: Predicate | null;
  /** Components without evidence. */
  readonly missing: readonly string[];
  /** What became of them: TPP waits (`hold`), they counted 0, or the others bore their weight. */
  readonly missingRule: PerformancePolicy['missing'];
  readonly total: ComparedScore;
  /** In the order of the policy. */
  readonly components: readonly ComparedScore[];
  readonly missed: readonly TargetFact[];
  /** Trainings attended in the months up to this one. */
  readonly attended: readonly TrainingFact[];
  /** Largest gain first. */
  readonly steps: readonly ToldStep[];
  /** Why there are no steps; null where there are some. */
  readonly nothingToRaise: NothingToRaise | null;
  readonly comments: ShownComments;
}
