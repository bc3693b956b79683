import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainRecords } from '../../../src/sheets/csv/plain-records.ts';
import { expectEqual } from '../../support/expect-equal.ts';

/** Records as csv-parse reads them, and whether it came to the end. */
function strictly(text: string, delimiter: string): { records: string[][]; isWhole: boolean } {
  const records: string[][] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      on_record: (record: string[]) => {
        records.push(record);
        return null;
      },
    });
    return { records, isWhole: true };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, isWhole: false };
  }
}

/** The plain records of a text that comes in pieces, and what is left to csv-parse. */
function plainly(pieces: readonly string[], delimiter: string): { records: string[][]; plain: PlainRecords } {
  const plain = new PlainRecords(delimiter);
  const records: string[][] = [];
  let left = 0;
  for (; left < pieces.length && !plain.isOdd; left++) records.push(...plain.take(pieces[left] ?? ''));
  for (const piece of pieces.slice(left)) plain.rest += piece;
  return { records, plain };
}

/** A text cut at some places. */
const cutText = (parts: readonly string[]) =>
  fc
    .record({
      text: fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((all) => all.join('')),
      cuts: fc.array(fc.nat(150), { maxLength: 4 }),
    })
    .map(({ text, cuts }) => {
      const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
      return at.slice(1).map((end, i) => text.slice(at[i], end));
    });

const ANY = ['a', 'é', ' ', '"', '""', ',', ';', '\n', '\r\n', '\r'];
const MOSTLY_PLAIN = ['a', 'Siti, S.E.', ',', ',', '\n', '\r\n', ',"b ""c"", d"', ',"e\nf"', '\n"g",'];

describe('plain records of a CSV text', () => {
  it.each([
    ['of whatever characters', ANY],
    ['of mostly plain cells', MOSTLY_PLAIN],
  ])(
    '%s are those of csv-parse, which reads the rest to the same end, wherever the file is cut',
    (_, parts) => {
      fc.assert(
        fc.property(cutText(parts), (pieces) => {
          const wanted = strictly(pieces.join(''), ',');
          const { records, plain } = plainly(pieces, ',');
          const rest = strictly(plain.rest, ',');
          const { isWhole } = rest;
          expectEqual({ records: [...records, ...rest.records], isWhole }, wanted);
        }),
        { numRuns: 3_000 },
      );
    },
  );

  it('leave nothing to csv-parse but a last line that does not end', () => {
    const { records, plain } = plainly(['nip;na', 'ma\r\n1;"a ""b""\r', '\nc"\r', '\n;;\n2;d'], ';');
    expect(records).toEqual([
      ['nip', 'nama'],
      ['1', 'a "b"\r\nc'],
      ['', '', ''],
    ]);
    expect([plain.rest, plain.isOdd]).toEqual(['2;d', false]);
  });

  it.each(['1,a"b"\n', '1,"a"b\n', '1," a"\r,\n', '1,a""\n'])('end in front of %j', (line) => {
    const { records, plain } = plainly([`nip,nama\n${line}`, '2,c\n'], ',');
    expect(records).toEqual([['nip', 'nama']]);
    expect([plain.rest, plain.isOdd]).toEqual([`${line}2,c\n`, true]);
  });

  it('end in front of a record that does not end within a million characters', () => {
    const { records, plain } = plainly(['nip,nama\n1,"', 'x'.repeat(1_100_000), 'y'], ',');
    expect(records).toEqual([['nip', 'nama']]);
    expect(plain.isOdd).toBe(true);
    expect(plain.rest).toHaveLength(1_100_004);
  });
});
