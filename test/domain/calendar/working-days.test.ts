import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/calendar/period.ts';
import { workingDaysServed, workingMonth } from '../../../src/domain/calendar/working-days.ts';
import { period } from '../../support/pay-example.ts';

const FIVE_DAYS = [1, 2, 3, 4, 5];
const HOLIDAYS = ['2026-01-01', '2026-01-16', '2026-01-24', '2026-02-17'] as Day[];
const january = workingMonth(period('2026-01'), FIVE_DAYS, HOLIDAYS);

describe('working days of a month', () => {
  it('are the weekdays less the holidays; a holiday on a Saturday takes nothing away', () => {
    expect(january.days).toHaveLength(20);
    expect(january.days[0]).toBe('2026-01-02');
    expect(january.days.at(-1)).toBe('2026-01-30');
    expect(january.days).not.toContain('2026-01-16');
    expect([january.firstDay, january.lastDay]).toEqual(['2026-01-01', '2026-01-31']);
  });

  it('are more in a six-day week', () => {
    expect(workingMonth(period('2026-01'), [...FIVE_DAYS, 6], HOLIDAYS).days).toHaveLength(24);
  });

  it('are 29 in a leap February in which every day is worked', () => {
    expect(workingMonth(period('2028-02'), [1, 2, 3, 4, 5, 6, 7], []).days).toHaveLength(29);
  });

  it('are none where no weekday is worked', () => {
    expect(workingMonth(period('2026-01'), [], []).days).toEqual([]);
  });
});

describe('working days served', () => {
  it.each([
    ['the whole month, without any date', null, null, 20],
    ['the whole month, for somebody who serves since long and for long', '2015-01-01', '2030-12-31', 20],
    ['the whole month, from its first to its last calendar day', '2026-01-01', '2026-01-31', 20],
    ['from a working day on, that day included', '2026-01-19', null, 10],
    ['from a Saturday on', '2026-01-17', null, 10],
    ['up to a working day, that day included', null, '2026-01-19', 11],
    ['one day', '2026-01-19', '2026-01-19', 1],
    ['nothing on a holiday alone', '2026-01-16', '2026-01-16', 0],
    ['nothing from the last Saturday on', '2026-01-31', null, 0],
    ['nothing before service', '2026-02-01', null, 0],
    ['nothing after service', null, '2025-12-31', 0],
  ])('are %s', (_, from, to, days) => {
    expect(workingDaysServed(january, from as Day | null, to as Day | null)).toBe(days);
  });
});
