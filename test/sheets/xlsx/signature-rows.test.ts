import { describe, expect, it } from 'vitest';
import { lineCount } from '../../../src/sheets/xlsx/row-height.ts';
import { signatureRows } from '../../../src/sheets/xlsx/signature-rows.ts';

const TITLE = 'Pelaksana Tugas Kepala Dinas Pekerjaan Umum dan Penataan Ruang selaku Pengguna Anggaran';
const BLOCKS = [
  ['', TITLE, '', '', 'Dr. Siti Contoh, S.E., M.Si.', 'NIP 197603012001122001'],
  ['', 'Bendahara', '', '', 'Budi Umpama', 'NIP 198507152010011003'],
  ['Binjai, 31 Januari 2026', 'Pembuat Daftar', '', '', 'Rina Misal', 'NIP 199002202022212005'],
];
/** Columns of a narrow sheet; each of the three blocks has two of them. */
const NARROW = [17, 17, 17, 17, 17, 17];

describe('signatures of a workbook', () => {
  it('have long titles in as many rows as they need, and names stay beside each other', () => {
    const rows = signatureRows(BLOCKS, NARROW, 102, 0);
    const titles = rows.slice(1, -4).map((row) => row.find(([column]) => column === 0)?.[1]);
    expect(titles.length).toBeGreaterThan(2);
    expect(titles.join(' ')).toBe(TITLE);
    for (const title of titles) expect(lineCount(title ?? '', 34)).toBe(1);
    expect(rows.at(-2)).toEqual([
      [0, 'Dr. Siti Contoh, S.E., M.Si.'],
      [2, 'Budi Umpama'],
      [4, 'Rina Misal'],
    ]);
    // A row that nobody writes into is left for each signature.
    expect(rows.slice(-4, -2)).toEqual([[], []]);
  });

  it('are as they were on a sheet that is wide enough', () => {
    const rows = signatureRows(BLOCKS, [100, 100, 100], 300, 0);
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual([
      [0, TITLE],
      [1, 'Bendahara'],
      [2, 'Pembuat Daftar'],
    ]);
  });

  it('that stand right of a table of fewer columns are never cut into rows', () => {
    expect(signatureRows(BLOCKS, [40], 40, 0)).toHaveLength(6 + 2);
    expect(signatureRows([['A'], [TITLE]], [40], 40, 0)).toEqual([
      [
        [0, 'A'],
        [1, TITLE],
      ],
    ]);
  });
});
