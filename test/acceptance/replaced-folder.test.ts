import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../support/accidents/database-state.ts';
import { officeFrom } from '../support/accidents/kill-acts.ts';
import { type Ended, startProgram } from '../support/accidents/started-program.ts';
import { newOffice, type Office } from '../support/office.ts';
import { employeesCsv, JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const EXPORT = ['export', 'audit', '2026-01', '--format', 'csv', '--out', 'audit'];

/** An audit report in a folder, and the same month computed anew with a promotion. */
let prepared: Office;
let before: string | null;

beforeAll(() => {
  prepared = newOffice(folder.path);
  prepared.must('import', ...JANUARY.map(([name, csv]) => prepared.put(name, csv)));
  prepared.must('run', '2026-01');
  prepared.must(...EXPORT);
  const promoted = employeesCsv((row) => row.replace('III/c,14', 'III/d,14'));
  prepared.must('import', prepared.put('naik.csv', promoted));
  prepared.must('run', '2026-01');
  before = contentOf(prepared.path('audit'));
});

/** Exports anew; the process ends or fails just before the new folder takes the name of the old one. */
function stoppedAtTheName(office: Office, how: 'kill' | 'fail'): Promise<Ended> {
  return startProgram(EXPORT, { cwd: office.dir, atName: ['audit', how] }).ended;
}

function hiddenIn(office: Office): readonly string[] {
  return readdirSync(office.dir).filter((name) => name.startsWith('.'));
}

describe('a folder of CSV files that replaces an earlier one, killed between both', () => {
  it.each([
    ['any command in the same folder', (office: Office) => office.must('status')],
    ['the check of the database', (office: Office) => office.must('verify')],
    [
      'an export to the same place from another folder',
      (office: Office) => {
        mkdirSync(office.path('lain'));
        const elsewhere = { cwd: office.path('lain') };
        return startProgram(
          ['--db', '../binjai-pay.db', 'export', 'payroll', '2026-01', '--out', '../gaji.csv'],
          elsewhere,
        ).ended;
      },
    ],
  ])('is back as it was, whole, with %s', async (_, next) => {
    const office = officeFrom(prepared.dir, folder.path);
    expect(await stoppedAtTheName(office, 'kill')).toMatchObject({ killed: true });
    // The kill has hit the one moment in which the name is free.
    expect(existsSync(office.path('audit'))).toBe(false);
    await next(office);
    expect(contentOf(office.path('audit'))).toBe(before);
    office.must(...EXPORT);
    expect([before, null]).not.toContain(contentOf(office.path('audit')));
    expect(hiddenIn(office)).toEqual([]);
  });

  it('is back at once where the system refuses the name to the new one', async () => {
    const office = officeFrom(prepared.dir, folder.path);
    const { code, stderr } = await stoppedAtTheName(office, 'fail');
    expect({ code, stderr }).toMatchObject({ code: 5, stderr: expect.stringContaining('audit') });
    expect(contentOf(office.path('audit'))).toBe(before);
    expect(hiddenIn(office)).toEqual([]);
  });

  it('leaves nothing where there was none before, and the next export puts it there', async () => {
    const office = officeFrom(prepared.dir, folder.path);
    const first = [...EXPORT.slice(0, -1), 'pertama'];
    const { killed } = await startProgram(first, { cwd: office.dir, atName: ['pertama', 'kill'] }).ended;
    expect(killed).toBe(true);
    office.must('status');
    expect(existsSync(office.path('pertama'))).toBe(false);
    office.must(...first);
    expect(readdirSync(office.path('pertama'))).toEqual(readdirSync(office.path('audit')));
    expect(hiddenIn(office)).toEqual([]);
  });
});

it('a report in one file, killed just before it takes its name: the earlier one stands, whole, until the next', async () => {
  const office = officeFrom(prepared.dir, folder.path);
  office.put('gaji.csv', 'bulan lalu');
  const again = ['export', 'payroll', '2026-01', '--out', 'gaji.csv'];
  const { killed } = await startProgram(again, { cwd: office.dir, atName: ['gaji.csv', 'kill'] }).ended;
  expect(killed).toBe(true);
  expect(office.read('gaji.csv')).toBe('bulan lalu');
  expect(hiddenIn(office)).toHaveLength(1);
  office.must(...again);
  expect(office.read('gaji.csv')).toBe(office.must('export', 'payroll', '2026-01', '--out', '-'));
  expect(hiddenIn(office)).toEqual([]);
});
