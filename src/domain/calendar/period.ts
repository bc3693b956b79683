import { BugError } from '../bug-error.ts';
import { wholeAt } from './whole-at.ts';

/** A calendar month `YYYY-MM`. Periods compare as text. */
export type Period = string & { readonly period: unique symbol };

/** A calendar day `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly day: unique symbol };

const PERIOD = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/;

/** The period that a text of the form `YYYY-MM` names, or null (years 1900 to 2199). */
export function parsePeriod(text: string): Period | null {
  return PERIOD.test(text) ? (text as Period) : null;
}

/** The day that a text of the form `YYYY-MM-DD` names, or null where the calendar has no such day. */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  return isDay(wholeAt(text, 0, 4), wholeAt(text, 5, 7), wholeAt(text, 8, 10)) ? (text as Day) : null;
}

/** Whether the calendar has a month of these numbers (years 1900 to 2199). */
export function isMonth(year: number, month: number): boolean {
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12;
}

/** Whether the calendar has a day of these numbers (years 1900 to 2199). */
export function isDay(year: number, month: number, day: number): boolean {
  return isMonth(year, month) && day >= 1 && day <= daysInMonth(year, month);
}

/** Calendar year of a period or a day. */
export function yearOf(date: Period | Day): number {
  return Number(date.slice(0, 4));
}

/** Month number 1 to 12 of a period or a day. */
export function monthOf(date: Period | Day): number {
  return Number(date.slice(5, 7));
}

/** Period in which a day lies. */
export function periodOf(day: Day): Period {
  return day.slice(0, 7) as Period;
}

/** Period of a year and a month number 1 to 12. */
export function makePeriod(year: number, month: number): Period {
  const period = parsePeriod(`${year}-${String(month).padStart(2, '0')}`);
  if (period === null) throw new BugError(`no such period: ${year}-${month}`);
  return period;
}

/** The period `months` later (earlier when negative). */
export function addMonths(period: Period, months: number): Period {
  const index = yearOf(period) * 12 + monthOf(period) - 1 + months;
  return makePeriod(Math.floor(index / 12), (index % 12) + 1);
}

/** First calendar day of a period. */
export function firstDayOf(period: Period): Day {
  return `${period}-01` as Day;
}

/** Last calendar day of a period. */
export function lastDayOf(period: Period): Day {
  return `${period}-${String(daysInMonth(yearOf(period), monthOf(period))).padStart(2, '0')}` as Day;
}

/** Number of days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Weekday of a day: 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  const year = yearOf(day);
  const month = monthOf(day);
  const shifted = month < 3 ? year - 1 : year;
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] as number;
  const sunday0 =
    (shifted +
      Math.floor(shifted / 4) -
      Math.floor(shifted / 100) +
      Math.floor(shifted / 400) +
      offset +
      Number(day.slice(8))) %
    7;
  return sunday0 === 0 ? 7 : sunday0;
}
