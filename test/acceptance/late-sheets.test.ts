import { beforeAll, describe, expect, it } from 'vitest';
import { closeMonth } from '../support/close-month.ts';
import { newOffice, type Office } from '../support/office.ts';
import { payrollRows } from '../support/payroll-csv.ts';
import { BUDI, csvOf, JANUARY, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ADJUSTMENTS = 'nip,period,kode,uraian,arah,jumlah,kena_pajak';
const OPENING = 'nip,tahun,bruto_gaji,bruto_tpp,iuran,pph_gaji,pph_tpp,bulan';
const folder = tempFolder();
let office: Office;

beforeAll(() => {
  office = newOffice(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  office.must('import', ...JANUARY.map(([name]) => name));
  office.put('saldo-2025.csv', csvOf(OPENING, [`${SITI},2025,60000000,20000000,3000000,0,500000,12`]));
  office.must('import', 'saldo-2025.csv');
  closeMonth(office, '2026-01');
});

/** Imports one sheet and gives the first lines of its problems. */
function refusals(name: string, csv: string, ...flags: readonly string[]): readonly string[] {
  const before = office.data('status');
  const { code, stderr } = office.run('import', office.put(name, csv), ...flags);
  expect(code).toBe(1);
  expect(office.data('status')).toEqual(before);
  return stderr.match(/^error.*\n {2}.*$/gm) ?? [];
}

describe('a sheet that comes after the month was approved', () => {
  it('is refused where it adds or deducts money in that month, for no run would ever pay it', () => {
    expect(
      refusals('tambahan.csv', csvOf(ADJUSTMENTS, [`${BUDI},2026-01,KOPERASI,,potong,150000,`])),
    ).toEqual([
      'error[adjustment-period-approved]: the payroll of 2026-01 is approved; this addition or deduction comes too late\n' +
        `  tambahan.csv, row 2, column B "period", NIP ${BUDI}`,
    ]);
  });

  it('is refused where it adds or deducts money in a month before it, which no run can follow any more', () => {
    expect(
      refusals('tambahan.csv', csvOf(ADJUSTMENTS, [`${BUDI},2025-12,KOPERASI,,potong,150000,`])),
    ).toEqual([
      'error[adjustment-period-past]: no payroll of 2025-12 will pay this addition or deduction any more: 2026-01 is approved\n' +
        `  tambahan.csv, row 2, column B "period", NIP ${BUDI}`,
    ]);
  });

  it('is taken where it adds or deducts money in the next month', () => {
    office.put('tambahan-februari.csv', csvOf(ADJUSTMENTS, [`${BUDI},2026-02,KOPERASI,,potong,150000,`]));
    expect(office.must('import', 'tambahan-februari.csv')).toContain('adjustments, 1 row');
  });

  it('is refused where it brings an opening balance of that year', () => {
    expect(refusals('saldo-2026.csv', csvOf(OPENING, [`${SITI},2026,1,2,3,4,5,1`]))).toEqual([
      'error[opening-year-already-run]: the opening balance of 2026 comes too late: the payroll of 2026-01 is approved\n' +
        `  saldo-2026.csv, row 2, column B "tahun", NIP ${SITI}`,
    ]);
  });
});

describe('a sheet that comes after the month was computed and before it is approved', () => {
  const APPROVE = ['approve', '2026-02', '--actor', 'Pemeriksa', '--yes'];
  const taken = (): string | undefined =>
    payrollRows(office.must('export', 'payroll', '2026-02', '--out', '-')).get(BUDI)?.POTONGAN_LAIN;

  it('keeps the month from being approved where it adds or deducts money: no later run would pay it', () => {
    office.must('run', '2026-02', '--quiet');
    office.put('susulan.csv', csvOf(ADJUSTMENTS, [`${BUDI},2026-02,ARISAN,,potong,25000,`]));
    office.must('import', 'susulan.csv', '--quiet');
    const { code, stderr } = office.run(...APPROVE);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^error: after 2026-02 was computed susulan\.csv was imported: additions, deductions/,
    );
    expect(stderr).toContain('hint: compute it again, then approve: binjai-pay run 2026-02\n');
    expect(taken()).toBe('150000');
  });

  it('is paid once the month is computed again', () => {
    office.must('run', '2026-02', '--quiet');
    office.must(...APPROVE);
    expect(taken()).toBe('175000');
  });
});

describe('a second opening balance of one employee and year', () => {
  const AGAIN = csvOf(OPENING, [`${SITI},2025,61000000,20000000,3000000,0,500000,12`]);

  it('is refused, and the first one is named', () => {
    expect(refusals('saldo-lagi.csv', AGAIN)).toEqual([
      'error[opening-repeated]: an opening balance of 2025 is recorded for this employee already (saldo-2025.csv, row 2)\n' +
        `  saldo-lagi.csv, row 2, column B "tahun", NIP ${SITI}`,
    ]);
  });

  it('is taken in the place of the first where the sheet replaces it', () => {
    office.put('saldo-ganti.csv', AGAIN);
    expect(office.must('import', 'saldo-ganti.csv', '--replace')).toContain('opening balances, 1 row');
  });
});
