import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { allAtOnce, oneByOne, prepareRush, type Rush } from '../support/accidents/at-once.ts';
import { databaseState } from '../support/accidents/database-state.ts';
import { officeFrom } from '../support/accidents/kill-acts.ts';
import { startProgram } from '../support/accidents/started-program.ts';
import type { Office } from '../support/office.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let rush: Rush;

beforeAll(async () => {
  rush = await prepareRush(folder.path, 20);
});

it('eight commands at once on one database give the facts, the acts and the payroll of one after the other', async () => {
  const expected = await oneByOne(rush, folder.path);
  const { outcome } = await allAtOnce(rush, folder.path);
  expect(outcome.facts.length).toBeGreaterThan(150);
  expect(outcome).toEqual(expected);
});

describe('a database in which somebody else writes for longer than one waits', () => {
  const SAID = {
    en: 'error: another process is using the database binjai-pay.db and did not finish in time\n\nhint: wait for it to finish, then try again; nothing has changed\n',
    id: 'kesalahan: basis data binjai-pay.db sedang dipakai proses lain dan tidak bebas dalam waktu tunggu\n\nsaran: tunggu sampai proses itu selesai, lalu ulangi; tidak ada yang berubah\n',
  };
  const RUN = ['run', '2026-01'];
  let office: Office;

  beforeAll(() => {
    office = officeFrom(rush.folder, folder.path);
  });

  it.each(['en', 'id'] as const)('is told with exit code 5, and nothing is changed (%s)', async (lang) => {
    const path = office.path('binjai-pay.db');
    const before = databaseState(path);
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const writers = lang === 'en' ? rush.commands.filter(([command]) => command !== 'export') : [RUN];
    const ends = await Promise.all(
      writers.map((args) => startProgram(args, { cwd: office.dir, lang, patience: 50 }).ended),
    );
    other.exec('ROLLBACK');
    other.close();
    for (const { code, stdout, stderr } of ends)
      expect({ code, stdout, stderr }).toEqual({ code: 5, stdout: '', stderr: SAID[lang] });
    expect(ends).toHaveLength(lang === 'en' ? 6 : 1);
    expect(databaseState(path)).toBe(before);
  });
});
