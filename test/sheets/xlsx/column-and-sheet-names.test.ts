import { expect, it } from 'vitest';
import { columnLetters } from '../../../src/sheets/column-letters.ts';
import { legalSheetName } from '../../../src/sheets/xlsx/sheet-name.ts';

it('names columns as a spreadsheet does', () => {
  expect([1, 26, 27, 52, 702, 703, 16_384].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

it('makes a sheet name that every spreadsheet takes', () => {
  expect(legalSheetName('Rekap 01/2026 [Dinas: A*B?]\\', [])).toBe('Rekap 01-2026 -Dinas- A-B---');
  expect(legalSheetName("Jum'at", [])).toBe('Jum’at');
  expect(legalSheetName('   ', [])).toBe('Sheet');
  expect(legalSheetName('Badan Perencanaan Pembangunan Daerah', [])).toBe('Badan Perencanaan Pembangunan D');
});

it('tells sheets of one name apart, whatever the case', () => {
  expect(legalSheetName('Gaji', ['GAJI'])).toBe('Gaji (2)');
  expect(legalSheetName('Gaji', ['Gaji', 'gaji (2)'])).toBe('Gaji (3)');
  const long = 'Badan Perencanaan Pembangunan D';
  expect(legalSheetName(long, [long])).toBe('Badan Perencanaan Pembangun (2)');
});
