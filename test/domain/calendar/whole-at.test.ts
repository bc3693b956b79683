import { expect, it } from 'vitest';
import { wholeAt } from '../../../src/domain/calendar/whole-at.ts';

it.each([
  ['199001012015031001', 0, 4, 1990],
  ['199001012015031001', 9, 18, 15_031_001],
  ['0007', 0, 4, 7],
  ['12', 1, 1, 0],
  ['12a4', 0, 4, -1],
  ['12:4', 0, 4, -1],
  ['12/4', 0, 4, -1],
  ['١٢٣٤', 0, 4, -1],
  ['123', 0, 4, -1],
])('the digits of %s from %d to %d are %d', (text, from, to, value) => {
  expect(wholeAt(text, from, to)).toBe(value);
});
