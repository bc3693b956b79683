import { copyFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenFile } from '../../src/app/ports/sheets.ts';
import { renderError } from '../../src/cli/render/error.ts';
import { openSheetFile } from '../../src/sheets/index.ts';
import type { Lang } from '../../src/text/language.ts';
import { type Desk, newDesk } from '../support/desk.ts';
import { CATALOGUED_CODES, messagePath, problemFolders, setOutProblem } from '../support/problem-folders.ts';
import { runHere } from '../support/run-here.ts';
import { employeesCsv } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const LANGUAGES = ['id', 'en'] as const;
let city: string;

beforeAll(async () => {
  const desk = await smallCity();
  desk.store.close();
  city = desk.path('binjai-pay.db');
});

async function smallCity(): Promise<Desk> {
  const desk = await newDesk(folder.path);
  desk.put('pegawai.csv', employeesCsv());
  await desk.import('pegawai.csv');
  return desk;
}

/** What the last command of a code's folder says, after the ones before it, on a copy of a small city's database. */
async function said(code: string, lang: Lang): Promise<string> {
  const db = join(folder.path, `${code}-${lang}.db`);
  copyFileSync(city, db);
  let stderr = '';
  for (const words of setOutProblem(code, folder.path))
    ({ stderr } = await runHere({ path: () => db }, ...words, '--lang', lang));
  return stderr;
}

/** The same where a colleague saves `<file>.later` over the file as soon as the import has opened it. */
async function saidWhileSaving(code: string, lang: Lang): Promise<string> {
  const openFile: OpenFile = async (path) => {
    const opened = await openSheetFile(path);
    copyFileSync(`${path}.later`, path);
    return opened;
  };
  const [[, file = ''] = []] = setOutProblem(code, folder.path);
  const desk = await smallCity();
  const error: unknown = await desk
    .import(relative(desk.dir, file), { openFile, period: '2026-02' })
    .catch((reason: unknown) => reason);
  desk.store.close();
  return renderError(error, lang, { verbose: false });
}

describe('the catalogue of problems', () => {
  it('has a folder for every code that an import can print, and no other', () => {
    expect(problemFolders()).toEqual(CATALOGUED_CODES);
    for (const code of problemFolders())
      for (const lang of LANGUAGES) expect([code, existsSync(messagePath(code, lang))]).toEqual([code, true]);
  });

  it.each(CATALOGUED_CODES)('%s is said as its folder tells, in both languages', async (code) => {
    for (const lang of LANGUAGES) {
      const stderr = await (code === 'file-changed' ? saidWhileSaving : said)(code, lang);
      expect(stderr).toContain(`[${code}]: `);
      expect(stderr).not.toMatch(/undefined|null|NaN|\[object/);
      await expect(stderr).toMatchFileSnapshot(messagePath(code, lang));
    }
  });
});
