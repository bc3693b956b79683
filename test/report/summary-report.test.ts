import { describe, expect, it } from 'vitest';
import type { SlipRow } from '../../src/app/ports/runs.ts';
import { summaryReport, unitSummary } from '../../src/report/index.ts';
import { examplePolicy } from '../support/pay-example.ts';
import { exampleRun, slipRow } from '../support/report-example.ts';

async function inputOf(slips: readonly SlipRow[]) {
  const policy = await examplePolicy();
  return { run: exampleRun(), policy, chainHead: 'c', lang: 'id', slips: () => slips } as const;
}

async function summary(slips: readonly SlipRow[]) {
  const sheet = summaryReport(await inputOf(slips));
  const names = sheet.columns.map(({ name }) => name);
  const at = ['jenis_baris', 'unit', 'golongan', 'pegawai', 'BRUTO_GAJI', 'DITERIMA', 'ditahan'].map((name) =>
    names.indexOf(name),
  );
  return { sheet, rows: [...sheet.rows()].map((row) => at.map((i) => row[i])) };
}

const pay = (unit: string | null, golongan: string | null, amount: number, status: 'ok' | 'held' = 'ok') =>
  slipRow({ unit, golongan, status, totals: { BRUTO_GAJI: amount, DITERIMA: amount - 1 } });

describe('summary report', () => {
  it('adds up people and money per golongan, per unit and over all', async () => {
    const { rows } = await summary([
      pay('Dinas B', 'III/a', 100),
      pay('Dinas A', 'III/a', 10, 'held'),
      pay('Dinas B', 'III/a', 200),
      pay('Dinas B', 'II/c', 1000),
    ]);
    expect(rows).toEqual([
      ['detail', 'Dinas A', 'III/a', 1, 10, 9, 1],
      ['subtotal', 'Jumlah unit: Dinas A', null, 1, 10, 9, 1],
      ['detail', 'Dinas B', 'II/c', 1, 1000, 999, 0],
      ['detail', 'Dinas B', 'III/a', 2, 300, 298, 0],
      ['subtotal', 'Jumlah unit: Dinas B', null, 3, 1300, 1297, 0],
      ['total', 'JUMLAH SELURUHNYA', null, 4, 1310, 1306, 1],
    ]);
  });

  it('lists civil servants first, then contract grades by number, then those without golongan', async () => {
    const { rows } = await summary(
      ['X', null, 'IX', 'IV/a', 'V', 'I/d'].map((golongan) => pay('A', golongan, 1)),
    );
    expect(rows.flatMap(([kind, , golongan]) => (kind === 'detail' ? [golongan] : []))).toEqual([
      'I/d',
      'IV/a',
      'V',
      'IX',
      'X',
      '(tanpa golongan)',
    ]);
  });

  it('names employees without a work unit as such', async () => {
    const { rows } = await summary([pay(null, 'III/a', 5)]);
    expect(rows[0]?.[1]).toBe('(tanpa unit kerja)');
  });

  it('asks for no further sums below the table, because it holds them already', async () => {
    const { sheet } = await summary([]);
    expect(sheet.columns.some(({ total }) => total === true)).toBe(false);
  });

  it('sets off its sums for people, and tells programs the kind of every row', async () => {
    const { sheet } = await summary([pay('A', 'III/a', 1)]);
    expect([...sheet.rows()].map((row) => sheet.emphasis?.(row))).toEqual([null, 'subtotal', 'total']);
    expect(sheet.columns.filter(({ csvOnly }) => csvOnly).map(({ name }) => name)).toEqual(['jenis_baris']);
  });

  it('gives a grand total of 0 for an empty list', async () => {
    const { rows } = await summary([]);
    expect(rows).toEqual([['total', 'JUMLAH SELURUHNYA', null, 0, 0, 0, 0]]);
  });
});

describe('work units side by side', () => {
  it('have the sums that the summary has of them, to be summed below and compared by bars', async () => {
    const slips = [pay('Dinas B', 'III/a', 100), pay(null, 'II/c', 7, 'held'), pay('Dinas B', 'II/c', 1000)];
    const sheet = unitSummary(await inputOf(slips));
    const names = sheet.columns.map(({ name }) => name);
    const at = ['unit', 'pegawai', 'BRUTO_GAJI', 'DITERIMA', 'ditahan'].map((name) => names.indexOf(name));
    expect([...sheet.rows()].map((row) => at.map((i) => row[i]))).toEqual([
      ['(tanpa unit kerja)', 1, 7, 6, 1],
      ['Dinas B', 2, 1100, 1098, 0],
    ]);
    expect(sheet.columns.filter(({ total }) => !total).map(({ name }) => name)).toEqual(['unit']);
    expect(sheet.columns.filter(({ bars }) => bars).map(({ name }) => name)).toEqual(['DITERIMA']);
  });
});
