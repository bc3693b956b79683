import type { PersonnelFact } from '../../domain/personnel/personnel-fact.ts';
import type { TrainingFact } from '../../domain/training/training-fact.ts';

/** What is recorded of careers beside pay; no run reads it. */
export interface CareerStore {
  /**
   * Trainings in force of a span of NIPs, both ends included, as of a watermark: per employee by first day, then by name.
   */
  trainings(first: string, last: string, watermark: number): ReadonlyMap<string, readonly TrainingFact[]>;
  /** Whether any row of career dates is recorded of an employee, in force or not. */
  hasCareerDates(nip: string): boolean;
  /** Rows of career dates in force of a span of NIPs, as of a watermark: per employee by month, then by recording. */
  personnelFacts(
    first: string,
    last: string,
    watermark: number,
  ): ReadonlyMap<string, readonly PersonnelFact[]>;
}
