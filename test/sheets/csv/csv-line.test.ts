import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { csvLine } from '../../../src/sheets/csv/csv-line.ts';
import { formulaSafe } from '../../../src/sheets/csv/formula-safe.ts';
import { expectEqual } from '../../support/expect-equal.ts';

const PARTS = [
  'a',
  'é',
  '😀',
  ' ',
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '=',
  '+',
  '-',
  '@',
  '1',
  "'",
];

const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 6 }).map((all) => all.join(''));
const cell = fc.oneof(text, fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.constant(null));

describe('a line of a CSV report', () => {
  it('is, whatever the cells, what csv-stringify writes of all of them', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (row) => {
        const safe = row.map((value) => (typeof value === 'string' ? formulaSafe(value) : value));
        expectEqual(csvLine(row), stringify([safe]));
      }),
      { numRuns: 2_000 },
    );
  });
});
