import { describe, expect, it } from 'vitest';
import { exactDecimal, exactPercent } from '../../src/text/exact-decimal.ts';

describe('exact decimals', () => {
  it('writes a fraction out with the separators of the language', () => {
    expect(exactDecimal(97, 100, 'id')).toBe('0,97');
    expect(exactDecimal(97, 100, 'en')).toBe('0.97');
    expect(exactDecimal(12_345_678, 1000, 'id')).toBe('12.345,678');
    expect(exactDecimal(-5, 4, 'en')).toBe('-1.25');
    expect(exactDecimal(6, 3, 'id')).toBe('2');
  });

  it('writes nothing that it cannot write exactly', () => {
    expect(exactDecimal(1, 3, 'id')).toBeNull();
    expect(exactDecimal(1, 1_000_000, 'id')).toBe('0,000001');
    expect(exactDecimal(1, 10_000_000, 'id')).toBeNull();
  });

  it('shows a share as a percent, and as a fraction where the percent would not be exact', () => {
    expect(exactPercent(24, 10_000, 'id')).toBe('0,24%');
    expect(exactPercent(4, 5, 'id')).toBe('80%');
    expect(exactPercent(1, 1, 'en')).toBe('100%');
    expect(exactPercent(15, 21, 'id')).toBe('15/21');
  });
});
