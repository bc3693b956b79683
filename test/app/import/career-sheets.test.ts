import { beforeEach, describe, expect, it } from 'vitest';
import { DataRejectedError } from '../../../src/app/errors.ts';
import { personnelInForce } from '../../../src/domain/personnel/personnel-fact.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import { BUDI, csvOf, EMPLOYEE_HEADER, employeesCsv, RINA, SITI } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const TRAINING = 'nip,pelatihan,tanggal_mulai,tanggal_selesai,hari,jp,status,komponen';
const DATES = 'tanggal_lahir_anak,tmt_golongan,tmt_kgb,batas_usia_pensiun,akhir_kontrak';
let desk: Desk;

beforeEach(async () => {
  desk = await newDesk(folder.path);
  desk.put('pegawai.csv', employeesCsv());
  await desk.import('pegawai.csv');
});

const trainings = (nip: string) => desk.store.trainings(nip, nip, desk.store.watermark()).get(nip) ?? [];
const dates = (nip: string, period = '2026-12') =>
  personnelInForce(
    desk.store.personnelFacts(nip, nip, desk.store.watermark()).get(nip) ?? [],
    period as never,
  );

async function problemsOf(csv: string, name = 'lembar.csv'): Promise<readonly unknown[]> {
  desk.put(name, csv);
  const before = desk.store.watermark();
  const refused: unknown = await desk.import(name).catch((error: unknown) => error);
  if (!(refused instanceof DataRejectedError)) throw new Error('nothing was refused');
  expect(desk.store.watermark()).toBe(before);
  return refused.problems.map(({ code, where }) => [code, where.row, where.column]);
}

describe('a sheet of trainings', () => {
  it('counts a training once, whatever the case of its letters, also beyond ASCII', async () => {
    const row = (name: string, status: string): string =>
      `${BUDI},${name},2026-02-02,2026-02-04,3,24,${status},komunikasi`;
    desk.put('rencana.csv', csvOf(TRAINING, [row('Énergi', 'rencana'), row('Êkonomi', 'rencana')]));
    desk.put('diikuti.csv', csvOf(TRAINING, [row('énergi', 'diikuti')]));
    await desk.import('rencana.csv');
    await desk.import('diikuti.csv');
    const told = trainings(BUDI).map(({ pelatihan, status }) => [pelatihan, status]);
    expect(told.sort()).toEqual([
      ['Êkonomi', 'rencana'],
      ['énergi', 'diikuti'],
    ]);
  });

  it('is recorded with headings in Indonesian or English, the component by code or by name', async () => {
    desk.put(
      'pelatihan.csv',
      csvOf(TRAINING, [`${BUDI},Pelayanan Prima,2026-02-02,2026-02-04,3,24,diikuti,komunikasi`]),
    );
    desk.put(
      'training.csv',
      csvOf('NIP,Training,Start Date,Hours,Status,Component', [
        `${RINA},Data,5 March 2026,16,planned,Quality of work`,
      ]),
    );
    const { sheets } = await desk.import(['pelatihan.csv', 'training.csv']);
    expect(sheets.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['training', 1],
      ['training', 1],
    ]);
    const { batch, ...first } = trainings(BUDI)[0] ?? { batch: 0 };
    expect([batch > 0, first]).toEqual([
      true,
      {
        row: 2,
        period: '2026-02',
        pelatihan: 'Pelayanan Prima',
        mulai: '2026-02-02',
        selesai: '2026-02-04',
        hari: 3,
        jp: 24,
        status: 'diikuti',
        komponen: 'komunikasi',
      },
    ]);
    expect(trainings(RINA)).toMatchObject([
      { mulai: '2026-03-05', jp: 16, hari: null, status: 'rencana', komponen: 'kualitas' },
    ]);
  });

  it('turns a planned training into an attended one, whatever the capitals of its name', async () => {
    desk.put('rencana.csv', csvOf(TRAINING, [`${BUDI},Pelayanan Prima,2026-02-02,,,,rencana,komunikasi`]));
    await desk.import('rencana.csv');
    desk.put('hadir.csv', csvOf(TRAINING, [`${BUDI},PELAYANAN PRIMA,2026-02-02,,,24,diikuti,komunikasi`]));
    await desk.import('hadir.csv');
    expect(trainings(BUDI)).toMatchObject([{ pelatihan: 'PELAYANAN PRIMA', status: 'diikuti', jp: 24 }]);
  });

  it('shows all its mistakes at once, with their cells, and stores nothing', async () => {
    const rows = [
      `${BUDI},,2026-02-02,,,,diikuti,`,
      `${BUDI},Kelas,2026-02-30,,,,diikuti,`,
      `${BUDI},Kelas,2026-02-03,2026-02-01,,,diikuti,`,
      `${BUDI},Kelas,2026-02-04,,500,x,mungkin,kerapian`,
      `199999999999999999,Kelas,2026-02-05,,,,diikuti,`,
      `${RINA},Kelas,2026-02-05,,,,diikuti,`,
      `${RINA},kelas,2026-02-05,,,,rencana,`,
    ];
    expect(await problemsOf(csvOf(TRAINING, rows))).toEqual([
      ['value-missing', 2, 'B'],
      ['date-invalid', 3, 'C'],
      ['training-order', 4, 'D'],
      ['whole-number-invalid', 5, 'E'],
      ['whole-number-invalid', 5, 'F'],
      ['value-unknown', 5, 'G'],
      ['value-unknown', 5, 'H'],
      ['nip-unknown', 6, 'A'],
      ['row-duplicate', 8, 'A'],
    ]);
  });

  it('is nothing new a second time, changes nothing in a dry run, and is replaced month by month', async () => {
    const sheet = csvOf(TRAINING, [
      `${BUDI},A,2026-02-02,,,,diikuti,`,
      `${BUDI},B,2026-02-09,,,,diikuti,`,
      `${BUDI},C,2026-03-02,,,,rencana,`,
    ]);
    desk.put('a.csv', sheet);
    await desk.import('a.csv', { dryRun: true });
    expect(trainings(BUDI)).toEqual([]);
    await desk.import('a.csv');
    expect((await desk.import('a.csv')).sheets).toMatchObject([{ outcome: 'known' }]);
    desk.put(
      'b.csv',
      csvOf(TRAINING, [`${BUDI},B,2026-02-09,,,8,diikuti,`, `${SITI},D,2026-02-10,,,,rencana,`]),
    );
    const { replaced } = await desk.import('b.csv', { replace: true });
    expect(replaced.map(({ rows: _, ...counts }) => counts)).toEqual([
      { kind: 'training', period: '2026-02', added: 1, changed: 1, removed: 1 },
    ]);
    expect(replaced[0]?.rows.map(({ nip, change, key, columns }) => [nip, change, key, columns])).toEqual([
      [SITI, 'added', 'D 2026-02-10', []],
      [BUDI, 'removed', 'A 2026-02-02', []],
      [BUDI, 'changed', 'B 2026-02-09', [{ column: 'jp', before: null, now: 8 }]],
    ]);
    expect(trainings(BUDI).map(({ pelatihan }) => pelatihan)).toEqual(['B', 'C']);
  });

  it('leaves an approved month as it is: nothing of it is paid', async () => {
    await desk.close('2026-01');
    desk.put('a.csv', csvOf(TRAINING, [`${BUDI},A,2026-01-12,,,,diikuti,kualitas`]));
    expect((await desk.import('a.csv')).settles).toEqual([]);
  });
});

describe('dates of careers', () => {
  const withDates = (cells: Readonly<Record<string, string>>): string => {
    const [, ...rows] = employeesCsv().trim().split('\n');
    return csvOf(
      `${EMPLOYEE_HEADER},${DATES}`,
      rows.map((row) => `${row},${cells[row.slice(0, 18)] ?? ',,,,'}`),
    );
  };

  it('stand in the employee sheet, where the record and the run never see them', async () => {
    const [before] = desk.store.evidence('2026-01' as never, desk.store.watermark());
    desk.put('lagi.csv', withDates({ [SITI]: '2012-07-15; 1 Maret 2008,2022-04-01,2025-12-01,60,' }));
    const { sheets } = await desk.import('lagi.csv');
    expect(sheets.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['employees', 3],
      ['personnel', 1],
    ]);
    expect(dates(SITI)).toEqual({
      lahirAnak: '2008-03-01,2012-07-15',
      tmtGolongan: '2022-04-01',
      tmtKgb: '2025-12-01',
      batasUsiaPensiun: 60,
      akhirKontrak: null,
    });
    const [after] = desk.store.evidence('2026-01' as never, desk.store.watermark());
    expect(after?.map(({ facts }) => facts.at(-1)?.values)).toEqual(
      before?.map(({ facts }) => facts.at(-1)?.values),
    );
    expect((await desk.import('lagi.csv')).sheets.map(({ outcome }) => outcome)).toEqual(['known', 'known']);
  });

  it('come in a sheet of their own as well, also beside an employee sheet that has the columns empty', async () => {
    desk.put('lagi.csv', withDates({}));
    desk.put('tanggal.csv', csvOf('nip,berlaku,TMT KGB Terakhir', [`${BUDI},2026-01,01-03-2024`]));
    const { sheets } = await desk.import(['tanggal.csv', 'lagi.csv']);
    expect(sheets.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['employees', 3],
      ['personnel', 1],
    ]);
    expect(dates(BUDI).tmtKgb).toBe('2024-03-01');
  });

  it('keep their value where a later sheet lacks the column, and lose it where the cell is empty', async () => {
    desk.put('a.csv', csvOf('nip,berlaku,tmt_kgb,tmt_golongan', [`${BUDI},2026-01,2024-03-01,2022-10-01`]));
    await desk.import('a.csv');
    desk.put('b.csv', csvOf('nip,berlaku,tmt_kgb', [`${BUDI},2026-03,2026-03-01`]));
    await desk.import('b.csv');
    desk.put('c.csv', csvOf('nip,berlaku,tmt_golongan', [`${BUDI},2026-05,`]));
    await desk.import('c.csv');
    expect(['2025-12', '2026-01', '2026-03', '2026-05'].map((period) => dates(BUDI, period))).toMatchObject([
      { tmtKgb: null, tmtGolongan: null },
      { tmtKgb: '2024-03-01', tmtGolongan: '2022-10-01' },
      { tmtKgb: '2026-03-01', tmtGolongan: '2022-10-01' },
      { tmtKgb: '2026-03-01', tmtGolongan: null },
    ]);
  });

  it('are refused with the employee sheet in which they are wrong, and every mistake is told once', async () => {
    const sheet = withDates({ [SITI]: '2008-03-01; 31 Februari 2010,,x,71,' });
    const twice = `${sheet}${sheet.trim().split('\n').at(1)}\n1234,2026-01\n`;
    expect(await problemsOf(twice)).toEqual([
      ['nip-invalid', 6, 'A'],
      ['date-invalid', 2, 'U'],
      ['date-invalid', 2, 'W'],
      ['whole-number-invalid', 2, 'X'],
      ['date-invalid', 5, 'U'],
      ['date-invalid', 5, 'W'],
      ['whole-number-invalid', 5, 'X'],
      ['row-duplicate', 5, 'A'],
    ]);
  });

  it('leave a wrong row out of both parts of the sheet where only right rows are wanted', async () => {
    desk.put('lagi.csv', withDates({ [SITI]: ',,x,,', [BUDI]: ',,2024-03-01,,' }));
    const { sheets, leftOut } = await desk.import('lagi.csv', { acceptValid: true });
    expect(sheets.map(({ kind, rows, leftOut: left }) => [kind, rows, left])).toEqual([
      ['employees', 2, 1],
      ['personnel', 1, 0],
    ]);
    expect(leftOut.map(({ code, where }) => [code, where.row])).toEqual([['date-invalid', 2]]);
  });
});
