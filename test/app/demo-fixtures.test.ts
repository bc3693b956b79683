import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCity, PLANTED_CASES } from '../../src/app/demo/demo-city.ts';
import { type Period, parsePeriod } from '../../src/domain/calendar/period.ts';
import { openSheetFile } from '../../src/sheets/index.ts';

const JANUARY = parsePeriod('2026-01') as Period;
const COMMITTED = 'fixtures/demo';
let made: string;

beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'demo-fixtures-'));
  execFileSync(process.execPath, ['scripts/make-demo-fixtures.mjs', made]);
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** Cells of every sheet as text, so that a workbook and its CSV twin can be compared. */
async function cellsOf(path: string): Promise<string[][][]> {
  const opened = await openSheetFile(path);
  try {
    const sheets: string[][][] = [];
    for (const sheet of opened.sheets) {
      const rows: string[][] = [];
      for await (const block of sheet.rows()) {
        for (const { cells } of block) {
          rows.push(
            cells.map((cell) =>
              typeof cell === 'object' && cell && 'iso' in cell ? cell.iso : `${cell ?? ''}`,
            ),
          );
        }
      }
      sheets.push(rows);
    }
    return sheets;
  } finally {
    await opened.close();
  }
}

/** Rows without their heading; numbers without trailing zeros, empty cells at the end left out. */
function comparable(rows: string[][] | undefined): string[][] {
  return (rows ?? []).slice(1).map((row) => {
    const cells = row.map((cell) => (/^\d+\.\d+$/.test(cell) ? String(Number(cell)) : cell));
    while (cells.at(-1) === '') cells.pop();
    return cells;
  });
}

describe('the committed demo city', () => {
  it('is the one that the generator makes: tables byte for byte, workbooks cell by cell', async () => {
    const files = filesIn(made);
    expect(filesIn(COMMITTED)).toEqual(files);
    for (const file of files) {
      const [committed, again] = [join(COMMITTED, file), join(made, file)];
      // Zip bytes depend on the compression library of the Node at hand; cells do not.
      if (file.endsWith('.xlsx')) expect(await cellsOf(committed), file).toEqual(await cellsOf(again));
      else expect(readFileSync(committed).equals(readFileSync(again)), file).toBe(true);
    }
  });

  it('says the same in its workbooks as in its CSV files', async () => {
    const [employees] = await cellsOf(`${COMMITTED}/pegawai-2026-01.xlsx`);
    const performance = await cellsOf(`${COMMITTED}/kinerja-2026-01.xlsx`);
    const workbookSheets = [employees, ...performance].map(comparable);
    const tables = ['pegawai', 'absensi', 'penilaian', 'target'];
    expect(workbookSheets).toHaveLength(tables.length);
    for (const [i, name] of tables.entries()) {
      const [table] = await cellsOf(`${COMMITTED}/csv/${name}-2026-01.csv`);
      expect(workbookSheets[i], name).toEqual(comparable(table));
      expect(table?.length, name).toBeGreaterThan(50);
    }
  });

  it('comes with a page that names every planted case by NIP', () => {
    const page = readFileSync('fixtures/README.md', 'utf8');
    const planted = generateCity({ employees: 60, period: JANUARY }).planted();
    expect(planted).toHaveLength(PLANTED_CASES.length);
    expect(planted.filter(({ nip }) => !page.includes(nip))).toEqual([]);
  });
});
