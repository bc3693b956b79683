import type { Day } from '../calendar/period.ts';
import type { FactPlace } from '../performance/fact-place.ts';
import type { AbsencePart, AbsenceReason } from './attendance-log.ts';
import type { Minutes, WorkHours } from './schedule.ts';

/**
 * How a day came about.
 * - `worked`: with at least one stamp, or half of it excused; `absent`: a working day without stamps and without a reason
 * - `excused`: absent all day for a reason; `off-duty`: the log says so; `no-duty`: rows of a day nobody has to work
 */
export type DayKind = 'worked' | 'absent' | 'excused' | 'off-duty' | 'no-duty';

/** One day of a log, classified into attendance codes. Times are minutes after midnight of that day. */
export interface ClassifiedDay {
  readonly day: Day;
  readonly kind: DayKind;
  /** The hours by which the day was judged, less what is excused; null where none hold. */
  readonly hours: WorkHours | null;
  readonly shift: string | null;
  readonly arrival: Minutes | null;
  readonly departure: Minutes | null;
  /** Minutes that count as late and early; 0 within the tolerance. */
  readonly late: Minutes;
  readonly early: Minutes;
  readonly absences: readonly { readonly alasan: AbsenceReason; readonly bagian: AbsencePart }[];
  readonly missedRollCall: boolean;
  /** Attendance codes of the policy, one count each; a code may stand twice. */
  readonly codes: readonly string[];
  /** Rows that tell of the day. */
  readonly places: readonly DayPlace[];
}

/** A row of a log or of a sheet of absences. */
export interface DayPlace {
  readonly kind: 'attendance-log' | 'absences';
  readonly place: FactPlace;
  /** Canonical columns of the row that decided what the day is; empty where it is the row as such. */
  readonly columns: readonly string[];
}
