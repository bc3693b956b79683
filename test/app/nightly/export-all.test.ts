import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PAGE_REPORT, SHEET_REPORTS } from '../../../src/domain/report-kinds.ts';
import { lockTarget } from '../../../src/store/index.ts';
import { copyOfHere, newOfficeHere, type OfficeHere } from '../../support/office-here.ts';
import { runCli } from '../../support/run-cli.ts';
import { employeesCsv, JANUARY } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
let approved: OfficeHere;
let office: OfficeHere;

beforeAll(async () => {
  approved = await newOfficeHere(folder.path);
  for (const [name, csv] of JANUARY) approved.put(name, csv);
  await approved.must('import', ...JANUARY.map(([name]) => name));
  await approved.must('run', '2026-01');
  await approved.must('approve', '2026-01', '--actor', 'Ani', '--yes');
});

beforeEach(() => {
  office = copyOfHere(approved, folder.path);
});

interface Night {
  readonly period: string;
  readonly isUnchanged: boolean;
  readonly files: readonly { path: string; sha256: string }[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

const dir = (): string => office.path('laporan');

/** A night's export with these flags. */
async function night(...flags: readonly string[]): Promise<Night> {
  return (await office.data('export', '--all', 'latest-approved', '--out', dir(), ...flags)) as Night;
}

describe('every report of a night', () => {
  it('stands in the folder of the latest approved month, for its owner only, on record, and is not written twice', async () => {
    const said = await office.must(
      ...['export', '--all', 'latest-approved', '--out', dir(), '--if-changed', '--json'],
    );
    expect(said.trim().split('\n')).toHaveLength(1);
    const { files, period, isUnchanged } = (JSON.parse(said) as { result: Night }).result;
    expect({ period, isUnchanged }).toEqual({ period: '2026-01', isUnchanged: false });
    const names = readdirSync(join(dir(), '2026-01'));
    expect(names).toEqual(files.map(({ path }) => path.split('/').at(-1)).sort());
    // `check` looks at what is not computed yet, `variance` at a month before.
    const reports = new Set(names.map((name) => name.replace(/-2026-01\..*$/, '')));
    expect([...reports].sort()).toEqual(
      [PAGE_REPORT, ...SHEET_REPORTS.filter((report) => report !== 'check' && report !== 'variance')].sort(),
    );
    const log = await office.must('audit', '--act', 'export', '--json');
    for (const { path, sha256 } of files) {
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(log).toContain(sha256);
    }
    expect(statSync(join(dir(), '2026-01')).mode & 0o777).toBe(0o700);
    const before = statSync(join(dir(), '2026-01')).ino;
    const quiet = ['export', '--all', '2026-01', '--out', dir(), '--if-changed', '--quiet'];
    expect(await office.run(...quiet)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(statSync(join(dir(), '2026-01')).ino).toBe(before);
    rmSync(join(dir(), '2026-01/summary-2026-01.csv'));
    expect(await night('--if-changed')).toMatchObject({ isUnchanged: false });
    expect(existsSync(join(dir(), '2026-01/summary-2026-01.csv'))).toBe(true);
  });

  it('is the same report as alone, compares with the month before, and is of no draft; old folders go with --keep', async () => {
    office.put('pegawai2.csv', employeesCsv().replaceAll('2026-01', '2026-02'));
    await office.must('import', 'pegawai2.csv');
    await office.must('run', '2026-02');
    expect((await office.run('export', '--all', '2026-02', '--out', dir())).code).toBe(3);
    expect(readdirSync(dir())).toEqual(['.binjai-pay.lock']);
    await office.must('approve', '2026-02', '--actor', 'Ani', '--yes');
    for (const name of ['2025-09', '2025-10', '2025-11', '2025-12', 'lain'])
      office.put(`laporan/${name}/payroll-${name}.csv`, 'lama');
    office.put('laporan/2025-10/catatan.txt', 'jangan dihapus');
    office.put('laporan/2025-08', 'berkas, bukan folder');
    office.put('laporan/2025-03-thr/payroll-2025-03-thr.csv', 'jenis lain');
    symlinkSync(join(dir(), '2025-12'), join(dir(), '2025-07'));
    const { period, removed, kept } = await night('--keep', '2');
    expect(period).toBe('2026-02');
    expect(removed).toEqual([join(dir(), '2025-09'), join(dir(), '2025-11')]);
    expect(kept).toEqual(['2025-07', '2025-08', '2025-10'].map((name) => join(dir(), name)));
    expect(readdirSync(dir()).sort()).toEqual(
      [
        '.binjai-pay.lock',
        '2025-03-thr',
        '2025-07',
        '2025-08',
        '2025-10',
        '2025-12',
        '2026-02',
        'lain',
      ].sort(),
    );
    expect(existsSync(join(dir(), '2026-02/variance-2026-02.csv'))).toBe(true);
    await office.must('export', 'payroll', '2026-02', '--out', office.path('alone.csv'));
    expect(readFileSync(join(dir(), '2026-02/payroll-2026-02.csv'), 'utf8')).toBe(office.read('alone.csv'));
  });

  it('is refused while nothing is approved, without a folder, and with flags of single reports', async () => {
    await office.must('reopen', '2026-01', '--reason', 'uji', '--yes');
    const latest = await office.run('export', '--all', 'latest-approved', '--out', dir());
    expect(latest).toMatchObject({ code: 3, stderr: expect.stringContaining('no run is approved yet') });
    expect((await office.run('export', 'payroll', '2026-01', '--keep', '3')).code).toBe(2);
    expect((await office.run('export', '--all', '2026-01')).code).toBe(2);
    expect((await office.run('export', '--all', '2026-01', '--out', dir(), '--keep', '0')).code).toBe(2);
    expect((await office.run('export', '--all', '2026-01', '--out', dir(), '--unit', 'X')).code).toBe(2);
  });
});

describe('--if-changed of one report', () => {
  const out = (): string => office.path('gaji.csv');
  const report = async (...more: readonly string[]): Promise<boolean> => {
    const words = ['export', 'payroll', 'latest-approved', '--out', out(), '--if-changed', ...more];
    return ((await office.data(...words)) as Night).isUnchanged;
  };

  it('writes nothing while nothing was recorded but exports and backups, and again after any act', async () => {
    expect(await report()).toBe(false);
    await office.must('export', 'summary', '2026-01', '--out', office.path('lain.csv'));
    await office.must('backup', office.path('cadangan.db'));
    expect(await report()).toBe(true);
    await office.must('office', 'set', '--from', '2026-01', 'city=Binjai');
    expect(await report()).toBe(false);
    expect(await report()).toBe(true);
  });

  it.each([
    ['is missing', () => rmSync(out())],
    ['was changed by somebody', () => appendFileSync(out(), 'x')],
  ])('writes again where the file %s', async (_, spoil) => {
    await report();
    spoil();
    expect(await report()).toBe(false);
    expect(await report()).toBe(true);
  });

  it('writes over a file of another language or another work unit', async () => {
    await report('--lang', 'id');
    expect(await report('--lang', 'en')).toBe(false);
    expect(await report('--lang', 'en', '--unit', 'Dinas Misal')).toBe(false);
    expect(await report('--lang', 'en')).toBe(false);
  });
});

describe('two processes', () => {
  it('never write to one target: the second leaves with its own exit code, or waits as long as it is told', async () => {
    mkdirSync(dir());
    const free = lockTarget(join(dir(), '.binjai-pay.lock'), 0);
    const words = ['export', '--all', '2026-01', '--out', dir()];
    const { code, stdout } = await office.run(...words, '--json');
    expect(code).toBe(6);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'target-busy', exitCode: 6 } });
    const start = Date.now();
    expect((await office.run(...words, '--wait', '1')).code).toBe(6);
    expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
    expect(readdirSync(dir())).toEqual(['.binjai-pay.lock']);
    free?.();
    const taken = lockTarget(join(dir(), '.binjai-pay.lock'), 0);
    expect(taken).not.toBeNull();
    taken?.();
  });

  it('never write one report to one file', async () => {
    const out = office.path('gaji.csv');
    const free = lockTarget(office.path('.gaji.csv.lock'), 0);
    expect((await office.run('export', 'payroll', '2026-01', '--out', out, '--if-changed')).code).toBe(6);
    free?.();
    expect((await office.run('export', 'payroll', '2026-01', '--out', out, '--if-changed')).code).toBe(0);
  });

  it('never write one report to the file that has its usual name', () => {
    const free = lockTarget(office.path('.payroll-2026-01.csv.lock'), 0);
    const words = ['export', 'payroll', '2026-01', '--db', 'binjai-pay.db', '--wait', '0'];
    expect(runCli(words, { cwd: office.path('.') }).code).toBe(6);
    free?.();
    expect(runCli(words, { cwd: office.path('.') }).code).toBe(0);
  });
});
