import { describe, expect, it } from 'vitest';
import { Fraction, roundedProductOf } from '../support/oracle/index.ts';

describe('exact fractions of the oracle', () => {
  it('rounds halves away from zero on both sides', () => {
    expect(Fraction.of('2.5').round()).toBe(3);
    expect(Fraction.of('-2.5').round()).toBe(-3);
    expect(Fraction.of('2.49999999999999999999').round()).toBe(2);
    expect(Fraction.of('-0.4').round()).toBe(0);
  });

  it('takes floor and ceiling by the number line, not by the digits', () => {
    expect(Fraction.of('-1.1').floor()).toBe(-2);
    expect(Fraction.of('-1.9').ceil()).toBe(-1);
    expect(Fraction.of('1.1').ceil()).toBe(2);
    expect(Fraction.of(7).ceil()).toBe(7);
  });

  it('keeps 0.24% of 625 exactly at one and a half, where a float falls below', () => {
    expect(roundedProductOf(Fraction.percent('0.24'), 625)).toBe(2);
  });

  it('refuses what is not a plain decimal', () => {
    expect(() => Fraction.of('1e3')).toThrow('not a plain decimal');
    expect(() => Fraction.of('')).toThrow('not a plain decimal');
    expect(() => Fraction.of(1).over(0)).toThrow('denominator 0');
  });
});
