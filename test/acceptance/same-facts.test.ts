import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateEmployees } from '../support/generate-employees.ts';
import { newOffice, type Office } from '../support/office.ts';
import { Random } from '../support/random.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { type Sheet, writeSheets } from '../support/write-sheets.ts';

const PERIOD = '2026-03';
const folder = tempFolder();
const generated = generateEmployees({ seed: 31, count: 80, period: PERIOD });
const sheets = [...generated.sheets, ...generated.laterSheets];
const employees = sheets.filter(({ kind }) => kind === 'employees');
const evidence = sheets.filter(({ kind }) => kind !== 'employees');

let expected: Digests;

interface Digests {
  /** SHA-256 of the payroll CSV. */
  readonly csv: string;
  /** Seal of the run. */
  readonly seal: string;
}

function digestsOf(office: Office): Digests {
  const { run } = office.data('run', PERIOD) as { run: { seal: string } };
  const csv = office.must('export', 'payroll', PERIOD, '--out', '-');
  if (csv.split('\n').length < 50) throw new Error('hardly anybody was paid');
  return { csv: createHash('sha256').update(csv).digest('hex'), seal: run.seal };
}

/** Pays an office whose sheets are imported one command after the other, in the order given. */
function paidOneByOne(ordered: readonly Sheet[]): Digests {
  const office = newOffice(folder.path);
  for (const file of writeSheets(office.path('sheets'), { sheets: ordered })) office.must('import', file);
  return digestsOf(office);
}

describe('the same facts give the same payroll CSV, byte for byte', () => {
  beforeAll(() => {
    const office = newOffice(folder.path);
    office.must('import', ...writeSheets(office.path('sheets'), { sheets }));
    expected = digestsOf(office);
  });

  it('whatever the order of the files in one command', () => {
    const office = newOffice(folder.path);
    office.must('import', ...writeSheets(office.path('sheets'), { sheets }).reverse());
    expect(digestsOf(office).csv).toBe(expected.csv);
  });

  it('whatever the order of the rows', () => {
    const random = new Random(5);
    const shuffled = sheets.map((sheet) => ({ ...sheet, rows: shuffle(sheet.rows, random) }));
    const office = newOffice(folder.path);
    office.must('import', ...writeSheets(office.path('sheets'), { sheets: shuffled }));
    expect(digestsOf(office).csv).toBe(expected.csv);
  });

  it('whatever the order of the imports, one sheet at a time', () => {
    expect(paidOneByOne([...employees, ...evidence.toReversed()]).csv).toBe(expected.csv);
  });
});

describe('a second import of the same files', () => {
  it('adds nothing and says so', () => {
    const office = newOffice(folder.path);
    const files = writeSheets(office.path('sheets'), { sheets });
    office.must('import', ...files);
    const first = digestsOf(office);
    const before = office.data('status') as { batches: unknown[] };
    const again = office.data('import', ...files) as { sheets: { outcome: string; batch: number }[] };
    expect(again.sheets.map(({ outcome }) => outcome)).toEqual(files.map(() => 'known'));
    const words = office.must('import', files[0] ?? '');
    expect(words).toBe('01-pegawai.csv: employees, imported before, nothing was added\n');
    const after = office.data('status') as { batches: unknown[] };
    expect(after.batches).toEqual(before.batches);
    expect(after.batches).toHaveLength(files.length);
    expect(digestsOf(office)).toEqual(first);
  });
});

function shuffle<T>(rows: readonly T[], random: Random): T[] {
  const left = [...rows];
  return rows.flatMap(() => left.splice(random.whole(0, left.length - 1), 1));
}
