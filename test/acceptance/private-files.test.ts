import { existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../support/office.ts';
import { newOfficeHere } from '../support/office-here.ts';
import { payrollRows } from '../support/payroll-csv.ts';
import { mustHere, runHere } from '../support/run-here.ts';
import { csvOf, EMPLOYEE_HEADER, JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { cellValues, xlsxCells } from '../support/xlsx-cells.ts';

const folder = tempFolder();
let office: Office;

beforeAll(async () => {
  office = newOffice(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  await mustHere(office, 'import', ...JANUARY.map(([name]) => office.path(name)));
  await mustHere(office, 'run', '2026-01');
});

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

describe('pay data is for its owner only', () => {
  it('in the database and in the files that SQLite keeps beside it while it is open', () => {
    const reader = new Database(office.path('binjai-pay.db'), { readonly: true });
    try {
      reader.prepare('SELECT count(*) FROM batch').get();
      office.must('run', '2026-01');
      const files = readdirSync(office.dir).filter((name) => name.startsWith('binjai-pay.db'));
      expect(files.sort()).toEqual(['binjai-pay.db', 'binjai-pay.db-shm', 'binjai-pay.db-wal']);
      expect(files.map((name) => modeOf(office.path(name)))).toEqual(['600', '600', '600']);
    } finally {
      reader.close();
    }
  });

  it('in every export', () => {
    office.must('export', 'payroll', '2026-01', '--out', 'gaji.csv');
    office.must('export', 'payroll', '2026-01', '--out', 'gaji.xlsx');
    office.must('export', 'audit', '2026-01', '--format', 'csv', '--out', 'audit');
    expect(modeOf(office.path('gaji.csv'))).toBe('600');
    expect(modeOf(office.path('gaji.xlsx'))).toBe('600');
    expect(modeOf(office.path('audit'))).toBe('700');
    const sheets = readdirSync(office.path('audit'));
    expect(sheets).toHaveLength(7);
    expect(sheets.map((name) => modeOf(office.path(join('audit', name))))).toEqual(sheets.map(() => '600'));
  });
});

describe('an export is whole or absent', () => {
  it.each([
    ['payroll', 'csv', 'tiada/gaji.csv'],
    ['payroll', 'xlsx', 'tiada/gaji.xlsx'],
    ['audit', 'csv', 'tiada/audit'],
  ])('%s as %s into a folder that is missing leaves nothing', (report, format, out) => {
    const before = readdirSync(office.dir);
    const { code, stderr } = office.run('export', report, '2026-01', '--format', format, '--out', out);
    expect(code).toBe(5);
    expect(stderr).toContain(`the folder of ${out} does not exist`);
    expect(existsSync(office.path('tiada'))).toBe(false);
    expect(readdirSync(office.dir)).toEqual(before);
  });

  it('replaces what stood under its name, and leaves no temporary file', () => {
    office.put('lama.csv', 'bulan lalu');
    office.must('export', 'payroll', '2026-01', '--out', 'lama.csv');
    expect(payrollRows(office.read('lama.csv')).size).toBe(3);
    office.must('export', 'audit', '2026-01', '--format', 'csv', '--out', 'audit-lama');
    office.put('audit-lama/1-run-card.csv', 'bulan lalu');
    office.must('export', 'audit', '2026-01', '--format', 'csv', '--out', 'audit-lama');
    expect(office.read('audit-lama/1-run-card.csv')).not.toContain('bulan lalu');
    expect(readdirSync(office.dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('replaces behind a symbolic link the folder that it names, and keeps the link', () => {
    mkdirSync(office.path('arsip'));
    symlinkSync('arsip', office.path('terbaru'));
    office.must('export', 'audit', '2026-01', '--format', 'csv', '--out', 'terbaru');
    expect(lstatSync(office.path('terbaru')).isSymbolicLink()).toBe(true);
    expect(readdirSync(office.path('arsip'))).toHaveLength(7);
  });

  it('takes no folder that holds other files as well, nor a file for a folder, nor a folder for a file', () => {
    office.put('campur/1-run-card.csv', 'bulan lalu');
    office.put('campur/catatan.txt', 'milik auditor');
    const exported = (report: string, out: string) =>
      office.run('export', report, '2026-01', '--format', 'csv', '--out', out);
    expect(exported('audit', 'campur')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('the folder campur holds other files as well: catatan.txt'),
    });
    expect(readdirSync(office.path('campur'))).toEqual(['1-run-card.csv', 'catatan.txt']);
    expect(exported('audit', 'campur/catatan.txt')).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('campur/catatan.txt is a file, and this report needs a folder'),
    });
    expect(exported('payroll', 'campur')).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('campur is a folder'),
    });
  });
});

describe('a message never shows an account, tax or identity number', () => {
  it('not even the one that is wrong', async () => {
    const wrong = ['33012.200.11-XY', '09.123.456.7-012', '127103010376'];
    const row = (serial: number, cells: readonly string[]): string =>
      `19920304202001100${serial},2026-01,Baru,PNS,III/a,2,U,Analis,pelaksana,,,7,0,0,TK/0,${cells.join(',')},2020-01-01`;
    office.put(
      'nomor.csv',
      csvOf(EMPLOYEE_HEADER, [
        row(1, ['', '', 'Bank Contoh', wrong[0] ?? '']),
        row(2, [wrong[1] ?? '', '', 'Bank Contoh', '3301220099']),
        row(3, ['', wrong[2] ?? '', 'Bank Contoh', '3301220099']),
      ]),
    );
    office.put('nomor.xlsx', await accountAsNumber());
    for (const args of [['--verbose'], ['--lang', 'id'], ['--json']]) {
      const { code, stdout, stderr } = await runHere(
        office,
        ...['import', office.path('nomor.csv'), office.path('nomor.xlsx'), ...args],
      );
      expect(code).toBe(1);
      for (const problem of ['account-invalid', 'npwp-invalid', 'nik-invalid', 'id-zeros-uncertain']) {
        expect(args.includes('--json') ? stdout : stderr).toContain(problem);
      }
      const words = stdout + stderr;
      for (const number of [...wrong, '3301220099', '9876501234']) expect(words).not.toContain(number);
    }
  });
});

describe('text that a spreadsheet would run as a formula', () => {
  const NAMES = ['=1+1', '@SUM(A1)', '+62 811', "-2+3+cmd|' /C calc'!A0", '=HYPERLINK("http://contoh.test")'];

  it('stays text in the payroll, as CSV and as workbook', async () => {
    const other = await newOfficeHere(folder.path);
    const rows = NAMES.map(
      (name, i) =>
        `19920304202001100${i + 1},2026-01,"${name.replaceAll('"', '""')}",PNS,III/a,2,=1+1,@x,pelaksana,,,7,0,0,TK/0,,,+62,,2020-01-01`,
    );
    other.put('pegawai.csv', csvOf(EMPLOYEE_HEADER, rows));
    await other.must('import', 'pegawai.csv');
    await other.must('run', '2026-01');
    const csv = payrollRows(await other.must('export', 'payroll', '2026-01', '--out', '-'));
    expect([...csv.values()].map(({ nama }) => nama)).toEqual(NAMES.map((name) => `'${name}`));
    for (const { unit, jabatan } of csv.values()) expect([unit, jabatan]).toEqual(["'=1+1", "'@x"]);

    await other.must('export', 'payroll', '2026-01', '--out', 'gaji.xlsx');
    await other.must('export', 'audit', '2026-01', '--out', 'audit.xlsx');
    for (const file of ['gaji.xlsx', 'audit.xlsx']) {
      const cells = (await xlsxCells(other.path(file))).flatMap(({ rows: all }) => all.flat());
      for (const name of NAMES) expect(cells.some(({ value }) => value === name)).toBe(true);
      for (const { formula } of cells) if (formula !== undefined) expect(formula).toMatch(/^SUM\([A-Z]+\d+:/);
    }
    const [sheet] = await xlsxCells(other.path('gaji.xlsx'));
    expect(sheet && cellValues(sheet).flat()).toContain('+62');
  });
});

/** An employee whose account number lost its leading zero in a number cell. */
async function accountAsNumber(): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Pegawai');
  sheet.addRow(['nip', 'berlaku', 'nama', 'jenis', 'golongan', 'mkg', 'ptkp', 'mulai', 'rekening']);
  sheet.addRow([
    '199203042020011004',
    '2026-01',
    'Baru',
    'PNS',
    'III/a',
    2,
    'TK/0',
    '2020-01-01',
    9876501234,
  ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
