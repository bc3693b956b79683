import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportSheet, ReportValue } from '../../../src/app/ports/reports.ts';
import { BugError } from '../../../src/domain/bug-error.ts';
import { writeReport } from '../../../src/sheets/index.ts';
import { writeXlsx } from '../../../src/sheets/xlsx/write-xlsx.ts';
import { readSheets } from '../../support/read-sheets.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { cellValues, xlsxCells } from '../../support/xlsx-cells.ts';

const folder = tempFolder();
const ROWS: ReportValue[][] = [
  ['196501161988111003', '=1+1', 5_182_000, 8750, '2025-12-01'],
  ['197001011990012001', null, -1_000, 10_000, null],
  ['198001011990012001', ' a\rb _x0041_ <&> ', 0, 5, '1899-01-01'],
];

function report(rows: Iterable<ReportValue[]>, more: Partial<ReportSheet> = {}): ReportSheet {
  return {
    name: 'Gaji',
    titles: ['Daftar gaji', 'Januari 2026'],
    columns: [
      { name: 'nip', heading: 'NIP', format: 'text', width: 21 },
      { name: 'nama', heading: 'Nama', format: 'text' },
      { name: 'diterima', heading: 'Jumlah diterima', format: 'rupiah', total: true },
      { name: 'skor', heading: 'Skor', format: 'score' },
      { name: 'tanggal', heading: 'Tanggal', format: 'day' },
    ],
    rows: () => rows,
    totalLabel: 'Jumlah',
    footer: ['Segel: abc'],
    signatures: [
      ['Mengetahui', 'Wali Kota', '', 'Nama'],
      ['Bendahara', '', '', 'Nama'],
    ],
    ...more,
  };
}

describe('a workbook for people', () => {
  it('has titles, headings, rows, total, footer and signatures', async () => {
    const path = join(folder.path, 'gaji.xlsx');
    const file = await writeReport.xlsx(path, [report(ROWS)]);
    expect(file).toEqual({
      path,
      rows: 3,
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
    });
    const [sheet] = await xlsxCells(path);
    if (!sheet) throw new Error('no sheet');
    expect(sheet).toMatchObject({ name: 'Gaji', frozenRows: 4, autoFilter: 'A4:E7' });
    expect(cellValues(sheet)).toEqual([
      ['Daftar gaji'],
      ['Januari 2026'],
      [],
      ['NIP', 'Nama', 'Jumlah diterima', 'Skor', 'Tanggal'],
      ['196501161988111003', '=1+1', 5_182_000, 87.5, new Date('2025-12-01T00:00:00Z')],
      ['197001011990012001', null, -1_000, 100, null],
      ['198001011990012001', ' a\nb _x0041_ <&> ', 0, 0.05, '1899-01-01'],
      ['Jumlah', null, 5_181_000, null, null],
      [],
      ['Segel: abc'],
      [],
      ['Mengetahui', null, 'Bendahara'],
      ['Wali Kota'],
      [],
      ['Nama', null, 'Nama'],
    ]);
    expect(sheet.rows[4]?.map(({ format }) => format)).toEqual([
      '@',
      '@',
      '#,##0;-#,##0;"-"',
      '0.00',
      'dd/mm/yyyy',
    ]);
    expect(sheet.rows[7]?.[2]).toMatchObject({ formula: 'SUM(C5:C7)', isBold: true });
    expect(sheet.rows[3]?.every(({ isBold }) => isBold)).toBe(true);
  });

  it('gives the cells back to the program as they were', async () => {
    const path = join(folder.path, 'back.xlsx');
    await writeReport.xlsx(path, [report(ROWS, { titles: [] })]);
    const [sheet] = await readSheets(path);
    expect(sheet?.rows.slice(1, 4).map(({ cells }) => cells)).toEqual([
      ['196501161988111003', '=1+1', 5_182_000, 87.5, { iso: '2025-12-01' }],
      ['197001011990012001', null, -1_000, 100],
      ['198001011990012001', ' a\nb _x0041_ <&> ', 0, 0.05, '1899-01-01'],
    ]);
  });

  it('has the same bytes when it is written again', async () => {
    const first = await writeReport.xlsx(join(folder.path, 'first.xlsx'), [report(ROWS)]);
    const again = await writeReport.xlsx(join(folder.path, 'again.xlsx'), [report(ROWS)]);
    expect(again.sha256).toBe(first.sha256);
  });

  it('is whole when there is nobody in it', async () => {
    const path = join(folder.path, 'empty.xlsx');
    await writeReport.xlsx(path, [report([])]);
    const [sheet] = await xlsxCells(path);
    expect(sheet?.autoFilter).toBe('A4:E4');
    expect(sheet?.rows[4]?.map(({ value }) => value)).toEqual(['Jumlah', null, 0, null, null]);
  });

  it('goes on in a second sheet when the first is full, and sums both', async () => {
    const path = join(folder.path, 'long.xlsx');
    const rows = Array.from({ length: 25 }, (_, i): ReportValue[] => [`${i}`, null, i, null, null]);
    const file = await writeXlsx(path, [report(rows), report(ROWS, { name: 'gaji' })], 22);
    expect(file.rows).toBe(28);
    const sheets = await xlsxCells(path);
    expect(sheets.map(({ name }) => name)).toEqual(['Gaji', 'Gaji (2)', 'Gaji (3)', 'gaji (4)']);
    expect(sheets.map(({ autoFilter }) => autoFilter)).toEqual(['A4:E14', 'A4:E14', 'A4:E9', 'A4:E7']);
    for (const sheet of sheets) expect(sheet.rows.length).toBeLessThanOrEqual(22);
    expect(sheets[2]?.rows[9]?.[2]).toMatchObject({
      value: 300,
      formula: "SUM('Gaji'!C5:C14,'Gaji (2)'!C5:C14,C5:C9)",
    });
    const nips = sheets.slice(0, 3).flatMap(({ rows: all }) => all.slice(4).map((row) => row[0]?.value));
    expect(nips.filter((nip) => typeof nip === 'string' && /^\d+$/.test(nip))).toEqual(
      Array.from({ length: 25 }, (_, i) => `${i}`),
    );
  });

  it('keeps every row of a large report', async () => {
    const path = join(folder.path, 'large.xlsx');
    const rows = Array.from({ length: 12_000 }, (_, i): ReportValue[] => [
      `${i}`,
      `Pegawai ${i}`,
      i,
      5,
      null,
    ]);
    await writeReport.xlsx(path, [report(rows), report(ROWS, { name: 'Lain' })]);
    const sheets = await readSheets(path);
    expect(sheets[0]?.rows.slice(3, 12_003).map(({ cells }) => cells[2])).toEqual(
      rows.map(([, , amount]) => amount),
    );
    expect(sheets[1]?.rows.length).toBe(11);
  });

  it('refuses an amount that is not a whole number: that would be a fault of the program', async () => {
    await expect(
      writeReport.xlsx(join(folder.path, 'bug.xlsx'), [report([['1', 'a', 0.5, 1, null]])]),
    ).rejects.toThrow(BugError);
  });
});
