import { describe, expect, it } from 'vitest';
import { BugError } from '../../../src/domain/bug-error.ts';
import { chosenNumbersJson, wholeNumbersJson } from '../../../src/domain/money/whole-numbers-json.ts';

const NUMBERS = { GAPOK: 5_182_000, IWP_8: -1, 'tl"1': 0, TPP: Number.MAX_SAFE_INTEGER };

describe('whole numbers by their codes', () => {
  it('are JSON without spaces, in their order', () => {
    expect(wholeNumbersJson(NUMBERS)).toBe(JSON.stringify(NUMBERS));
    expect(wholeNumbersJson({})).toBe('{}');
  });

  it('are those that are chosen, in the order of the list', () => {
    expect(chosenNumbersJson(NUMBERS, ['tl"1', 'GAPOK'])).toBe('{"tl\\"1":0,"GAPOK":5182000}');
    expect(chosenNumbersJson(NUMBERS, [])).toBe('{}');
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('never hold %d', (number) => {
    expect(() => wholeNumbersJson({ GAPOK: number })).toThrow(BugError);
    expect(() => chosenNumbersJson({ GAPOK: number }, ['GAPOK'])).toThrow(BugError);
  });

  it('name no code that has no number', () => {
    expect(() => chosenNumbersJson(NUMBERS, ['PPH'])).toThrow(BugError);
  });
});
