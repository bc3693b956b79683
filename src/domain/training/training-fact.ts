import type { Day, Period } from '../calendar/period.ts';
import type { FactPlace } from '../performance/evidence.ts';

/** Whether a training is planned or was attended. */
export const TRAINING_STATUSES = ['rencana', 'diikuti'] as const;
export type TrainingStatus = (typeof TRAINING_STATUSES)[number];

/** A training of one employee. Of two rows with the same name and first day the one recorded last holds. */
export interface TrainingFact extends FactPlace {
  /** Month of the first day. */
  readonly period: Period;
  readonly pelatihan: string;
  /** First day. */
  readonly mulai: Day;
  /** Last day; null for one day, or where only days or hours are given. */
  readonly selesai: Day | null;
  /** Days of training; null where the sheet does not say. */
  readonly hari: number | null;
  /** Hours of training (jam pelajaran). */
  readonly jp: number | null;
  readonly status: TrainingStatus;
  /** Code of the component that it is to raise; null for none in particular. */
  readonly komponen: string | null;
}
