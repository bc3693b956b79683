import type { ClassifiedDay } from '../attendance/classified-day.ts';
import type { FactPlace } from './fact-place.ts';

export type { FactPlace };

/**
 * Count per attendance code of the policy (lower case); codes that are absent count 0. It stands in a row of a recap, or
 * was classified from a log, which begins with the row that is named.
 */
export interface AttendanceFact extends FactPlace {
  readonly counts: Readonly<Record<string, number>>;
  /** The days of a classified log; absent for a recap. */
  readonly days?: readonly ClassifiedDay[];
}

/** Attendance code of a day absent without notice: on every working day served it cuts the whole TPP. */
export const ABSENT_CODE = 'tk';

/** Roles of raters: superior, colleague, third party, the employee himself (stored, never counted). */
export const RATER_ROLES = ['atasan', 'rekan', 'pihak-ketiga', 'diri'] as const;
export type RaterRole = (typeof RATER_ROLES)[number];

/** Components that raters score; the score columns of the assessment sheet. */
export const RATED_COMPONENTS = ['kualitas', 'inisiatif', 'komunikasi'] as const;
export type RatedComponent = (typeof RATED_COMPONENTS)[number];

/** One rater's scores of one employee in one period, in hundredths (0 to 10,000); null where the cell was empty. */
export interface AssessmentFact extends FactPlace {
  readonly penilai: string;
  readonly peran: RaterRole;
  readonly kualitas: number | null;
  readonly inisiatif: number | null;
  readonly komunikasi: number | null;
  readonly catatan: string | null;
}

/** One target of one employee in one period. Quantities are exact decimals scaled by 10,000. */
export interface TargetFact extends FactPlace {
  readonly indikator: string;
  readonly satuan: string | null;
  /** Target quantity × 10,000, 0 or more. */
  readonly target: number;
  /** Achieved quantity × 10,000; null while it is not known. */
  readonly realisasi: number | null;
  /** Weight × 100, 0 or more. */
  readonly bobot: number;
  readonly arah: 'naik' | 'turun';
}

/** Official SKP predicates, best first. */
export const PREDICATES = ['sangat baik', 'baik', 'butuh perbaikan', 'kurang', 'sangat kurang'] as const;
export type Predicate = (typeof PREDICATES)[number];

export interface PredicateFact extends FactPlace {
  readonly predikat: Predicate;
}

/** A disciplinary sentence that cuts TPP from month `dari` to month `sampai`, both inclusive. */
export interface DisciplineFact extends FactPlace {
  readonly dari: string;
  readonly sampai: string;
  /** Cut in hundredths of a percent, 0 to 10,000. */
  readonly persen: number;
  readonly dasar: string | null;
}
