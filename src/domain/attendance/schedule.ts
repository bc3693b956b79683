import { BugError } from '../bug-error.ts';
import { type Day, weekdayOf } from '../calendar/period.ts';
import type { AbsenceReason } from './attendance-log.ts';

/** Minutes after midnight of the day on which the work begins; above 1,440 it is the next day. */
export type Minutes = number;

/** Working hours of one day or shift: `start` < `middle` < `end`, the end at most 24 hours after the start. */
export interface WorkHours {
  readonly start: Minutes;
  /** Where half a day of leave ends or begins, and up to which a single stamp is an arrival. */
  readonly middle: Minutes;
  readonly end: Minutes;
}

/** Hours of a weekday, 1 Monday to 7 Sunday. */
export interface WeekdayHours extends WorkHours {
  readonly weekday: number;
}

/** Hours that hold instead of the usual ones from one day to another, both inclusive: the month of Ramadan. */
export interface OtherHours {
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
  readonly hours: readonly WeekdayHours[];
}

/** A shift that the log names; its hours are not bound to weekdays and holidays. */
export interface ShiftPolicy extends WorkHours {
  /** Lower case, as the log's column `shift` has it. */
  readonly code: string;
}

/** An attendance code by minutes: it holds from so many minutes on, up to the next tier. */
export interface TimeTier {
  readonly from: Minutes;
  readonly code: string;
}

/** What an absence counts as: an attendance code, or null where it is excused. */
export interface AbsenceCodes {
  readonly day: string | null;
  readonly halfDay: string | null;
}

/** By which hours a log of the attendance machine is classified into the policy's attendance codes. */
export interface SchedulePolicy {
  /** Usual hours of every weekday worked, ascending. */
  readonly hours: readonly WeekdayHours[];
  /** None of them overlaps another. */
  readonly otherHours: readonly OtherHours[];
  readonly shifts: readonly ShiftPolicy[];
  /** Minutes that are no lateness and no early leaving yet; beyond them all minutes count. */
  readonly tolerance: { readonly late: Minutes; readonly early: Minutes };
  /** Tiers in ascending order, the first from 1 minute on. */
  readonly late: readonly TimeTier[];
  readonly early: readonly TimeTier[];
  /** Codes of a day with only the other stamp; null where it counts nothing. */
  readonly noArrival: string | null;
  readonly noDeparture: string | null;
  /** Code of a missed roll call or ceremony, which no machine records; null where it counts nothing. */
  readonly missedRollCall: string | null;
  readonly absences: Readonly<Record<AbsenceReason, AbsenceCodes>>;
}

/** Shift by which a log says that somebody is off duty on a day. */
export const OFF_DUTY = 'libur';

/**
 * Hours of a working day.
 * @throws BugError where the schedule has none for that weekday; a policy is refused for it
 */
export function hoursOn(schedule: SchedulePolicy, day: Day): WorkHours {
  const other = schedule.otherHours.find(({ from, until }) => from <= day && day <= until);
  const weekday = weekdayOf(day);
  const found = (other ?? schedule).hours.find((each) => each.weekday === weekday);
  if (found === undefined) throw new BugError(`the schedule has no hours for ${day}`);
  return found;
}
