import { beforeAll, describe, expect, it } from 'vitest';
import { payrollCsv } from '../support/close-month.ts';
import { type Office, officeIn } from '../support/office.ts';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { payrollRows } from '../support/payroll-csv.ts';
import { BUDI, csvOf, JANUARY, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ADJUSTMENTS = 'nip,period,kode,uraian,arah,jumlah,kena_pajak';
const OPENING = 'nip,tahun,bruto_gaji,bruto_tpp,iuran,pph_gaji,pph_tpp,bulan';
const folder = tempFolder();
let office: OfficeHere;
/** The same office, worked on by starting the program. */
let started: Office;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  started = officeIn(office.dir);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  await office.must('import', ...JANUARY.map(([name]) => name));
  office.put('saldo-2025.csv', csvOf(OPENING, [`${SITI},2025,60000000,20000000,3000000,0,500000,12`]));
  await office.must('import', 'saldo-2025.csv');
  await office.must('run', '2026-01', '--quiet');
  await office.must('approve', '2026-01', '--actor', 'Pemeriksa', '--yes', '--quiet');
});

/** Imports one sheet and gives the first lines of its problems. */
async function refusals(name: string, csv: string): Promise<readonly string[]> {
  const before = await office.data('status');
  const { code, stderr } = await office.run('import', office.put(name, csv));
  expect(code).toBe(1);
  expect(await office.data('status')).toEqual(before);
  return stderr.match(/^error.*\n {2}.*$/gm) ?? [];
}

describe('a sheet that comes after the month was approved', () => {
  it('is refused where it adds or deducts money in that month, for no run would ever pay it', async () => {
    expect(
      await refusals('tambahan.csv', csvOf(ADJUSTMENTS, [`${BUDI},2026-01,KOPERASI,,potong,150000,`])),
    ).toEqual([
      'error[adjustment-period-approved]: the payroll of 2026-01 is approved; this addition or deduction comes too late\n' +
        `  tambahan.csv, row 2, column B "period", NIP ${BUDI}`,
    ]);
  });

  it('is refused where it adds or deducts money in a month before it, which no run can follow any more', async () => {
    expect(
      await refusals('tambahan.csv', csvOf(ADJUSTMENTS, [`${BUDI},2025-12,KOPERASI,,potong,150000,`])),
    ).toEqual([
      'error[adjustment-period-past]: no payroll of 2025-12 will pay this addition or deduction any more: 2026-01 is approved\n' +
        `  tambahan.csv, row 2, column B "period", NIP ${BUDI}`,
    ]);
  });

  it('is taken where it adds or deducts money in the next month', async () => {
    office.put('tambahan-februari.csv', csvOf(ADJUSTMENTS, [`${BUDI},2026-02,KOPERASI,,potong,150000,`]));
    expect(await office.must('import', 'tambahan-februari.csv')).toContain('adjustments, 1 row');
  });

  it('is refused where it brings an opening balance of that year', async () => {
    expect(await refusals('saldo-2026.csv', csvOf(OPENING, [`${SITI},2026,1,2,3,4,5,1`]))).toEqual([
      'error[opening-year-already-run]: the opening balance of 2026 comes too late: the payroll of 2026-01 is approved\n' +
        `  saldo-2026.csv, row 2, column B "tahun", NIP ${SITI}`,
    ]);
  });
});

describe('a sheet that comes after the month was computed and before it is approved', () => {
  const APPROVE = ['approve', '2026-02', '--actor', 'Pemeriksa', '--yes'];
  const taken = async (): Promise<string | undefined> =>
    payrollRows(await payrollCsv(office, '2026-02')).get(BUDI)?.POTONGAN_LAIN;

  it('keeps the month from being approved where it adds or deducts money: no later run would pay it', async () => {
    started.must('run', '2026-02', '--quiet');
    started.put('susulan.csv', csvOf(ADJUSTMENTS, [`${BUDI},2026-02,ARISAN,,potong,25000,`]));
    started.must('import', 'susulan.csv', '--quiet');
    const { code, stderr } = started.run(...APPROVE);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^error: after 2026-02 was computed susulan\.csv was imported: additions, deductions/,
    );
    expect(stderr).toContain('hint: compute it again, then approve: binjai-pay run 2026-02\n');
    expect(await taken()).toBe('150000');
  });

  it('is paid once the month is computed again', async () => {
    started.must('run', '2026-02', '--quiet');
    started.must(...APPROVE);
    expect(await taken()).toBe('175000');
  });
});

describe('a second opening balance of one employee and year', () => {
  const AGAIN = csvOf(OPENING, [`${SITI},2025,61000000,20000000,3000000,0,500000,12`]);

  it('is refused, and the first one is named', async () => {
    expect(await refusals('saldo-lagi.csv', AGAIN)).toEqual([
      'error[opening-repeated]: an opening balance of 2025 is recorded for this employee already (saldo-2025.csv, row 2)\n' +
        `  saldo-lagi.csv, row 2, column B "tahun", NIP ${SITI}`,
    ]);
  });

  it('is taken in the place of the first where the sheet replaces it', async () => {
    office.put('saldo-ganti.csv', AGAIN);
    expect(await office.must('import', 'saldo-ganti.csv', '--replace')).toContain('opening balances, 1 row');
  });
});
