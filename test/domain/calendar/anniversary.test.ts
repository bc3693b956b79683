import { describe, expect, it } from 'vitest';
import { anniversary, daysBetween } from '../../../src/domain/calendar/anniversary.ts';
import { type Day, parseDay } from '../../../src/domain/calendar/period.ts';

function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(text);
  return found;
}

describe('the day on which years are full', () => {
  it.each([
    ['2005-03-01', 21, '2026-03-01'],
    ['2004-02-29', 21, '2025-03-01'],
    ['2004-02-29', 24, '2028-02-29'],
    ['1999-12-31', 25, '2024-12-31'],
  ])('%s and %i years: %s', (from, years, to) => {
    expect(anniversary(day(from), years)).toBe(to);
  });
});

describe('days from one day to another', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2026-01-01', '2027-01-01', 365],
    ['2024-02-28', '2024-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['2026-01-01', '2025-12-31', -1],
    ['1976-03-01', '2026-11-26', 18_532],
  ])('%s to %s: %i', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });
});
