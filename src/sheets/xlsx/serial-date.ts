import { type CellValue, DateCell } from '../../app/ports/sheets.ts';
import type { NumberKind } from './number-formats.ts';

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** 31 December 9999, the last day that spreadsheets know, in the 1900 system. */
const LAST_SERIAL = 2_958_465;
/** Days between the two systems. */
const FROM_1904 = 1_462;
/** 1 January 1970 in the 1900 system, as counted from 1 March 1900 on. */
const UNIX_EPOCH = 25_569;
/** The 1900 system counts a 29 February 1900 that never was. */
const FALSE_LEAP_DAY = 60;

/** Turns day numbers of one workbook into calendar days and times. */
export class SerialDates {
  private readonly uses1904: boolean;
  /** A sheet has few different days: each is made once. */
  private readonly days = new Map<number, DateCell>();

  constructor(uses1904: boolean) {
    this.uses1904 = uses1904;
  }

  /**
   * Value of a number shown as a date or time. A whole day is a DateCell; a day with a time is the text
   * `YYYY-MM-DD HH:MM` (seconds only where there are any), a time the text `HH:MM`, running hours the text `H:MM`.
   * Rounded to the second. A number outside the calendar stays a number.
   */
  valueOf(serial: number, kind: Exclude<NumberKind, 'number'>): CellValue {
    const known = this.days.get(serial);
    if (known !== undefined && kind === 'day') return known;
    const seconds = Math.round(serial * DAY_SECONDS);
    const day = Math.floor(seconds / DAY_SECONDS);
    const inSystemOf1900 = this.uses1904 ? day + FROM_1904 : day;
    if (seconds < 0 || inSystemOf1900 > LAST_SERIAL) return serial;
    if (kind === 'elapsed') return clock(seconds, 1);
    const time = seconds % DAY_SECONDS;
    if (day === 0 && (kind === 'time' || time > 0 || !this.uses1904)) return clock(time, 2);
    const iso = isoDay(inSystemOf1900);
    if (time > 0) return `${iso} ${clock(time, 2)}`;
    const cell = new DateCell(iso);
    this.days.set(serial, cell);
    return cell;
  }

  /** Day `YYYY-MM-DD` of a whole day number; null outside the calendar. */
  dayOf(serial: number): string | null {
    const value = Number.isInteger(serial) ? this.valueOf(serial, 'day') : null;
    return value instanceof DateCell ? value.iso : null;
  }
}

/**
 * Value of a cell that holds its date as ISO 8601 text (`t="d"`): a DateCell for a day, otherwise the text
 * `YYYY-MM-DD HH:MM`, `HH:MM`, or the text as found when it is neither.
 */
export function isoDateValue(text: string): CellValue {
  const match = /^(\d{4}-\d\d-\d\d)?T?(?:(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/.exec(text);
  const [, day, minutes, seconds = '00'] = match ?? [];
  if (day === undefined && minutes === undefined) return text;
  const time = seconds === '00' ? minutes : `${minutes}:${seconds}`;
  if (day === undefined) return time ?? text;
  return time === undefined || time === '00:00' ? new DateCell(day) : `${day} ${time}`;
}

function isoDay(serial: number): string {
  if (serial === FALSE_LEAP_DAY) return '1900-02-29';
  const sinceEpoch = (serial > FALSE_LEAP_DAY ? serial : serial + 1) - UNIX_EPOCH;
  return new Date(sinceEpoch * DAY_MS).toISOString().slice(0, 10);
}

function clock(seconds: number, hourDigits: number): string {
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  const hours = pad(Math.floor(seconds / 3600), hourDigits);
  const minutes = pad(Math.floor(seconds / 60) % 60, 2);
  return seconds % 60 === 0 ? `${hours}:${minutes}` : `${hours}:${minutes}:${pad(seconds % 60, 2)}`;
}
