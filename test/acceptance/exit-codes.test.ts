import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../support/office.ts';
import { BUDI, csvOf, employeesCsv, JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let office: Office;

beforeAll(() => {
  office = newOffice(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  office.must('import', ...JANUARY.map(([name]) => name));
  office.must('run', '2026-01');
});

/** A command line that ends with the exit code, and what its message must name. */
type Stop = readonly [command: string, exitCode: number, named: readonly string[]];

const STOPS: readonly Stop[] = [
  ['run 2026-13', 2, ['"2026-13" is not a period', 'YYYY-MM']],
  ['run 2026-01 --kind bonus', 2, ['"bonus"', '--kind', 'regular, thr, gaji-13']],
  ['export payrol 2026-01', 2, ['"payrol"', 'payroll, details, summary, audit']],
  ['export payroll 2026-01 --format pdf', 2, ['payroll', 'PDF', '--format xlsx']],
  ['export payroll 2026-01 --format ods', 2, ['"ods"', '--format', 'csv, xlsx']],
  ['export payroll 2026-01 --unit Tiada', 3, ['Tiada']],
  ['import pegawai.csv --as pegawai', 2, ['"pegawai"', '--as', 'employees, attendance']],
  ['status --lang fr', 2, ['"fr"', '--lang', 'id, en']],
  ['run 2026-01 --kinds thr', 2, ['--kinds', '--kind']],
  ['run', 2, ['period']],
  ['export payroll 2026-02', 3, ['2026-02', 'binjai-pay run 2026-02']],
  ['export audit 2026-02 --format csv', 3, ['2026-02', 'binjai-pay run 2026-02']],
  [`explain ${BUDI} 2026-02`, 3, ['2026-02', 'binjai-pay run 2026-02']],
  ['init', 3, ['binjai-pay.db', '--db']],
  ['run 2023-06', 4, ['2023-06', 'salary.grid-pns', 'tax.ter', 'binjai-pay rules list']],
  ['run 2025-06', 4, ['2025-06', 'policy', 'binjai-pay policy import']],
  ['run 2028-01', 4, ['2028-01', 'calendar', '2026, 2027']],
  ['import hilang.xlsx', 5, ['hilang.xlsx']],
  ['policy check hilang.yaml', 5, ['hilang.yaml']],
  ['status --db hilang.db', 5, ['hilang.db', 'binjai-pay init']],
  ['export payroll 2026-01 --out tiada/payroll.csv', 5, ['tiada/payroll.csv', '--out']],
  ['status --db pegawai.csv', 5, ['pegawai.csv']],
];

describe('a command that cannot do its work says why, what to do, and ends with the exit code for it', () => {
  it.each(STOPS)('%s: %i', (command, exitCode, named) => {
    const end = office.run(...command.split(' '));
    expect(end.code).toBe(exitCode);
    expect(end.stdout).toBe('');
    expect(end.stderr).toMatch(/^error: .+\n\nhint: .+\n$/);
    for (const words of named) expect(end.stderr).toContain(words);
  });

  it('and leaves nothing behind', () => {
    const left = readdirSync(office.dir).filter((name) => !name.startsWith('binjai-pay.db'));
    expect(left.sort()).toEqual(JANUARY.map(([name]) => name).sort());
    expect(existsSync(office.path('hilang.db'))).toBe(false);
  });

  it('also as data', () => {
    const { code, stdout } = office.run('run', '2028-01', '--json');
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      error: { code: 'calendar-year-missing', exitCode: 4, data: { period: '2028-01' } },
    });
  });
});

interface Status {
  readonly runs: readonly { readonly status: string; readonly seal: string }[];
}

describe('a draft', () => {
  it('is replaced by the next run of its month, with the same seal as long as the facts are the same', () => {
    const before = office.data('status', '2026-01') as Status;
    office.must('run', '2026-01');
    const again = office.data('status', '2026-01') as Status;
    expect(again.runs.map(({ status, seal }) => [status, seal])).toEqual(
      before.runs.map(({ seal }) => ['draft', seal]),
    );
    office.put('naik-pangkat.csv', employeesCsv().replaceAll('III/c,14', 'III/d,14'));
    office.must('import', 'naik-pangkat.csv');
    office.must('run', '2026-01');
    const changed = office.data('status', '2026-01') as Status;
    expect(changed.runs).toHaveLength(1);
    expect(changed.runs[0]?.seal).not.toBe(before.runs[0]?.seal);
  });

  it('stays as it was when the next run of its month fails', () => {
    const before = office.data('status', '2026-01') as Status;
    office.put('tanpa-ptkp.csv', csvOf('nip,berlaku,nama,ptkp', [`${BUDI},2026-01,Budi Umpama,`]));
    office.must('import', 'tanpa-ptkp.csv');
    const { code, stderr } = office.run('run', '2026-01');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error\[employee-field-missing\]: .*ptkp/);
    expect(stderr).toContain(`NIP ${BUDI}`);
    const after = office.data('status', '2026-01') as Status;
    expect(after.runs).toEqual(before.runs);
  });
});
