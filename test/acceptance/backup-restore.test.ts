import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCity } from '../support/accidents/city-sheets.ts';
import { databaseRows } from '../support/accidents/database-state.ts';
import { startProgram } from '../support/accidents/started-program.ts';
import { copyOf, newOffice, type Office, officeIn } from '../support/office.ts';
import { mustHere } from '../support/run-here.ts';
import { JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let office: Office;

beforeAll(async () => {
  office = newOffice(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  await mustHere(office, 'import', ...JANUARY.map(([name]) => office.path(name)));
  await mustHere(office, 'run', '2026-01');
  office.must('backup', 'cadangan.db');
});

/** Names in an office's folder, apart from what SQLite keeps beside an open database. */
function namesIn({ dir }: Office): readonly string[] {
  return readdirSync(dir).filter((name) => !/-(wal|shm)$/.test(name));
}

describe('restoring a backup', () => {
  it('gives the database as it was, and its log goes on with the restoring', () => {
    const other = copyOf(office, folder.path);
    rmSync(other.path('binjai-pay.db'));
    copyFileSync(office.path('cadangan.db'), other.path('cadangan.db'));
    const backup = readFileSync(other.path('cadangan.db'));
    expect(other.must('restore', 'cadangan.db', '--actor', 'Teknisi')).toBe(
      'binjai-pay.db restored from cadangan.db; 3 slips checked.\n',
    );
    expect(readFileSync(other.path('cadangan.db')).equals(backup)).toBe(true);
    const [then, now] = ['cadangan.db', 'binjai-pay.db'].map((name) => databaseRows(other.path(name)));
    const acts = [...(now?.get('audit') ?? [])];
    expect(acts.pop()).toMatchObject({ 2: 'restore', 3: 'Teknisi', 6: 'cadangan.db' });
    expect(acts).toEqual(then?.get('audit'));
    expect(now?.get('slip')).toEqual(then?.get('slip'));
    expect(other.must('verify')).toMatch(/^Intact/);
    expect(namesIn(other)).toEqual(['binjai-pay.db', 'cadangan.db']);
  });

  it('never takes the place of a database', () => {
    const { code, stderr } = office.run('restore', 'cadangan.db');
    expect({ code, stderr }).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('binjai-pay.db exists already'),
    });
  });

  it('finds what was not written back yet when a process was killed', async () => {
    const killed = copyOf(office, folder.path);
    const other = new Database(killed.path('binjai-pay.db'));
    other.prepare('SELECT count(*) FROM batch').get();
    killed.must('run', '2026-01', '--actor', 'Lain');
    for (const end of ['', '-wal'])
      copyFileSync(killed.path(`binjai-pay.db${end}`), killed.path(`salinan.db${end}`));
    other.close();
    killed.must('--db', 'pulih.db', 'restore', 'salinan.db');
    const acts = databaseRows(killed.path('pulih.db')).get('audit') ?? [];
    expect(acts.at(-2)).toMatchObject({ 2: 'run', 3: 'Lain' });
  });
});

describe('a file that is no sound backup', () => {
  const cases: readonly (readonly [
    name: string,
    code: number,
    id: string,
    en: string,
    make: (path: string) => void,
  ])[] = [
    [
      'a damaged one',
      5,
      'cadangan salah.db tidak lolos verifikasi',
      'the backup salah.db does not verify',
      (path) => {
        const bytes = readFileSync(office.path('cadangan.db'));
        bytes.fill(0x5a, bytes.length - 8192, bytes.length - 8192 + 64);
        writeFileSync(path, bytes);
      },
    ],
    [
      'half of one',
      5,
      'berkas salah.db rusak atau bukan basis data',
      'the file salah.db is damaged or is no database',
      (path) => writeFileSync(path, readFileSync(office.path('cadangan.db')).subarray(0, 20_000)),
    ],
    [
      'a letter',
      5,
      'berkas salah.db rusak atau bukan basis data',
      'the file salah.db is damaged or is no database',
      (path) => writeFileSync(path, 'Dengan hormat, '.repeat(200)),
    ],
    [
      'a database of another program',
      3,
      'berkas salah.db adalah basis data program lain',
      'the file salah.db is the database of another program',
      (path) => new Database(path).exec('CREATE TABLE lagu (judul TEXT)').close(),
    ],
    [
      'a database of a newer program',
      3,
      'basis data salah.db dibuat oleh versi program yang lebih baru',
      'the database salah.db was made by a newer version of the program',
      (path) => {
        copyFileSync(office.path('cadangan.db'), path);
        const db = new Database(path);
        db.pragma('user_version = 999');
        db.close();
      },
    ],
    ['no file', 5, 'berkas salah.db tidak ada', 'there is no file salah.db', () => {}],
  ];

  it.each(cases)(
    '%s is refused with the reason, in both languages, and nothing is made of it',
    (_, code, id, en, make) => {
      const other = officeIn(mkdtempSync(join(folder.path, 'kosong-')));
      make(other.path('salah.db'));
      const before = namesIn(other);
      const refused = (lang: string) => other.run('--lang', lang, '--db', 'baru.db', 'restore', 'salah.db');
      const english = refused('en');
      expect(english).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(`error: ${en}`) });
      expect(english.stderr).toMatch(/\n\nhint: .{20,}\n$/);
      expect(refused('id')).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(id) });
      expect(namesIn(other)).toEqual(before);
    },
  );
});

describe('a backup while another process writes', () => {
  it('is the database before or after, whole, and verifies', async () => {
    const busy = newOffice(folder.path);
    busy.must('import', ...(await writeCity(busy.dir, 300, '2026-01', 'csv')), '--period', '2026-01');
    const run = startProgram(['run', '2026-01'], { cwd: busy.dir });
    const ends: { code: number | null; name: string }[] = [];
    for (let i = 0; i < 3; i++) {
      const name = `cadangan-${i}.db`;
      const { code } = await startProgram(['backup', name], { cwd: busy.dir }).ended;
      ends.push({ code, name });
    }
    expect((await run.ended).code).toBe(0);
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    for (const { name } of ends) {
      expect(busy.must('--db', name, 'verify')).toMatch(/^Intact/);
      const slips = databaseRows(busy.path(name)).get('slip')?.length;
      expect([0, databaseRows(busy.path('binjai-pay.db')).get('slip')?.length]).toContain(slips);
    }
  });
});
