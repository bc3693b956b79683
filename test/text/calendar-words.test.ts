import { describe, expect, it } from 'vitest';
import { dayInWords, momentInWords, periodInWords } from '../../src/text/calendar-words.ts';

describe('dates in words', () => {
  it('says a period in both languages', () => {
    expect(periodInWords('2026-01', 'id')).toBe('Januari 2026');
    expect(periodInWords('2026-12', 'en')).toBe('December 2026');
  });

  it('says a day without a leading zero', () => {
    expect(dayInWords('2024-01-01', 'id')).toBe('1 Januari 2024');
    expect(dayInWords('2024-05-31', 'en')).toBe('31 May 2024');
  });

  it('says a recorded moment with its time zone', () => {
    expect(momentInWords('2026-01-25T08:30:59.123Z', 'id')).toBe('25 Januari 2026 pukul 08.30 UTC');
    expect(momentInWords('2026-01-25T08:30:59Z', 'en')).toBe('25 January 2026, 08:30 UTC');
  });

  it('leaves a moment of another form as it is', () => {
    expect(momentInWords('kemarin', 'id')).toBe('kemarin');
  });
});
