import type { Day } from '../calendar/period.ts';
import type { FactPlace } from '../performance/fact-place.ts';

/** One row of an attendance machine: the arrival and departure of a day, or a single stamp. */
export interface LogRow extends FactPlace {
  /** The day on which the work begins, also of a shift that ends after midnight. */
  readonly tanggal: Day;
  /** Minutes after midnight; null where the machine has none. */
  readonly masuk: number | null;
  readonly pulang: number | null;
  /** Minutes after midnight of a single stamp; null in a row of a whole day. */
  readonly waktu: number | null;
  /** Code of the shift, lower case; null for the usual hours. */
  readonly shift: string | null;
}

/**
 * Why somebody is not there: annual and other leave, maternity leave, leave for an important reason, ill with and
 * without a doctor's note, permit, duty travel.
 */
export const ABSENCE_REASONS = [
  'cuti',
  'cuti-melahirkan',
  'cuti-alasan-penting',
  'sakit',
  'sakit-tanpa-surat',
  'izin',
  'dinas-luar',
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** A missed roll call stands on the same sheet, but excuses nothing of the day. */
export const MISSED_ROLL_CALL = 'tidak-apel';

/** Part of each day that an absence covers: all of it, the hours before or those after the middle. */
export const ABSENCE_PARTS = ['penuh', 'pagi', 'siang'] as const;
export type AbsencePart = (typeof ABSENCE_PARTS)[number];

/** Part under which a missed roll call is kept, so that it stands beside a reason for the same day. */
export const ROLL_CALL_PART = 'apel';

/** An absence from one day to another, both inclusive. */
export interface AbsenceFact extends FactPlace {
  readonly dari: Day;
  readonly sampai: Day;
  readonly bagian: AbsencePart | typeof ROLL_CALL_PART;
  readonly alasan: AbsenceReason | typeof MISSED_ROLL_CALL;
}

/** Longest absence in days: a leave of state that lasts longer is a service status. */
export const LONGEST_ABSENCE = 366;

/** What machines and absence sheets say of one employee and month. */
export interface AttendanceLog {
  /** By day, then in the order of recording. */
  readonly rows: readonly LogRow[];
  /** Absences that may reach into the month, in the order of recording. */
  readonly absences: readonly AbsenceFact[];
  /** Last day of the month for which the machines have anybody; null where they have none of the month. */
  readonly until: Day | null;
}
