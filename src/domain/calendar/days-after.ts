import {
  addMonths,
  type Day,
  daysInMonth,
  firstDayOf,
  monthOf,
  type Period,
  periodOf,
  yearOf,
} from './period.ts';

/** The calendar day `days` (0 or more) after another: 30 days after 2026-01-31 is 2026-03-02. */
export function daysAfter(day: Day, days: number): Day {
  let month: Period = periodOf(day);
  let date = Number(day.slice(8)) + days;
  for (let last = lengthOf(month); date > last; last = lengthOf(month)) {
    date -= last;
    month = addMonths(month, 1);
  }
  return `${firstDayOf(month).slice(0, 8)}${String(date).padStart(2, '0')}` as Day;
}

function lengthOf(month: Period): number {
  return daysInMonth(yearOf(month), monthOf(month));
}
