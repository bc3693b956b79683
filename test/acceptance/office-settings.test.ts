import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let office: OfficeHere;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  await office.must(
    'office',
    'set',
    '--from',
    '2026-01',
    'name=Dinas Contoh',
    'city=Binjai',
    'treasurer.name=Siti Contoh',
  );
  await office.must('office', 'set', '--from', '2026-07', 'treasurer.name=Budi Umpama', 'city=');
});

async function settings(...args: string[]): Promise<unknown> {
  return ((await office.data('office', 'show', ...args)) as { settings: unknown }).settings;
}

describe('settings of the office', () => {
  it('hold from their month on; a later version takes over what it does not change', async () => {
    expect(await settings('2025-12')).toEqual({});
    expect(await settings('2026-06')).toEqual({
      name: 'Dinas Contoh',
      city: 'Binjai',
      'treasurer.name': 'Siti Contoh',
    });
    expect(await settings('2026-07')).toEqual({ name: 'Dinas Contoh', 'treasurer.name': 'Budi Umpama' });
    expect(await settings()).toEqual(await settings('2026-07'));
  });

  it('take no other time zone than those of Indonesia', async () => {
    const refused = await office.run('office', 'set', '--from', '2026-01', 'zone=UTC');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('zone is WIB, WITA or WIT')]);
  });

  it('say how many digits the numbers of the tax office have where one is refused', async () => {
    const refused = await office.run('office', 'set', '--from', '2026-01', 'tax.npwp=12');
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('tax.npwp has 16 digits and tax.nitku 22'),
    ]);
  });

  it('set a second time to the same change nothing and are not recorded', async () => {
    const logged = async (): Promise<string[]> =>
      (await office.must('audit', '--act', 'office'))
        .split('\n')
        .filter((line) => line.includes('  office  '));
    const before = await logged();
    expect(await office.must('office', 'set', '--from', '2026-08', 'name=Dinas Contoh')).toContain(
      'nothing has changed',
    );
    expect(await logged()).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it('are shown with the meaning of every key, also of those that are not set', async () => {
    const lines = (await office.must('office', 'show')).split('\n');
    expect(lines.find((line) => line.startsWith('treasurer.name'))).toMatch(/Budi Umpama +name of who signs/);
    expect(lines.find((line) => line.startsWith('city'))).toMatch(
      /\(not set\) +place where lists are signed/,
    );
  });

  it('name every unknown key, every NIP that is none and every key without a value at once, and store nothing', async () => {
    const before = await settings();
    const unknown = await office.run('office', 'set', '--from', '2026-09', 'nama=A', 'kota=B', 'city=C');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('nama, kota');
    const unusable = await office.run(
      'office',
      'set',
      '--from',
      '2026-09',
      'treasurer.nip=19760301',
      'city',
      'name=A',
      'name=B',
    );
    expect(unusable.code).toBe(2);
    expect(unusable.stderr).toContain('treasurer.nip, city, name');
    expect(await settings('2026-09')).toEqual(before);
  });

  it('changed behind the program are found by verify', async () => {
    expect((await office.run('verify')).code).toBe(0);
    const db = new Database(office.path('binjai-pay.db'));
    db.exec('DROP TRIGGER office_setting_no_update');
    db.exec(`UPDATE office_setting SET json = '{"name":"Dinas Lain"}' WHERE id = 1`);
    db.close();
    const { code, stdout, stderr } = await office.run('verify');
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(
      'the record of office settings from 2026-01 on does not match audit entry 2: digest is stored as',
    );
  });
});
