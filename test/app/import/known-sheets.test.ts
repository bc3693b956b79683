import { beforeEach, describe, expect, it } from 'vitest';
import { type Desk, newDesk } from '../../support/desk.ts';
import { BUDI, csvOf, employeesCsv, SITI } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const ATTENDANCE = 'nip,period,tl1,tk';
const folder = tempFolder();
let desk: Desk;

beforeEach(async () => {
  desk = await newDesk(folder.path);
  desk.put('pegawai.csv', employeesCsv());
  desk.put('absen.csv', csvOf(ATTENDANCE, [`${SITI},2026-01,1,0`, `${BUDI},2026-01,0,0`]));
  desk.put('susulan.csv', csvOf(ATTENDANCE, [`${BUDI},2026-01,3,0`]));
  await desk.import(['pegawai.csv', 'absen.csv']);
});

async function outcomes(files: string | readonly string[], replace = false) {
  const { sheets } = await desk.import(files, { replace });
  return sheets.map(({ outcome }) => outcome);
}

describe('the same sheet imported again', () => {
  it('adds nothing and says so', async () => {
    const before = desk.store.watermark();
    expect(await outcomes(['absen.csv', 'pegawai.csv'])).toEqual(['known', 'known']);
    expect(desk.store.watermark()).toBe(before);
  });

  it('is known by its content, not by its name', async () => {
    desk.put('absen januari.csv', csvOf(ATTENDANCE, [`${SITI},2026-01,1,0`, `${BUDI},2026-01,0,0`]));
    expect(await outcomes('absen januari.csv')).toEqual(['known']);
  });

  it('adds nothing either when it is to replace what is in force already', async () => {
    const before = desk.store.watermark();
    expect(await outcomes('absen.csv', true)).toEqual(['known']);
    expect(desk.store.watermark()).toBe(before);
  });

  it('replaces what came after it, where that is asked for', async () => {
    await desk.import('susulan.csv');
    expect(await outcomes('absen.csv', true)).toEqual(['imported']);
    const evidence = desk.store.evidenceOf(BUDI, '2026-01' as never, desk.store.watermark());
    expect(evidence?.attendance?.counts).toEqual({});
    expect(await outcomes('absen.csv', true)).toEqual(['known']);
  });

  it('is news after another sheet has replaced it', async () => {
    await desk.import('susulan.csv', { replace: true });
    expect(await outcomes('absen.csv')).toEqual(['imported']);
    expect(
      desk.store.evidenceOf(SITI, '2026-01' as never, desk.store.watermark())?.attendance,
    ).not.toBeNull();
  });

  it('is news where it replaces together with a sheet that was not imported before', async () => {
    expect(await outcomes('absen.csv', true)).toEqual(['known']);
    desk.put('susulan-lain.csv', csvOf(ATTENDANCE, ['199002202022212005,2026-01,3,0']));
    expect(await outcomes(['absen.csv', 'susulan-lain.csv'], true)).toEqual(['imported', 'imported']);
    expect(await outcomes(['absen.csv', 'susulan-lain.csv'], true)).toEqual(['known', 'known']);
    expect(await outcomes('absen.csv', true)).toEqual(['imported']);
  });
});
