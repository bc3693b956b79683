import { type Day, firstDayOf, lastDayOf, type Period, weekdayOf } from './period.ts';

/** Working days of one period by the employer's calendar, ascending. */
export interface WorkingMonth {
  readonly period: Period;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly days: readonly Day[];
}

/**
 * Working days of a period: the weekdays worked, less the holidays.
 * @param workingWeekdays 1 Monday to 7 Sunday
 */
export function workingMonth(
  period: Period,
  workingWeekdays: readonly number[],
  holidays: readonly Day[],
): WorkingMonth {
  const last = lastDayOf(period);
  const days: Day[] = [];
  for (let n = 1; n <= Number(last.slice(8)); n++) {
    const day = `${period}-${String(n).padStart(2, '0')}` as Day;
    if (workingWeekdays.includes(weekdayOf(day)) && !holidays.includes(day)) days.push(day);
  }
  return { period, firstDay: firstDayOf(period), lastDay: last, days };
}

/** Number of working days of the month inside a span of service, both ends inclusive; null leaves an end open. */
export function workingDaysServed(month: WorkingMonth, from: Day | null, to: Day | null): number {
  if ((from === null || from <= month.firstDay) && (to === null || to >= month.lastDay))
    return month.days.length;
  let served = 0;
  for (const day of month.days) {
    if ((from === null || day >= from) && (to === null || day <= to)) served++;
  }
  return served;
}
