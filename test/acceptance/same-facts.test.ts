import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateEmployees } from '../support/generate-employees.ts';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
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

async function digestsOf(office: OfficeHere): Promise<Digests> {
  const { run } = (await office.data('run', PERIOD)) as { run: { seal: string } };
  await office.must('export', 'payroll', PERIOD, '--out', office.path('gaji.csv'));
  const csv = office.read('gaji.csv');
  if (csv.split('\n').length < 50) throw new Error('hardly anybody was paid');
  return { csv: createHash('sha256').update(csv).digest('hex'), seal: run.seal };
}

/** Pays an office whose sheets are imported one command after the other, in the order given. */
async function paidOneByOne(ordered: readonly Sheet[]): Promise<Digests> {
  const office = await newOfficeHere(folder.path);
  for (const file of writeSheets(office.path('sheets'), { sheets: ordered }))
    await office.must('import', file);
  return digestsOf(office);
}

describe('the same facts give the same payroll CSV, byte for byte', () => {
  beforeAll(async () => {
    const office = await newOfficeHere(folder.path);
    await office.must('import', ...writeSheets(office.path('sheets'), { sheets }));
    expected = await digestsOf(office);
  });

  it('whatever the order of the files in one command', async () => {
    const office = await newOfficeHere(folder.path);
    await office.must('import', ...writeSheets(office.path('sheets'), { sheets }).reverse());
    expect((await digestsOf(office)).csv).toBe(expected.csv);
  });

  it('whatever the order of the rows', async () => {
    const random = new Random(5);
    const shuffled = sheets.map((sheet) => ({ ...sheet, rows: shuffle(sheet.rows, random) }));
    const office = await newOfficeHere(folder.path);
    await office.must('import', ...writeSheets(office.path('sheets'), { sheets: shuffled }));
    expect((await digestsOf(office)).csv).toBe(expected.csv);
  });

  it('whatever the order of the imports, one sheet at a time', async () => {
    expect((await paidOneByOne([...employees, ...evidence.toReversed()])).csv).toBe(expected.csv);
  });

  it('whatever other sheets they replaced', async () => {
    const office = await newOfficeHere(folder.path);
    const others = writeSheets(office.path('lama'), { sheets: sheets.map(withOtherValues) });
    await office.must('import', ...others);
    expect((await digestsOf(office)).csv).not.toBe(expected.csv);
    await office.must('import', '--replace', ...writeSheets(office.path('sheets'), { sheets }));
    expect((await digestsOf(office)).csv).toBe(expected.csv);
  });
});

describe('a second import of the same files', () => {
  it('adds nothing and says so', async () => {
    const office = await newOfficeHere(folder.path);
    const files = writeSheets(office.path('sheets'), { sheets });
    await office.must('import', ...files);
    const first = await digestsOf(office);
    const before = (await office.data('status')) as { batches: unknown[] };
    const again = (await office.data('import', ...files)) as { sheets: { outcome: string; batch: number }[] };
    expect(again.sheets.map(({ outcome }) => outcome)).toEqual(files.map(() => 'known'));
    const words = await office.must('import', files[0] ?? '');
    expect(words).toBe('01-pegawai.csv: employees, imported before, nothing was added\n');
    const after = (await office.data('status')) as { batches: unknown[] };
    expect(after.batches).toEqual(before.batches);
    expect(after.batches).toHaveLength(files.length);
    expect(await digestsOf(office)).toEqual(first);
  });
});

/** Values by which a sheet of a kind pays everybody something else. */
const OTHER_VALUES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  employees: { anak: 0, kelas_jabatan: 5 },
  attendance: { tk: 2 },
  assessments: { kualitas: 50, inisiatif: 50 },
  targets: { realisasi: 1 },
  discipline: { persen: 2 },
};

function withOtherValues(sheet: Sheet): Sheet {
  const values = OTHER_VALUES[sheet.kind] ?? {};
  const rows = sheet.rows.map((row) => row.map((cell, i) => values[sheet.columns[i] ?? ''] ?? cell));
  return { ...sheet, rows };
}

function shuffle<T>(rows: readonly T[], random: Random): T[] {
  const left = [...rows];
  return rows.flatMap(() => left.splice(random.whole(0, left.length - 1), 1));
}
