import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { DataRejectedError, EnvironmentError, UsageError } from '../../../src/app/errors.ts';
import type { ReturnedFile } from '../../../src/app/ports/marked-copies.ts';
import { markCells, writeReport } from '../../../src/sheets/index.ts';
import type { Lang } from '../../../src/text/language.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import { BUDI, csvOf, employeesCsv, SECRETS, SITI } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
let desk: Desk;

beforeEach(async () => {
  desk = await newDesk(folder.path);
});

interface Wanted {
  readonly rejects?: string;
  readonly problems?: string;
  readonly lang?: Lang;
  readonly acceptValid?: boolean;
  readonly dryRun?: boolean;
}

/** Imports files and gives what came back, whether they were stored or refused. */
async function returned(files: string | readonly string[], wanted: Wanted): Promise<readonly ReturnedFile[]> {
  const { rejects, problems, lang = 'id', ...options } = wanted;
  const returns = {
    lang,
    mark: markCells,
    write: writeReport,
    ...(rejects !== undefined && { rejects: desk.path(rejects) }),
    ...(problems !== undefined && { problems: desk.path(problems) }),
  };
  try {
    return (await desk.import(files, { ...options, returns })).returned;
  } catch (error) {
    if (!(error instanceof DataRejectedError)) throw error;
    return error.returned ?? [];
  }
}

/** Files of the office's folder, without the database. */
function files(): readonly string[] {
  return readdirSync(desk.dir).filter((name) => !name.startsWith('binjai-pay.db'));
}

async function sheetOf(name: string): Promise<exceljs.Worksheet> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(desk.path(name));
  return book.worksheets[0] as exceljs.Worksheet;
}

function noteOf(sheet: exceljs.Worksheet, address: string): string {
  const { note } = sheet.getCell(address);
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

const FAULTY = employeesCsv((row) => row.replace('III/c', 'III/z'));

describe('--rejects', () => {
  it('returns the sheet with the faulty cell commented in the user’s language; mended, it is imported', async () => {
    desk.put('pegawai.csv', FAULTY);
    const given = await returned('pegawai.csv', { rejects: 'salah.xlsx' });
    expect(given).toEqual([{ kind: 'rejects', path: desk.path('salah.xlsx'), count: 1 }]);
    const sheet = await sheetOf('salah.xlsx');
    expect(noteOf(sheet, 'E3')).toBe(
      'binjai-pay:\ngolongan tidak terbaca\nseharusnya: III/a untuk PNS dan CPNS, IX untuk PPPK\n' +
        'saran: tulis golongan menurut SK pangkat atau kontrak terakhir',
    );
    sheet.getCell('E3').value = 'III/c';
    await sheet.workbook.xlsx.writeFile(desk.path('diperbaiki.xlsx'));
    expect((await desk.import('diperbaiki.xlsx')).sheets).toMatchObject([{ rows: 3, kind: 'employees' }]);
    desk.put('asli.csv', employeesCsv());
    const { changes } = await desk.import('asli.csv');
    expect(Object.values(changes ?? {}).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('says it in English where English is spoken', async () => {
    desk.put('pegawai.csv', FAULTY);
    await returned('pegawai.csv', { rejects: 'salah.xlsx', lang: 'en' });
    expect(noteOf(await sheetOf('salah.xlsx'), 'E3')).toContain(
      'the golongan cannot be read\nexpected: III/a',
    );
  });

  it('returns nothing, and leaves no file, where nothing is wrong', async () => {
    desk.put('pegawai.csv', employeesCsv());
    expect(await returned('pegawai.csv', { rejects: 'salah.xlsx', problems: 'masalah.csv' })).toEqual([]);
    expect(files()).toEqual(['pegawai.csv']);
  });

  it('of several files is a folder with those that have an error, for their owner only', async () => {
    desk.put('pegawai.csv', employeesCsv());
    desk.put('absen.csv', csvOf('nip,period,tl1', [`${SITI},2026-01,x`]));
    mkdirSync(desk.path('lain'));
    writeFileSync(desk.path('lain/absen.csv'), csvOf('nip,period,tl1', [`${BUDI},2026-01,y`]));
    const given = await returned(['pegawai.csv', 'absen.csv', 'lain/absen.csv'], { rejects: 'salah' });
    expect(given.map(({ path }) => path)).toEqual([
      desk.path('salah/absen.xlsx'),
      desk.path('salah/absen-2.xlsx'),
    ]);
    expect(statSync(desk.path('salah')).mode & 0o777).toBe(0o700);
    expect(statSync(desk.path('salah/absen.xlsx')).mode & 0o777).toBe(0o600);
    expect((await sheetOf('salah/absen-2.xlsx')).getCell('A2').value).toBe(BUDI);
  });

  it('goes into a folder that exists, under the name of the file', async () => {
    desk.put('pegawai.csv', FAULTY);
    mkdirSync(desk.path('keluar'));
    expect(await returned('pegawai.csv', { rejects: 'keluar' })).toMatchObject([
      { path: desk.path('keluar/pegawai.xlsx') },
    ]);
  });

  it('returns the rows that were left out, too, and also when the import was only tried', async () => {
    desk.put('pegawai.csv', FAULTY);
    for (const dryRun of [true, false]) {
      const given = await returned('pegawai.csv', { rejects: 'salah.xlsx', acceptValid: true, dryRun });
      expect(given).toMatchObject([{ kind: 'rejects', count: 1 }]);
    }
    expect(desk.store.hasEmployee(SITI)).toBe(true);
  });

  it('marks the first cell of a row as a whole, and the corner for a whole sheet', async () => {
    desk.put('absen.csv', csvOf('nip,tl1', [`${SITI},1`]));
    await returned('absen.csv', { rejects: 'salah.xlsx' });
    expect(noteOf(await sheetOf('salah.xlsx'), 'A1')).toContain('--period');
  });

  it('cannot return a file that is no sheet, and says so', async () => {
    desk.put('rusak.xlsx', 'PK\u0003\u0004 rusak');
    expect(await returned('rusak.xlsx', { rejects: 'salah.xlsx' })).toEqual([
      { kind: 'unreadable', path: desk.path('rusak.xlsx'), count: 0 },
    ]);
    expect(files()).toEqual(['rusak.xlsx']);
  });

  it('never writes over what is being imported, into a missing folder, or a workbook under another ending', async () => {
    desk.put('pegawai.csv', FAULTY);
    desk.put('pegawai.xlsx', '');
    await expect(returned('pegawai.xlsx', { rejects: 'pegawai.xlsx' })).rejects.toThrow(UsageError);
    await expect(returned('pegawai.csv', { problems: 'pegawai.csv' })).rejects.toThrow(UsageError);
    await expect(returned('pegawai.csv', { rejects: 'salah.csv' })).rejects.toThrow(UsageError);
    await expect(returned('pegawai.csv', { rejects: 'tak/ada/salah.xlsx' })).rejects.toThrow(
      EnvironmentError,
    );
    expect(desk.store.watermark()).toBe(0);
  });

  it('has no account or tax number in any comment', async () => {
    desk.put(
      'pegawai.csv',
      employeesCsv((row) =>
        row.replace(/3301220022/, '33-0122/0022').replace('091234567013000', '0912345670130'),
      ),
    );
    await returned('pegawai.csv', { rejects: 'salah.xlsx', problems: 'masalah.csv' });
    const sheet = await sheetOf('salah.xlsx');
    const notes = ['P3', 'S3'].map((address) => noteOf(sheet, address));
    expect(notes.every((note) => note.startsWith('binjai-pay:'))).toBe(true);
    const words = notes.join() + readFileSync(desk.path('masalah.csv'), 'utf8');
    expect([...SECRETS, '33-0122', '0912345'].filter((secret) => words.includes(secret))).toEqual([]);
  });
});

describe('--problems', () => {
  const MANY = csvOf(
    'nip,berlaku,golongan',
    Array.from(
      { length: 120 },
      (_, i) => `1985071520100110${10 + (i % 80)},2026-${i < 80 ? '02' : '03'},III/z`,
    ),
  );

  it('lists every problem, however many, in the order of the sheet', async () => {
    desk.put('pegawai.csv', MANY);
    const given = await returned('pegawai.csv', { problems: 'masalah.csv' });
    expect(given).toEqual([{ kind: 'problems', path: desk.path('masalah.csv'), count: 120 }]);
    const [head, ...rows] = readFileSync(desk.path('masalah.csv'), 'utf8').trim().split('\n');
    expect(head).toBe(
      'berkas,lembar,baris,kolom,judul_kolom,nip,tingkat,masalah,uraian,ditemukan,seharusnya,tindakan_perbaikan',
    );
    expect(rows.map((row) => Number(row.split(',')[2]))).toEqual(
      Array.from({ length: 120 }, (_, i) => i + 2),
    );
    expect(statSync(desk.path('masalah.csv')).mode & 0o777).toBe(0o600);
  });

  it('is a workbook where its name says so', async () => {
    desk.put('pegawai.csv', MANY);
    await returned('pegawai.csv', { problems: 'masalah.xlsx' });
    const sheet = await sheetOf('masalah.xlsx');
    expect(sheet.getCell('A1').value).toBe('Daftar masalah');
    expect(sheet.getCell('I4').value).toBe('golongan tidak terbaca');
  });

  it('lists warnings of a sheet that was stored, too', async () => {
    desk.put(
      'pegawai.csv',
      employeesCsv((row) => row.replace(SITI, '197613012001122001')),
    );
    expect(await returned('pegawai.csv', { problems: 'masalah.csv' })).toMatchObject([
      { kind: 'problems', count: 1 },
    ]);
    expect(existsSync(desk.path('masalah.csv'))).toBe(true);
    expect(desk.store.watermark()).toBe(1);
  });
});
