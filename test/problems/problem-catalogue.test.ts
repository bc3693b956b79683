import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newDesk } from '../support/desk.ts';
import { CATALOGUED_CODES, messagePath, problemFolders, setOutProblem } from '../support/problem-folders.ts';
import type { Finished } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';
import { employeesCsv } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A colleague saves `<file>.later` over the file as soon as the import has opened it. */
vi.mock('../../src/sheets/index.ts', async (original) => {
  const sheets = await original<typeof import('../../src/sheets/index.ts')>();
  const openSheetFile: typeof sheets.openSheetFile = async (path) => {
    const opened = await sheets.openSheetFile(path);
    if (existsSync(`${path}.later`)) copyFileSync(`${path}.later`, path);
    return opened;
  };
  return { ...sheets, openSheetFile };
});

const folder = tempFolder();
const LANGUAGES = ['id', 'en'] as const;
let city: string;

beforeAll(async () => {
  const desk = await newDesk(folder.path);
  desk.put('pegawai.csv', employeesCsv());
  await desk.import('pegawai.csv');
  desk.store.close();
  city = desk.path('binjai-pay.db');
});

/** The commands of a code's folder, one after the other on the database of a small city; what the last one says. */
async function played(code: string, lang: string): Promise<Finished> {
  const db = join(folder.path, `${code}-${lang}.db`);
  copyFileSync(city, db);
  let end: Finished = { code: null, stdout: '', stderr: '' };
  for (const words of setOutProblem(code, folder.path))
    end = await runHere({ path: () => db }, ...words, '--lang', lang);
  return end;
}

describe('the catalogue of problems', () => {
  it('has a folder for every code that an import can print, and no other', () => {
    expect(problemFolders()).toEqual(CATALOGUED_CODES);
    for (const code of problemFolders())
      for (const lang of LANGUAGES) expect([code, existsSync(messagePath(code, lang))]).toEqual([code, true]);
  });

  it.each(CATALOGUED_CODES)('%s is said as its folder tells, in both languages', async (code) => {
    for (const lang of LANGUAGES) {
      const { stderr } = await played(code, lang);
      expect(stderr).toContain(`[${code}]: `);
      expect(stderr).not.toMatch(/undefined|null|NaN|\[object/);
      await expect(stderr).toMatchFileSnapshot(messagePath(code, lang));
    }
  });
});
