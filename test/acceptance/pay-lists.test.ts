import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../support/office.ts';
import { mustHere } from '../support/run-here.ts';
import { JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { cellValues, xlsxCells } from '../support/xlsx-cells.ts';

const folder = tempFolder();
let office: Office;

beforeAll(async () => {
  office = newOffice(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  await mustHere(office, 'import', ...JANUARY.map(([name]) => office.path(name)));
  await mustHere(office, 'office', 'set', '--from', '2026-01', 'name=Kantor Contoh', 'city=Binjai');
  await mustHere(office, 'run', '2026-01');
  office.must('export', 'payroll', '2026-01');
});

/** Sum of a column of the payroll. */
function payroll(column: string): number {
  const [heading = '', ...rows] = office.read('payroll-2026-01.csv').trim().split('\n');
  const at = heading.split(',').indexOf(column);
  return rows.reduce((sum, row) => sum + Number(row.split(',')[at]), 0);
}

describe('the lists that officers sign', () => {
  it.each([
    ['daftar-gaji', ['BRUTO_GAJI', 'POTONGAN_GAJI', 'NETO_GAJI']],
    ['daftar-tpp', ['TPP_BRUTO', 'POTONGAN_TPP', 'NETO_TPP']],
  ] as const)(
    '%s has the sums of the payroll, on the list and on both recapitulations',
    async (report, totals) => {
      office.must('export', report, '2026-01', '--lang', 'id');
      const sheets = await xlsxCells(office.path(`${report}-2026-01.xlsx`));
      const [list = [], golongan = [], accounts = []] = sheets.map(cellValues);
      expect(list[0]?.[0]).toBe('Kantor Contoh');
      const sums = totals.map(payroll);
      expect(sums.every((sum) => sum > 0)).toBe(true);
      for (const rows of [list, golongan]) {
        const total = rows.find((row) => row.includes('JUMLAH SELURUHNYA'));
        expect(total).toEqual(expect.arrayContaining(sums));
      }
      expect(accounts.flat()).toEqual(expect.arrayContaining([sums[1] ?? null, sums[2] ?? null]));
      expect(list.flat().filter((cell) => cell === 'Binjai, …………………………')).toHaveLength(1);
    },
  );

  it('as CSV are a folder of one file per sheet, and nothing else can be written to standard output', () => {
    office.must('export', 'daftar-gaji', '2026-01', '--format', 'csv', '--lang', 'en');
    expect(readdirSync(office.path('daftar-gaji-2026-01'))).toEqual([
      '1-salary-list.csv',
      '2-by-golongan.csv',
      '3-by-budget-account.csv',
    ]);
    expect(office.run('export', 'daftar-gaji', '2026-01', '--format', 'csv', '--out', '-').code).toBe(2);
  });

  it('of one unit have its sums alone', async () => {
    office.must(
      'export',
      'daftar-gaji',
      '2026-01',
      '--unit',
      'Dinas Misal',
      '--out',
      'misal.xlsx',
      '--lang',
      'id',
    );
    const [list] = await xlsxCells(office.path('misal.xlsx'));
    const names = list?.rows.map(([, name]) => name?.value).filter((name) => String(name).includes('\n'));
    expect(names).toEqual(['Rina Misal\n199002202022212005']);
  });
});
