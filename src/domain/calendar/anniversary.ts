import { addMonths, type Day, daysInMonth, monthOf, type Period, periodOf, yearOf } from './period.ts';

/**
 * The day on which so many years have passed since another. For 29 February in a common year it is 1 March: before that
 * the years are not full.
 */
export function anniversary(day: Day, years: number): Day {
  const month = addMonths(periodOf(day), years * 12);
  const date = day.slice(8);
  const isThere = Number(date) <= daysInMonth(yearOf(month), monthOf(month));
  return isThere ? dayIn(month, date) : dayIn(addMonths(month, 1), '01');
}

/** Calendar days from one day to another; negative where the other lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since the beginning of the year 1 by the Gregorian calendar. */
function dayNumber(day: Day): number {
  const year = yearOf(day) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  let days = year * 365 + leapDays + Number(day.slice(8));
  for (let month = 1; month < monthOf(day); month++) days += daysInMonth(yearOf(day), month);
  return days;
}

function dayIn(month: Period, date: string): Day {
  return `${month}-${date}` as Day;
}
