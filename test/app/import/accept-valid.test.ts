import { beforeEach, describe, expect, it } from 'vitest';
import { DataRejectedError } from '../../../src/app/errors.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import { BUDI, csvOf, employeesCsv, RINA, SITI } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const TARGETS = 'nip,period,indikator,target,realisasi,bobot';
const ATTENDANCE = 'nip,period,tl1,tk';
const folder = tempFolder();
let desk: Desk;

beforeEach(async () => {
  desk = await newDesk(folder.path);
});

function accept(...files: readonly string[]) {
  return desk.import(files, { acceptValid: true });
}

/** Codes and rows of some problems, in order. */
function where(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, where: { file, row } }) => `${code} ${file} ${row}`);
}

describe('an import of the right rows only', () => {
  it('stores nothing of a faulty sheet unless it was asked for', async () => {
    desk.put(
      'pegawai.csv',
      employeesCsv((row) => row.replace('III/c', 'III/z')),
    );
    await expect(desk.import('pegawai.csv')).rejects.toBeInstanceOf(DataRejectedError);
    expect(desk.store.watermark()).toBe(0);
  });

  it('leaves the faulty rows out, lists them, and records them in the batch and in the audit chain', async () => {
    desk.put(
      'pegawai.csv',
      employeesCsv((row) => row.replace('III/c', 'III/z')),
    );
    const { sheets, leftOut } = await accept('pegawai.csv');
    expect(sheets).toMatchObject([{ rows: 2, leftOut: 1, outcome: 'imported' }]);
    expect(where(leftOut)).toEqual(['golongan-invalid pegawai.csv 3']);
    expect(desk.store.batch(1).leftOut).toEqual([{ row: 3, nip: BUDI, code: 'golongan-invalid' }]);
    expect([...desk.store.audit()].at(-1)?.detail).toMatchObject({ rows: 2, leftOut: 1, leftOutRows: '3' });
    expect([SITI, BUDI, RINA].map((nip) => desk.store.hasEmployee(nip))).toEqual([true, false, true]);
  });

  it('imports an employee’s targets all or none: a part of them would give another score', async () => {
    desk.put('pegawai.csv', employeesCsv());
    desk.put(
      'target.csv',
      csvOf(TARGETS, [
        `${SITI},2026-01,Laporan,12,11,60`,
        `${SITI},2026-01,Hari,5,lima,40`,
        `${BUDI},2026-01,Laporan,12,12,100`,
      ]),
    );
    const { leftOut } = await accept('pegawai.csv', 'target.csv');
    expect(where(leftOut)).toEqual(['decimal-invalid target.csv 3', 'row-left-out target.csv 2']);
    const evidence = (nip: string) => desk.store.evidenceOf(nip, '2026-01' as never, 9);
    expect([SITI, BUDI].map((nip) => evidence(nip)?.targets.length)).toEqual([0, 1]);
  });

  it('takes neither of two rows that say different things about one employee and month', async () => {
    desk.put('pegawai.csv', employeesCsv());
    desk.put(
      'absen.csv',
      csvOf(ATTENDANCE, [`${SITI},2026-01,1,0`, `${BUDI},2026-01,0,0`, `${SITI},2026-01,0,1`]),
    );
    const { leftOut, sheets } = await accept('pegawai.csv', 'absen.csv');
    expect(where(leftOut)).toEqual(['row-duplicate absen.csv 4', 'row-left-out absen.csv 2']);
    expect(sheets.map(({ rows }) => rows)).toEqual([3, 1]);
  });

  it('takes neither of two such rows in different files of the same name', async () => {
    desk.put('pegawai.csv', employeesCsv());
    const first = await newDesk(desk.dir);
    const second = await newDesk(desk.dir);
    first.put('absen.csv', csvOf(ATTENDANCE, [`${SITI},2026-01,1,0`, `${BUDI},2026-01,0,0`]));
    second.put('absen.csv', csvOf(ATTENDANCE, [`${RINA},2026-01,1,0`, `${SITI},2026-01,0,0`]));
    const names = [first, second].map(({ dir }) => `${dir.slice(desk.dir.length + 1)}/absen.csv`);
    const { sheets } = await accept('pegawai.csv', ...names);
    expect(sheets.map(({ rows, leftOut }) => [rows, leftOut])).toEqual([
      [3, 0],
      [1, 1],
      [1, 1],
    ]);
    for (const each of [first, second]) each.store.close();
  });

  it('leaves out what other sheets say about somebody whose own row is left out', async () => {
    desk.put(
      'pegawai.csv',
      employeesCsv((row) => row.replace('III/c', 'III/z')),
    );
    desk.put('absen.csv', csvOf(ATTENDANCE, [`${SITI},2026-01,1,0`, `${BUDI},2026-01,0,0`]));
    const { leftOut, sheets } = await accept('absen.csv', 'pegawai.csv');
    expect(where(leftOut)).toEqual(['golongan-invalid pegawai.csv 3', 'row-left-out absen.csv 3']);
    expect(sheets.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['employees', 2],
      ['attendance', 1],
    ]);
  });

  it('does not take a row that is right only together with one that is left out', async () => {
    desk.put(
      'pegawai.csv',
      employeesCsv((row) => row.replace('III/c', 'III/z')),
    );
    desk.put('februari.csv', csvOf('nip,berlaku,mkg', [`${BUDI},2026-02,16`, `${SITI},2026-02,26`]));
    const { leftOut } = await accept('pegawai.csv', 'februari.csv');
    expect(where(leftOut)).toEqual(['golongan-invalid pegawai.csv 3', 'row-left-out februari.csv 2']);
  });

  it('is refused where a whole sheet or file is wrong, for nobody knows what it would have said', async () => {
    desk.put(
      'pegawai.csv',
      employeesCsv((row) => row.replace('III/c', 'III/z')),
    );
    desk.put('absen.csv', csvOf('nip,tl1', [`${SITI},1`]));
    const refused = accept('pegawai.csv', 'absen.csv');
    await expect(refused).rejects.toMatchObject({
      problems: [{ code: 'golongan-invalid' }, { code: 'period-missing' }],
    });
    expect(desk.store.watermark()).toBe(0);
  });

  it('is refused where no row is right', async () => {
    desk.put(
      'pegawai.csv',
      employeesCsv((row) => row.replace(',1,', ',x,').replace(',0,0,', ',x,x,')),
    );
    const refused = await accept('pegawai.csv').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DataRejectedError);
    expect(desk.store.watermark()).toBe(0);
  });

  it('stores nothing when it is only tried', async () => {
    desk.put(
      'pegawai.csv',
      employeesCsv((row) => row.replace('III/c', 'III/z')),
    );
    const { sheets } = await desk.import('pegawai.csv', { acceptValid: true, dryRun: true });
    expect(sheets).toMatchObject([{ rows: 2, leftOut: 1 }]);
    expect(desk.store.watermark()).toBe(0);
  });

  it('twice adds nothing, and still says that rows are missing; the mended sheet brings them', async () => {
    const faulty = employeesCsv((row) => row.replace('III/c', 'III/z'));
    desk.put('pegawai.csv', faulty);
    await accept('pegawai.csv');
    expect((await accept('pegawai.csv')).sheets).toMatchObject([{ outcome: 'known', rows: 2, leftOut: 1 }]);
    await expect(desk.import('pegawai.csv')).rejects.toBeInstanceOf(DataRejectedError);
    desk.put('pegawai.csv', employeesCsv());
    const { sheets, changes } = await desk.import('pegawai.csv');
    expect(sheets).toMatchObject([{ outcome: 'imported', rows: 3, leftOut: 0 }]);
    expect(changes?.new).toEqual({ count: 1, people: [{ nip: BUDI, month: '2026-01' }] });
  });
});
