import { describe, expect, it } from 'vitest';
import { type CellValue, DateCell } from '../../../src/app/ports/sheets.ts';
import { type NumberKind, numberKind } from '../../../src/sheets/xlsx/number-formats.ts';
import { isoDateValue, SerialDates } from '../../../src/sheets/xlsx/serial-date.ts';
import { expectEqual } from '../../support/expect-equal.ts';

describe('a number format shows', () => {
  it.each<[string, NumberKind]>([
    ['dd/mm/yyyy', 'day'],
    ['[$-421]dd mmmm yyyy;@', 'day'],
    ['d-mmm-yy', 'day'],
    ['mmm-yy', 'day'],
    ['yyyy\\-mm\\-dd hh:mm', 'day'],
    ['[Red]dd/mm/yy', 'day'],
    ['mm:ss.0', 'time'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm:ss', 'elapsed'],
    ['[mm]:ss', 'elapsed'],
    ['General', 'number'],
    ['#,##0', 'number'],
    ['_-"Rp"* #,##0_-;-"Rp"* #,##0_-', 'number'],
    ['0.00%', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0" hari"', 'number'],
    ['[Red]#,##0;dd', 'number'],
    ['@', 'number'],
    ['', 'number'],
  ])('%s as a %s', (code, kind) => {
    expect(numberKind(code)).toBe(kind);
  });
});

describe('a day number is', () => {
  it.each<[string, number, Exclude<NumberKind, 'number'>, boolean, CellValue]>([
    ['1 January 1900', 1, 'day', false, new DateCell('1900-01-01')],
    ['28 February 1900', 59, 'day', false, new DateCell('1900-02-28')],
    ['the 29 February 1900 that spreadsheets believe in', 60, 'day', false, new DateCell('1900-02-29')],
    ['1 March 1900', 61, 'day', false, new DateCell('1900-03-01')],
    ['29 February 2024', 45351, 'day', false, new DateCell('2024-02-29')],
    ['31 December 9999', 2_958_465, 'day', false, new DateCell('9999-12-31')],
    ['no date beyond the calendar', 2_958_466, 'day', false, 2_958_466],
    ['no date before the calendar', -1, 'day', false, -1],
    ['1 January 1904 in the system of 1904', 0, 'day', true, new DateCell('1904-01-01')],
    ['2 January 1904 in the system of 1904', 1, 'day', true, new DateCell('1904-01-02')],
    [
      'a day although the fraction of a second is off',
      45992.000001,
      'day',
      false,
      new DateCell('2025-12-01'),
    ],
    ['the next day at midnight', 45991.9999999, 'day', false, new DateCell('2025-12-01')],
    ['a day with seconds', 45992 + 27015 / 86_400, 'day', false, '2025-12-01 07:30:15'],
    ['midnight', 0, 'time', false, '00:00'],
    ['more than a day of hours', 1.25, 'elapsed', false, '30:00'],
  ])('%s', (_, serial, kind, uses1904, expected) => {
    const dates = new SerialDates(uses1904);
    expect(dates.valueOf(serial, kind)).toEqual(expected);
    expect(dates.valueOf(serial, kind)).toEqual(expected);
  });

  it('agrees with the calendar for every day from 1900 to 2100', () => {
    const dates = new SerialDates(false);
    for (let serial = 61; serial < 73_416; serial++) {
      const iso = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
      expectEqual(dates.valueOf(serial, 'day'), new DateCell(iso));
    }
  });

  it('stays text where the ISO notation names no day', () => {
    expect(isoDateValue('2025-12')).toBe('2025-12');
    expect(isoDateValue('T07:30')).toBe('07:30');
    expect(isoDateValue('')).toBe('');
  });
});
