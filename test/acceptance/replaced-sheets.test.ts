import { beforeEach, describe, expect, it } from 'vitest';
import { DataRejectedError } from '../../src/app/errors.ts';
import { verifyOffice } from '../../src/app/verify/verify-office.ts';
import { type Desk, newDesk } from '../support/desk.ts';
import {
  ATTENDANCE_CSV,
  BUDI,
  csvOf,
  EMPLOYEE_HEADER,
  employeesCsv,
  JANUARY,
  RINA,
  SITI,
} from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ATTENDANCE = 'nip,period,tl1,tk';
const ADJUSTMENTS = 'nip,period,kode,uraian,arah,jumlah,kena_pajak';
const folder = tempFolder();
let desk: Desk;

beforeEach(async () => {
  desk = await newDesk(folder.path);
  for (const [name, csv] of JANUARY) desk.put(name, csv);
  await desk.import(JANUARY.map(([name]) => name));
});

/** Imports a sheet in the place of the earlier one. */
async function replace(name: string, csv: string, period?: string) {
  desk.put(name, csv);
  return desk.import(name, { replace: true, ...(period !== undefined && { period }) });
}

function tpp(period: string, nip: string): number | undefined {
  return desk.slips(period).get(nip)?.totals.TPP_BRUTO;
}

describe('a sheet imported in the place of an earlier one', () => {
  it('counts alone: who is left out of it has no attendance, so that the TPP waits for evidence', async () => {
    await desk.run('2026-01');
    const before = tpp('2026-01', BUDI);
    await replace('kehadiran-baru.csv', csvOf(ATTENDANCE, [`${SITI},2026-01,1,0`, `${RINA},2026-01,0,1`]));
    await desk.run('2026-01');
    expect(desk.slips('2026-01').get(BUDI)).toMatchObject({ status: 'held', missing: 'kehadiran' });
    expect([before, tpp('2026-01', BUDI)]).toEqual([expect.any(Number), 0]);
    expect(desk.slips('2026-01').get(RINA)?.status).toBe('ok');
  });

  it('and its companions of the same command count together', async () => {
    desk.put('a.csv', csvOf(ATTENDANCE, [`${SITI},2026-01,0,0`]));
    desk.put('b.csv', csvOf(ATTENDANCE, [`${BUDI},2026-01,0,0`, `${RINA},2026-01,0,0`]));
    await desk.import(['a.csv', 'b.csv'], { replace: true });
    await desk.run('2026-01');
    expect([...desk.slips('2026-01').values()].map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
  });

  it('does not touch other months, nor other kinds of sheets', async () => {
    desk.put('februari.csv', csvOf(ATTENDANCE, [`${BUDI},2026-02,3,0`]));
    await desk.import('februari.csv');
    await replace('januari.csv', csvOf(ATTENDANCE, [`${SITI},2026-01,1,0`]));
    const evidence = desk.store.evidenceOf(BUDI, '2026-02' as never, desk.store.watermark());
    expect(evidence?.attendance?.counts).toEqual({ tl1: 3 });
    const january = desk.store.evidenceOf(BUDI, '2026-01' as never, desk.store.watermark());
    expect(january).toMatchObject({ attendance: null, assessments: [{}, {}] });
  });

  it('takes the last row of a month back, where the command names the month', async () => {
    desk.put('koperasi.csv', csvOf(ADJUSTMENTS, [`${BUDI},2026-01,KOPERASI,,potong,150000,`]));
    await desk.import('koperasi.csv');
    await desk.run('2026-01');
    const withDeduction = desk.slips('2026-01').get(BUDI)?.totals;
    await replace('kosong.csv', csvOf(ADJUSTMENTS, []), '2026-01');
    await desk.run('2026-01');
    const without = desk.slips('2026-01').get(BUDI)?.totals;
    expect([withDeduction?.POTONGAN_LAIN, without?.POTONGAN_LAIN]).toEqual([150_000, 0]);
  });

  it('leaves what an earlier run has seen, and what it paid', async () => {
    const run = await desk.close('2026-01');
    await replace('kehadiran-baru.csv', csvOf(ATTENDANCE, [`${SITI},2026-01,1,0`]));
    const seen = desk.store.evidenceOf(BUDI, run.period, run.watermark);
    expect(seen?.attendance?.counts).toEqual({ tl1: 2, tl2: 1 });
    expect(verifyOffice(desk.store, () => {}).findings).toEqual([]);
  });
});

describe('a sheet replaced after its month was approved', () => {
  it('leads to arrears: the TPP that has lost its evidence is recovered, what changed is paid or recovered', async () => {
    await desk.close('2026-01');
    const paid = desk.slips('2026-01');
    const worse = ATTENDANCE_CSV.replace(`${SITI},2026-01,1,0,0,0`, `${SITI},2026-01,3,0,0,0`);
    await replace('kehadiran-baru.csv', worse.replace(/^.*2026-01,2,1,0,0\n/m, ''));
    await desk.run('2026-02');
    const february = desk.slips('2026-02');
    const arrears = (nip: string) => february.get(nip)?.details?.arrears ?? [];
    const sum = (nip: string, prefix: string) =>
      arrears(nip)
        .flatMap(({ lines }) =>
          Object.entries(lines).flatMap(([code, amount]) => (code.startsWith(prefix) ? [amount] : [])),
        )
        .reduce((total, amount) => total + amount, 0);
    expect(sum(BUDI, 'TPP_')).toBe(-(paid.get(BUDI)?.totals.TPP_BRUTO ?? 0));
    expect(sum(SITI, 'TPP_')).toBeLessThan(0);
    expect(arrears(RINA)).toEqual([]);
  });
});

describe('an employee sheet imported in the place of an earlier one', () => {
  const withoutBudi = employeesCsv((row) => (row.startsWith(BUDI) ? '' : row)).replace(/\n\n/, '\n');

  it('pays nobody who is left out of it, before any month is approved', async () => {
    await replace('pegawai-baru.csv', withoutBudi);
    await desk.run('2026-01');
    expect([...desk.slips('2026-01').keys()]).toEqual([SITI, RINA]);
  });

  it('does not know whom it has left out: what later sheets say about him is a mistake', async () => {
    await replace('pegawai-baru.csv', withoutBudi);
    desk.put('absen.csv', csvOf(ATTENDANCE, [`${BUDI},2026-01,1,0`]));
    const failed = await desk.import('absen.csv').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(DataRejectedError);
    expect((failed as DataRejectedError).problems).toMatchObject([
      { code: 'nip-unknown', where: { nip: BUDI } },
    ]);
  });

  it('does not lose money that was added or taken for whom it has left out', async () => {
    desk.put('koperasi.csv', csvOf(ADJUSTMENTS, [`${BUDI},2026-01,KOPERASI,,potong,150000,`]));
    await desk.import('koperasi.csv');
    await replace('pegawai-baru.csv', withoutBudi);
    expect(await problemsOfRun('2026-01')).toMatchObject([
      { code: 'adjustment-without-slip', where: { nip: BUDI } },
    ]);
  });

  it('does not forget what was paid to whom it has left out: the next run stops until a row says when he left', async () => {
    await desk.run('2026-01');
    await replace('pegawai-baru.csv', withoutBudi);
    desk.approve('2026-01');
    const gone = { code: 'paid-employee-missing', where: { nip: BUDI }, data: { period: '2026-01' } };
    expect(await problemsOfRun('2026-02')).toMatchObject([gone]);

    const [, row = ''] = employeesCsv((each) => (each.startsWith(BUDI) ? each : ''))
      .split('\n')
      .filter(Boolean);
    desk.put('berhenti.csv', csvOf(`${EMPLOYEE_HEADER},berhenti`, [`${row},2025-12-31`]));
    await desk.import('berhenti.csv');
    expect(await problemsOfRun('2026-02')).toEqual([]);
    const paid = desk.slips('2026-01').get(BUDI)?.totals.NETO_GAJI ?? 0;
    const recovery = desk
      .slips('2026-02')
      .get(BUDI)
      ?.details?.arrears.map(({ period }) => period);
    expect([paid > 0, recovery]).toEqual([true, ['2026-01']]);
  });
});

async function problemsOfRun(period: string) {
  try {
    await desk.run(period);
    return [];
  } catch (error) {
    if (error instanceof DataRejectedError) return error.problems;
    throw error;
  }
}
