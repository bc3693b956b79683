import { beforeEach, describe, expect, it } from 'vitest';
import { DataRejectedError } from '../../../src/app/errors.ts';
import { importedText } from '../../../src/text/imported.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import {
  ATTENDANCE_CSV,
  BUDI,
  csvOf,
  EMPLOYEE_HEADER,
  employeesCsv,
  JANUARY,
  SECRETS,
  SITI,
} from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const ADJUSTMENTS = 'nip,period,kode,uraian,arah,jumlah,kena_pajak';
const NEWCOMER =
  '199203042020011001,2026-02,Pegawai Baru,PNS,III/a,2,Dinas Contoh,Analis,pelaksana,,,7,0,0,TK/0,,,Bank Contoh,33012200441,2020-01-01';
const folder = tempFolder();
let desk: Desk;

beforeEach(async () => {
  desk = await newDesk(folder.path);
  for (const [name, csv] of JANUARY) desk.put(name, csv);
});

async function everything() {
  return desk.import(JANUARY.map(([name]) => name));
}

async function replace(csv: string, period?: string) {
  desk.put('pengganti.csv', csv);
  return desk.import('pengganti.csv', { replace: true, ...(period && { period }) });
}

/** Problem codes for which a replacement is refused. */
async function refusedFor(csv: string, period?: string): Promise<readonly string[]> {
  const before = desk.store.watermark();
  const failed = await replace(csv, period).catch((error: unknown) => error);
  if (!(failed instanceof DataRejectedError)) throw new Error('not refused');
  expect(desk.store.watermark()).toBe(before);
  return failed.problems.map(({ code, where: { nip, file } }) => `${code} ${nip} ${file}`);
}

describe('after a sheet of employees, the officer hears', () => {
  it('how many people are new, of the first sheet', async () => {
    const { changes } = await everything();
    expect(changes?.new.count).toBe(3);
    expect(importedText(await desk.import('pegawai.csv'), 'id')).not.toContain('Perubahan');
  });

  it('who is new, who leaves, whose golongan, account, unit and other columns change, and from which month', async () => {
    await everything();
    desk.put(
      'februari.csv',
      csvOf(`${EMPLOYEE_HEADER},berhenti`, [
        `${NEWCOMER},`,
        ...employeesCsv((row) =>
          row
            .replace('2026-01', '2026-02')
            .replace('III/c,14,Dinas Contoh', 'III/d,15,Dinas Lain')
            .replace('3301220022', '3301229999')
            .concat(row.startsWith(SITI) ? ',2026-02-28' : ','),
        )
          .trim()
          .split('\n')
          .slice(1),
      ]),
    );
    const outcome = await desk.import('februari.csv');
    const person = (nip: string, before?: string | null, now?: string | null) => ({
      count: 1,
      people: [{ nip, month: '2026-02', ...(before !== undefined && { before, now }) }],
    });
    expect(outcome.changes).toEqual({
      new: person('199203042020011001'),
      removed: { count: 0, people: [] },
      left: person(SITI, null, '2026-02-28'),
      returned: { count: 0, people: [] },
      grade: person(BUDI, 'III/c', 'III/d'),
      account: person(BUDI),
      unit: person(BUDI, 'Dinas Contoh', 'Dinas Lain'),
      other: { count: 1, people: [{ nip: BUDI, month: '2026-02', columns: ['mkg'] }] },
    });
    expect(importedText(outcome, 'id')).toBe(`februari.csv: pegawai, 4 baris

Perubahan data pegawai:
  pegawai baru: 1
    199203042020011001  2026-02
  tanggal berhenti diisi atau berubah: 1
    ${SITI}  2026-02  — → 2026-02-28
  golongan berubah: 1
    ${BUDI}  2026-02  III/c → III/d
  bank atau rekening berubah: 1
    ${BUDI}  2026-02
  unit kerja berubah: 1
    ${BUDI}  2026-02  Dinas Contoh → Dinas Lain
  kolom lain berubah: 1
    ${BUDI}  2026-02  mkg`);
    expect(SECRETS.filter((secret) => JSON.stringify(outcome).includes(secret))).toEqual([]);
  });

  it('nothing of people whose row says what is known already', async () => {
    await everything();
    desk.put('februari.csv', employeesCsv().replaceAll('2026-01,', '2026-02,'));
    const { changes } = await desk.import('februari.csv');
    expect(Object.values(changes ?? {}).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('who came back: the last day of service was taken away again', async () => {
    await everything();
    const leave = (day: string) => csvOf('nip,berlaku,berhenti', [`${SITI},2026-01,${day}`]);
    desk.put('keluar.csv', leave('2026-03-31'));
    desk.put('kembali.csv', leave(''));
    expect((await desk.import('keluar.csv')).changes?.left.count).toBe(1);
    expect((await desk.import('kembali.csv')).changes?.returned.people).toEqual([
      { nip: SITI, month: '2026-01', before: '2026-03-31', now: null },
    ]);
  });
});

describe('after a sheet that replaces another, the officer hears', () => {
  it('which rows were added, changed and removed', async () => {
    await everything();
    const outcome = await replace(
      ATTENDANCE_CSV.replace(`${SITI},2026-01,1,0,0,0`, `${SITI},2026-01,3,0,0,0`).replace(
        `${BUDI},2026-01,2,1,0,0\n`,
        '',
      ),
    );
    expect(importedText(outcome, 'en')).toBe(`pengganti.csv: attendance, 2 rows

Replaced attendance of 2026-01: 0 added, 1 changed, 1 removed
  ~ ${SITI}  tl1 1 → 3
  - ${BUDI}`);
  });

  it('amounts in rupiah and scores with their decimals', async () => {
    await everything();
    const one = (jumlah: number) =>
      csvOf(ADJUSTMENTS, [`${BUDI},2026-01,KOPERASI,Angsuran,potong,${jumlah},`]);
    desk.put('koperasi.csv', one(150_000));
    await desk.import('koperasi.csv');
    expect(importedText(await replace(one(1_250_000)), 'id')).toContain(
      `  ~ ${BUDI}  KOPERASI Angsuran  jumlah 150.000 → 1.250.000`,
    );
    const rating = csvOf('nip,period,peran,penilai,kualitas', [`${BUDI},2026-01,atasan,${SITI},78.5`]);
    expect(importedText(await replace(rating), 'id')).toContain(
      `  ~ ${BUDI}  ${SITI}  kualitas 80,00 → 78,50`,
    );
  });

  it('never an account, a tax number or a name', async () => {
    await everything();
    const outcome = await replace(
      employeesCsv((row) => row.replace('3301220022', '3301229999').replace('Budi Umpama', 'Budi Lain')),
    );
    expect(outcome.replaced).toMatchObject([
      {
        added: 0,
        changed: 1,
        removed: 0,
        rows: [{ nip: BUDI, columns: [{ column: 'nama' }, { column: 'rekening' }] }],
      },
    ]);
    const words = JSON.stringify(outcome) + importedText(outcome, 'id');
    expect([...SECRETS, '3301229999', 'Budi'].filter((secret) => words.includes(secret))).toEqual([]);
  });

  it('who is on no sheet any more', async () => {
    await everything();
    const { changes } = await replace(
      employeesCsv((row) => (row.startsWith(BUDI) ? '' : row)).replace('\n\n', '\n'),
    );
    expect(changes?.removed).toEqual({ count: 1, people: [{ nip: BUDI, month: null }] });
  });

  it('that approved months are settled as arrears, and which', async () => {
    await everything();
    desk.close('2026-01');
    const outcome = await replace(ATTENDANCE_CSV.replace('2026-01,1,0,0,0', '2026-01,3,0,0,0'));
    expect(outcome.settles).toEqual(['2026-01']);
    expect(importedText(outcome, 'id')).toContain('PERHATIAN: 2026-01 sudah disetujui.');
    desk.put('februari.csv', ATTENDANCE_CSV.replaceAll('2026-01', '2026-02'));
    expect((await desk.import('februari.csv')).settles).toEqual([]);
  });
});

describe('a replacement is refused', () => {
  it('where a row that remains lacks what the old sheet said', async () => {
    await everything();
    desk.put('februari.csv', csvOf('nip,berlaku,mkg', [`${BUDI},2026-02,15`]));
    await desk.import('februari.csv');
    const withoutBudi = employeesCsv((row) => (row.startsWith(BUDI) ? '' : row)).replace('\n\n', '\n');
    expect(await refusedFor(withoutBudi)).toEqual([
      `value-missing ${BUDI} februari.csv`,
      `value-missing ${BUDI} februari.csv`,
      `value-missing ${BUDI} februari.csv`,
    ]);
  });

  it('where it has fewer columns than a record needs, for those of the old sheet go out of force', async () => {
    await everything();
    const found = await refusedFor(csvOf('nip,berlaku,golongan', [`${SITI},2026-01,IV/c`]));
    expect(new Set(found)).toEqual(new Set([`value-missing ${SITI} pengganti.csv`]));
  });

  it('where nothing stands to be replaced and its own record is incomplete', async () => {
    expect(await refusedFor(csvOf('nip,berlaku,golongan', [`${SITI},2026-01,IV/c`]))).toContain(
      `value-missing ${SITI} pengganti.csv`,
    );
  });

  it('where somebody who was paid would be on no sheet any more', async () => {
    await everything();
    desk.close('2026-01');
    const withoutBudi = employeesCsv((row) => (row.startsWith(BUDI) ? '' : row)).replace('\n\n', '\n');
    expect(await refusedFor(withoutBudi)).toEqual([`paid-employee-missing ${BUDI} pengganti.csv`]);
  });

  it('where a deduction that was taken would be gone', async () => {
    await everything();
    desk.put('koperasi.csv', csvOf(ADJUSTMENTS, [`${BUDI},2026-01,KOPERASI,,potong,150000,`]));
    await desk.import('koperasi.csv');
    desk.close('2026-01');
    expect(await refusedFor(csvOf(ADJUSTMENTS, []), '2026-01')).toEqual([
      `posted-row-removed ${BUDI} pengganti.csv`,
      'sheet-without-rows undefined pengganti.csv',
    ]);
  });
});
