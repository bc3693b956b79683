import { describe, expect, it } from 'vitest';
import { BugError } from '../../../src/domain/bug-error.ts';
import {
  addMonths,
  type Day,
  daysInMonth,
  firstDayOf,
  lastDayOf,
  makePeriod,
  monthOf,
  parseDay,
  parsePeriod,
  periodOf,
  weekdayOf,
  yearOf,
} from '../../../src/domain/calendar/period.ts';

describe('a period', () => {
  it.each(['2026-01', '2026-12', '1900-01', '2199-12'])('%s is a month', (text) => {
    expect(parsePeriod(text)).toBe(text);
  });

  it.each(['2026-00', '2026-13', '2026-1', '1899-12', '2200-01', '2026-01-01', ' 2026-01', '', '26-01'])(
    '"%s" is none',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  it('has a year, a month, a first and a last day', () => {
    const february = makePeriod(2028, 2);
    expect([yearOf(february), monthOf(february)]).toEqual([2028, 2]);
    expect([firstDayOf(february), lastDayOf(february)]).toEqual(['2028-02-01', '2028-02-29']);
    expect(periodOf('2028-02-29' as Day)).toBe('2028-02');
    expect(() => makePeriod(2026, 13)).toThrow(BugError);
  });

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-03', -12, '2025-03'],
    ['2026-03', 0, '2026-03'],
    ['2026-01', -13, '2024-12'],
    ['2026-11', 26, '2029-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    const period = parsePeriod(from);
    if (period === null) throw new Error(from);
    expect(addMonths(period, months)).toBe(to);
  });
});

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-04-30', '2026-12-31'])('%s is in the calendar', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '01-01-2026',
  ])('%s is not', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('counts 29 days of February every fourth year, but not in 1900, 2100 and 2200', () => {
    expect([1900, 2000, 2023, 2024, 2026, 2100, 2200].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 28, 29, 28, 28, 28,
    ]);
  });

  it('counts 31, 30 and 28 days as the calendar does', () => {
    const lengths = Array.from({ length: 12 }, (_, i) => daysInMonth(2026, i + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('the weekday', () => {
  it.each([
    ['2026-01-01', 4],
    ['2026-08-17', 1],
    ['2024-02-29', 4],
    ['2024-03-01', 5],
    ['2000-01-01', 6],
    ['1945-08-17', 5],
    ['2026-03-01', 7],
  ])('of %s is day %i of the week', (day, weekday) => {
    expect(weekdayOf(day as Day)).toBe(weekday);
  });

  it('goes round from Monday to Sunday on every day from 1900 to 2199', () => {
    let expected = 1; // 1 January 1900 was a Monday.
    const wrong: string[] = [];
    for (let year = 1900; year < 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        const period = makePeriod(year, month);
        for (let n = 1; n <= daysInMonth(year, month); n++) {
          const day = `${period}-${String(n).padStart(2, '0')}` as Day;
          if (weekdayOf(day) !== expected) wrong.push(day);
          expected = (expected % 7) + 1;
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
