import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RefusedError, UsageError } from '../../src/app/errors.ts';
import { exportReport } from '../../src/app/export/export-report.ts';
import { makeTemplate } from '../../src/app/template/make-template.ts';
import { fieldsOf, SHEET_KINDS, type SheetKind } from '../../src/intake/index.ts';
import { writeForm, writeReport } from '../../src/sheets/index.ts';
import type { Lang } from '../../src/text/language.ts';
import { templateWords } from '../../src/text/template.ts';
import { type Desk, newDesk } from '../support/desk.ts';
import { fillTemplate } from '../support/filled-template.ts';
import { hasLibreOffice, savedByLibreOffice, withLibreOffice } from '../support/libre-office.ts';
import { readCells } from '../support/read-sheets.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { zipParts } from '../support/zip-part.ts';

const folder = tempFolder();
let desk: Desk;

beforeEach(async () => {
  desk = await newDesk(folder.path);
});

async function template(kind: SheetKind, lang: Lang = 'id', at: Desk = desk): Promise<string> {
  const out = at.path(`${kind}.xlsx`);
  const words = templateWords(kind, lang);
  await makeTemplate({ kind, out, lang, words, store: at.store, write: writeForm });
  return out;
}

/** A template with the rows of its example sheet filled in. */
async function filled(kind: SheetKind, at: Desk = desk, lang: Lang = 'id'): Promise<string> {
  const path = await template(kind, lang, at);
  expect(await fillTemplate(path)).toBeGreaterThan(0);
  return path;
}

async function part(path: string, name: string): Promise<string> {
  const xml = (await zipParts(path)).get(name);
  if (xml === undefined) throw new Error(`${path} has no ${name}`);
  return xml;
}

/** What an office knows of its people in January, without the numbers of batches. */
function facts(at: Desk): unknown {
  const evidence = [...at.store.evidence('2026-01' as never, at.store.watermark())].flat();
  const openings = evidence.map(({ nip }) => at.store.openingOf(nip, 2026, at.store.watermark()));
  return JSON.parse(
    JSON.stringify([evidence, openings], (key, value) =>
      key === 'batch' || key === 'present' ? undefined : value,
    ),
  );
}

describe('a template', () => {
  it.each(SHEET_KINDS)('of %s has every column with a comment, and imports as it is', async (kind) => {
    const path = await template(kind);
    const codes = ['tl1', 'tl2', 'tl3', 'tl4', 'psw1', 'psw2', 'psw3', 'psw4', 'apel', 'tk'];
    // Single stamps are the other form of a log, which nobody fills in by hand.
    const fields = fieldsOf(kind, codes).filter(({ need, field }) => need !== 'aside' && field !== 'waktu');
    expect(await readCells(path)).toEqual([fields.map(({ field }) => field)]);
    const comments = await part(path, 'xl/comments1.xml');
    const notes = [...comments.matchAll(/<comment ref="[A-Z]+1".*?<t xml:space="preserve">(.*?)<\/t>/g)];
    expect(notes.map(([, note]) => /\w{2}/.test(note ?? ''))).toEqual(fields.map(() => true));
    const outcome = await desk.import(basename(path), { dryRun: true, period: '2026-01' });
    expect(outcome.warnings.map(({ code }) => code)).toEqual(['sheet-without-rows']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('keeps NIP, NIK, NPWP, accounts and months as text, and offers lists to choose from', async () => {
    const path = await template('employees');
    const sheet = await part(path, 'xl/worksheets/sheet1.xml');
    const [, cellStyles = ''] = (await part(path, 'xl/styles.xml')).split('<cellXfs');
    const styles = [...cellStyles.matchAll(/<xf numFmtId="(\d+)"/g)];
    const columns = [...sheet.matchAll(/<col min="(\d+)" max="(\d+)"[^>]* style="(\d+)"/g)];
    const TEXT = '49';
    const isText = (column: number): boolean =>
      columns.some(
        ([, min, max, style]) =>
          Number(min) <= column && column <= Number(max) && styles[Number(style)]?.[1] === TEXT,
      );
    const [headings = []] = await readCells(path);
    for (const name of ['nip', 'nik', 'npwp', 'rekening', 'berlaku'])
      expect([name, isText(headings.indexOf(name) + 1)]).toEqual([name, true]);
    const lists = [...sheet.matchAll(/type="list".*?<formula1>&quot;(.*?)&quot;<\/formula1>/g)].map(
      ([, list]) => list,
    );
    expect(lists).toContain('PNS,CPNS,PPPK,PPPK-PW');
    expect(lists).toContain('TK/0,TK/1,TK/2,TK/3,K/0,K/1,K/2,K/3');
    // Excel takes no longer list than this.
    expect(lists.every((list) => String(list).length <= 255)).toBe(true);
  });

  it('has the attendance codes of the office’s own policy', async () => {
    const words = templateWords('attendance', 'en');
    const out = desk.path('tanpa-basis-data.xlsx');
    const { columns } = await makeTemplate({
      kind: 'attendance',
      out,
      lang: 'en',
      words,
      store: null,
      write: writeForm,
    });
    expect(columns).toEqual([
      'nip',
      'period',
      'tl1',
      'tl2',
      'tl3',
      'tl4',
      'psw1',
      'psw2',
      'psw3',
      'psw4',
      'apel',
      'tk',
    ]);
    expect(
      words.note('tl1', { code: 'tl1', name: { id: 'x', en: 'Late' }, percent: 50, appliesTo: 'component' }),
    ).toBe('how often: Late; each time takes 0.50%; empty is 0');
  });

  it.each(['templat.csv', '-'])('is a workbook and has the name of one: not %s', async (out) => {
    const words = templateWords('targets', 'id');
    await expect(
      makeTemplate({ kind: 'targets', out, lang: 'id', words, store: null, write: writeForm }),
    ).rejects.toThrow(UsageError);
  });

  it('is never written over one that may be filled in', async () => {
    await template('employees');
    await expect(template('employees')).rejects.toThrow(RefusedError);
  });

  it('of which only the example sheet was sent is no silent success', async () => {
    desk.put('contoh.csv', 'CONTOH DAN PETUNJUK: lembar ini tidak diimpor\n\nnip,tl1\n');
    const { sheets, warnings } = await desk.import('contoh.csv', { period: '2026-01' });
    expect([sheets, warnings.map(({ code }) => code)]).toEqual([[], ['sheet-without-rows']]);
  });

  it.each(['id', 'en'] as const)('filled in, is imported without its example sheet (%s)', async (lang) => {
    await filled('employees', desk, lang);
    const { sheets, warnings } = await desk.import('employees.xlsx');
    expect(sheets).toMatchObject([{ rows: 3 }]);
    expect(warnings).toEqual([]);
  });
});

describe('the round trip', () => {
  let own: Desk;

  async function importAll(at: Desk, paths: readonly string[]): Promise<void> {
    await at.import(paths.map((path) => path.slice(at.dir.length + 1)));
  }

  beforeAll(async () => {
    own = await newDesk(folder.path);
    const paths: string[] = [];
    for (const kind of SHEET_KINDS) paths.push(await filled(kind, own));
    await importAll(own, paths);
  });

  it('template, filled, imported: the example sheets of all kinds make a month that can be paid', async () => {
    const { run } = await own.run('2026-01');
    expect(run.totals.people).toBe(3);
    expect(facts(own)).toMatchObject([
      [{ nip: '197603012001122001' }, {}, {}],
      [{ bulan: 4 }, null, null],
    ]);
  });

  it.skipIf(!hasLibreOffice)(
    withLibreOffice(
      'through LibreOffice’s own save as XLSX and as CSV gives the same facts and the same pay',
    ),
    async () => {
      const paths = SHEET_KINDS.map((kind) => own.path(`${kind}.xlsx`));
      const pay = async (at: Desk) => {
        await at.run('2026-01');
        const out = at.path('gaji.csv');
        await exportReport(at.store, {
          ...{
            report: 'payroll',
            period: '2026-01' as never,
            kind: 'regular',
            lang: 'id',
            format: 'csv',
            out,
          },
          ...{ actor: { name: 'Uji', osUser: 'uji', host: 'uji' }, version: '0' },
          ...{ write: writeReport, progress: () => {} },
        });
        return readFileSync(out, 'utf8');
      };
      const exported = await pay(own);
      expect(exported.trim().split('\n')).toHaveLength(4);
      for (const format of ['xlsx', 'csv'] as const) {
        const saved = savedByLibreOffice(folder.path, format, paths);
        expect(saved.size).toBe(SHEET_KINDS.length);
        const other = await newDesk(folder.path);
        const copies = [...saved].map(([name, path]) => other.put(name, readFileSync(path)));
        await importAll(other, copies);
        expect([format, facts(other)]).toEqual([format, facts(own)]);
        expect(await pay(other)).toBe(exported);
        other.store.close();
      }
    },
  );
});
