import { beforeAll, describe, expect, it } from 'vitest';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { employeesCsv, SECRETS } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { cellValues, xlsxCells } from '../support/xlsx-cells.ts';

const folder = tempFolder();
let office: OfficeHere;
const NAMES = ['Siti Contoh', 'Budi Umpama', 'Rina Misal', 'Kepala Contoh'];

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  const [heading = '', ...rows] = employeesCsv().trim().split('\n');
  // The three, twice each, with NIPs and accounts of their own.
  const twins = rows.map((row) =>
    row
      .replace(/^(\d{15})\d(\d\d)/, '$19$2')
      .replace(/,33012200/, ',44012200')
      .replace(/,127103/, ',137103'),
  );
  office.put('pegawai.csv', [heading, ...rows, ...twins].join('\n'));
  await office.must('import', 'pegawai.csv');
  await office.must('office', 'set', '--from', '2026-01', 'name=Kantor', 'authority.name=Kepala Contoh');
  await office.must('run', '2026-01');
});

describe('export summary --mask', () => {
  it('is refused for a draft, for a unit, and for reports that name people', async () => {
    expect((await office.run('export', 'summary', '2026-01', '--mask')).code).toBe(3);
    expect((await office.run('export', 'payroll', '2026-01', '--mask')).code).toBe(2);
    expect((await office.run('export', 'summary', '2026-01', '--mask', '--unit', 'Dinas Misal')).code).toBe(
      2,
    );
  });

  it('as CSV and XLSX has no NIP, name, account or tax number, and is recorded as what it is', async () => {
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
    await office.must('export', 'summary', '2026-01', '--mask', '--out', office.path('publik.csv'));
    await office.must('export', 'summary', '2026-01', '--mask', '--out', office.path('publik.xlsx'));
    const sheets = await xlsxCells(office.path('publik.xlsx'));
    // The units side by side would undo what is merged.
    expect(sheets).toHaveLength(1);
    const cells = sheets.flatMap(cellValues).flat().join('\n');
    const csv = office.read('publik.csv');
    expect(csv).toContain('6');
    for (const text of [csv, cells]) {
      for (const secret of [...SECRETS, ...NAMES]) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/(?<![0-9a-f])\d{15,}(?![0-9a-f])/);
    }
    expect(cells).toMatch(/Untuk dipublikasikan|For publication/);
    expect(await office.must('audit', '--act', 'export', '--json')).toContain('"masked":1');
  });
});
